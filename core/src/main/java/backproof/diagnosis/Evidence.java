package backproof.diagnosis;

import backproof.check.Flat;
import backproof.python.syntax.Parser;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the numbers and the text show of a mistake, once an edit is known that mends it. */
final class Evidence {
  private final Stage stage;
  private final Stage next;
  private final Repair repair;
  private final Optional<Site> mended;
  private final Optional<Pattern> ofBlocks;
  private final Optional<Pattern> ofValue;
  private final List<Mistake> mistakes;
  private final Optional<Path> path;
  private final Kind kind;

  /**
   * @param mended the statement as it is with the edit
   */
  Evidence(Stage stage, Stage next, Repair repair, Optional<Site> mended) {
    this.stage = stage;
    this.next = next;
    this.repair = repair;
    this.mended = mended;
    this.ofBlocks = foundInBlocks();
    this.ofValue = foundInValue();
    this.mistakes = foundInText();
    this.path = foundPath();
    this.kind = foundKind();
  }

  /** What the numbers say, where they do; else what the text says. */
  Kind kind() {
    return kind;
  }

  private Kind foundKind() {
    Optional<Kind> text = Mistake.kind(mistakes);
    boolean isPlain = text.stream().anyMatch(kind -> kind == Kind.MASK || kind == Kind.OFF_BY_ONE);
    return ofBlocks
        .map(Pattern::kind)
        .or(() -> isDecay() ? Optional.of(Kind.REGULARISATION) : Optional.empty())
        .or(() -> isPlain ? text : path.map(each -> Kind.MISSING_TERM))
        .or(() -> ofValue.map(Pattern::kind))
        .filter(kind -> kind != Kind.OTHER)
        .or(() -> text)
        .orElse(repair.edit().kind());
  }

  /** How the statement differs from the mended one, place by place. */
  List<Mistake> mistakes() {
    return mistakes;
  }

  private List<Mistake> foundInText() {
    Optional<Form> was = before();
    Optional<Form> is = after();
    if (was.isEmpty() || is.isEmpty()) {
      return List.of();
    }
    Roles roles = Roles.of(stage, repair.site().block());
    Optional<Form> target =
        was.filter(form -> form.head().equals(Form.ASSIGNED)).map(form -> form.parts().get(0));
    return Difference.of(was.get(), is.get()).stream()
        .map(difference -> new Mistake(difference, roles, target))
        .toList();
  }

  /** Whether the edit is a line more. */
  boolean isInsertion() {
    Site site = repair.site();
    return repair.edit().from() == site.source().behindLine(site.endLine());
  }

  /** The statement, where the edit puts one in with nothing in its place. */
  Optional<Form> before() {
    return isInsertion() ? inserted().map(Form::unchanged) : Form.of(repair.site().statement());
  }

  /** What it is with the edit, where it is a single one still. */
  Optional<Form> after() {
    String text = repair.edit().text().trim();
    boolean isRemoved = mended.isEmpty() && (text.isEmpty() || text.equals("pass"));
    return isInsertion()
        ? inserted()
        : isRemoved
            ? before().map(Form::unchanged)
            : mended.flatMap(site -> Form.of(site.statement()));
  }

  private Optional<Form> inserted() {
    String text = repair.edit().text().trim();
    return text.indexOf('\n') < 0 ? Form.of(Parser.parse(text + "\n").get(0)) : Optional.empty();
  }

  /** How what the statement gives differs from what it gives with the edit. */
  Optional<Pattern> ofValue() {
    return ofValue;
  }

  private Optional<Pattern> foundInValue() {
    List<Pair> pairs = values();
    return pairs.stream().allMatch(pair -> pair.right().length == 1)
        ? Optional.empty()
        : Pattern.of(pairs);
  }

  /** What the statement gives and what it gives with the edit, point by point. */
  private List<Pair> values() {
    List<Pair> pairs = new ArrayList<>();
    for (int point = 0; point < stage.bench().points() && mended.isPresent(); point++) {
      pairs.add(
          new Pair(
              Flat.joined(stage.trace().visits(point, repair.site())),
              Flat.joined(next.trace().visits(point, mended.get())),
              stage.bench().examples(point)));
    }
    return pairs;
  }

  /** From where nothing comes back, if that is what is wrong. */
  Optional<Path> path() {
    return path;
  }

  private Optional<Path> foundPath() {
    return ofBlocks.isPresent() || ofValue.isPresent()
        ? Optional.empty()
        : Path.missing(stage.bench(), values());
  }

  /** The same pattern in every gradient that is mended. */
  Optional<Pattern> ofBlocks() {
    return ofBlocks;
  }

  private Optional<Pattern> foundInBlocks() {
    Optional<Pattern> common = Optional.empty();
    for (int block : repair.mended()) {
      Optional<Pattern> own = Pattern.of(pairs(block));
      common = common.isEmpty() ? own : common.flatMap(known -> own.flatMap(known::common));
      if (common.isEmpty()) {
        return Optional.empty();
      }
    }
    return common;
  }

  private List<Pair> pairs(int block) {
    List<Pair> pairs = new ArrayList<>();
    for (int point = 0; point < stage.bench().points(); point++) {
      Reading before = stage.search().before(point);
      Reading after = next.search().before(point);
      if (before.isComplete() && after.isComplete()) {
        pairs.add(
            new Pair(
                before.blocks().get(block).value(),
                after.blocks().get(block).value(),
                stage.bench().examples(point)));
      }
    }
    return pairs;
  }

  /** Whether what is too much or too little is a multiple of the parameter, or of a part of it. */
  private boolean isDecay() {
    int count = 0;
    for (int point = 0; point < stage.bench().points(); point++) {
      Reading before = stage.search().before(point);
      Reading after = next.search().before(point);
      for (int block : repair.mended()) {
        int here =
            before.isComplete()
                ? decayed(before.blocks().get(block), after.blocks().get(block))
                : -1;
        if (here < 0) {
          return false;
        }
        count = Math.max(count, here);
      }
    }
    return count > 1;
  }

  /** How many entries show it; negative where some show something else. */
  private static int decayed(Reading.Block before, Reading.Block after) {
    double[] parameter = before.parameter();
    if (before.value().length != parameter.length) {
      return -1;
    }
    double rate = 0;
    int count = 0;
    for (int i = 0; i < parameter.length; i++) {
      double gap = before.value()[i] - after.value()[i];
      if (Math.abs(gap) > before.tolerance() && parameter[i] != 0) {
        double here = gap / parameter[i];
        rate = count == 0 ? here : rate;
        count++;
        if (Math.abs(here - rate) > 1e-6 * Math.abs(rate)) {
          return -1;
        }
      }
    }
    return count;
  }
}
