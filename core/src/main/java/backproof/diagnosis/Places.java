package backproof.diagnosis;

import backproof.python.syntax.Expression;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The places at which a program reads and writes arrays: what backward left out belongs where
 * forward picked something.
 */
final class Places {
  /** By the text of the index the names in it. */
  private final Map<String, Set<String>> seen = new LinkedHashMap<>();

  void see(Expression.Subscript item, CellSource source, Set<String> names) {
    seen.put(source.text(item.index().span()), names);
  }

  /**
   * What can be computed in a function: as it is written elsewhere, or of what an object keeps
   * under the same name; and the first of what is cut out.
   *
   * @param parts of the function's statements
   * @param attributes what objects keep, as it is written there
   */
  List<String> of(
      CellSource source, List<Expression> parts, Set<String> known, Set<String> attributes) {
    Map<String, String> kept = new LinkedHashMap<>();
    for (String name : attributes) {
      int dot = name.lastIndexOf('.');
      if (dot > 0 && name.indexOf('.') == dot) {
        kept.putIfAbsent(name.substring(dot + 1), name);
      }
    }
    Set<String> places = new LinkedHashSet<>();
    seen.forEach(
        (text, names) -> {
          Set<String> missing = new LinkedHashSet<>(names);
          missing.removeAll(known);
          if (missing.isEmpty()) {
            places.add(text);
          } else if (kept.keySet().containsAll(missing)) {
            places.add(renamed(text, missing, kept));
          }
        });
    for (Expression part : parts) {
      if (part instanceof Expression.Subscript item
          && item.object() instanceof Expression.Name list
          && item.index() instanceof Expression.Slice slice
          && slice.start().isPresent()) {
        places.add(list.name() + "[" + source.text(slice.start().get().span()) + "]");
      }
    }
    return new ArrayList<>(places);
  }

  private static String renamed(String text, Set<String> names, Map<String, String> kept) {
    StringBuilder renamed = new StringBuilder();
    for (String word : AnalogyEdits.words(text)) {
      boolean isOwned = !renamed.isEmpty() && renamed.charAt(renamed.length() - 1) == '.';
      boolean isName = names.contains(word) && !isOwned;
      renamed.append(isName ? kept.getOrDefault(word, word) : word);
    }
    return renamed.toString();
  }
}
