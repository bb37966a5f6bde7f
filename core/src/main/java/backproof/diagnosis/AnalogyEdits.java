package backproof.diagnosis;

import backproof.python.syntax.Letters;
import backproof.python.syntax.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a statement would be if it were written like its neighbour for another layer. */
final class AnalogyEdits {
  private static final int LEAST = 2;

  private static final List<String> DIGITS = List.of("0", "1", "2", "3", "4", "5");

  private final Sink sink;

  AnalogyEdits(Sink sink) {
    this.sink = sink;
  }

  /**
   * @param others the statements of the same block
   */
  void all(List<Site> others) {
    copies();
    String own = target(sink.site());
    for (Site other : others) {
      String model = target(other);
      boolean isOther = other.line() != sink.site().line() && !model.isEmpty();
      if (isOther && !own.isEmpty() && other.source() == sink.source()) {
        List<String> from = words(model);
        List<String> to = words(own);
        if (from.size() == to.size() && isAlike(from, to)) {
          offer(other, mapping(from, to));
        }
      }
    }
  }

  /** The same for the next layer, or the one before, behind it: a statement was left out. */
  private void copies() {
    Site site = sink.site();
    if (!site.standsAlone() || site.target().isEmpty() || !Ties.isInPlace(site)) {
      return;
    }
    String text = site.source().text(site.statement().span());
    List<String> words = words(text);
    for (String from : DIGITS) {
      for (String to : DIGITS) {
        if (Math.abs(from.charAt(0) - to.charAt(0)) == 1 && site.target().contains(from)) {
          List<String> other = new ArrayList<>();
          words.forEach(word -> other.add(isName(word) ? word.replace(from, to) : word));
          sink.insert(String.join("", other), Kind.MISSING_TERM, 2);
        }
      }
    }
  }

  private static boolean isName(String word) {
    return isLetter(word.charAt(0)) && !Letters.isDigit(word.charAt(0));
  }

  private static String target(Site site) {
    return site.statement() instanceof Statement.Assign assign && site.standsAlone()
        ? site.source().text(assign.targets().get(0).span())
        : "";
  }

  /** Names, numbers and what stands between them. */
  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isLetter = isLetter(c);
      if (!word.isEmpty() && isLetter != isLetter(word.charAt(0))) {
        words.add(word.toString());
        word.setLength(0);
      }
      word.append(c);
    }
    words.add(word.toString());
    return words;
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
  }

  /** Whether the two differ in letters here and there, but not all over. */
  private static boolean isAlike(List<String> a, List<String> b) {
    boolean alike = !a.equals(b);
    for (int i = 0; i < a.size(); i++) {
      String first = a.get(i);
      String second = b.get(i);
      boolean same = first.equals(second) || NameEdits.distance(first, second) < LEAST;
      alike = alike && same;
    }
    return alike;
  }

  private static Map<String, String> mapping(List<String> from, List<String> to) {
    Map<String, String> mapping = new LinkedHashMap<>();
    for (int i = 0; i < from.size(); i++) {
      mapping.put(from.get(i), to.get(i));
    }
    return mapping;
  }

  private void offer(Site other, Map<String, String> mapping) {
    if (!(other.statement() instanceof Statement.Assign model)
        || !(sink.site().statement() instanceof Statement.Assign own)) {
      return;
    }
    List<String> names = sink.material().references();
    List<String> mine = words(sink.text(own.value()));
    List<List<String>> texts = new ArrayList<>(List.of(new ArrayList<>()));
    for (String word : words(sink.text(model.value()))) {
      List<String> choices = new ArrayList<>();
      choices.add(mapping.getOrDefault(word, word));
      if (!mapping.containsKey(word) && names.contains(word) && !mine.contains(word)) {
        for (String name : mine) {
          if (names.contains(name) && name.length() == word.length()) {
            choices.add(name);
          }
        }
      }
      List<List<String>> longer = new ArrayList<>();
      for (List<String> text : texts) {
        for (String choice : choices) {
          if (longer.size() < 8) {
            List<String> next = new ArrayList<>(text);
            next.add(choice);
            longer.add(next);
          }
        }
      }
      texts = longer;
    }
    int from = sink.source().from(own.value().span());
    int to = sink.source().to(own.value().span());
    for (List<String> text : texts) {
      Kind kind = text.size() == mine.size() ? Kind.WRONG_OPERAND : Kind.MISSING_TERM;
      sink.put(from, to, String.join("", text), sink.site().line(), kind, 2);
    }
  }
}
