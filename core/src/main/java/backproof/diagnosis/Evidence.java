package backproof.diagnosis;

import backproof.check.Flat;
import backproof.python.syntax.Parser;
import backproof.python.syntax.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the numbers and the text show of a mistake, once an edit is known that mends it. */
final class Evidence {
  /** What the text shows as plainly as values can. */
  private static final Set<Kind> PLAIN = Set.of(Kind.MASK, Kind.OFF_BY_ONE);

  /**
   * What is a multiple by another factor at each point is one by chance, where the text shows
   * these.
   */
  private static final Set<Kind> WITHOUT_FACTOR = Set.of(Kind.MASK, Kind.OFF_BY_ONE, Kind.AXIS);

  private static final Set<Kind> INPUTS = Set.of(Kind.WRONG_OPERAND, Kind.MISSING_TERM);

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
    this.mistakes = foundInText();
    this.ofValue = foundInValue().filter(this::isTrue).map(this::named);
    this.ofBlocks = foundInBlocks().map(pattern -> ofValue.map(pattern::named).orElse(pattern));
    this.path = foundPath();
    this.kind = foundKind();
  }

  /** What the numbers say, where they do; else what the text says. */
  Kind kind() {
    return kind;
  }

  private Kind foundKind() {
    if (isOverwritten()) {
      return Kind.MISSING_TERM;
    }
    Optional<Kind> text = Mistake.kind(mistakes);
    return ofGradients(text)
        .or(() -> isOneOf(text, PLAIN) ? text : path.map(each -> Kind.MISSING_TERM))
        .or(() -> ofStatement(text))
        .filter(kind -> kind != Kind.OTHER)
        .or(() -> text)
        .orElse(isInsertion() ? Kind.MISSING_TERM : repair.edit().kind());
  }

  /**
   * A mask that shows in the text says more than that nothing is left, or another part of it; and
   * what a loop goes through says why there is nothing in places.
   */
  private Optional<Kind> ofGradients(Optional<Kind> text) {
    boolean isLoop = repair.site().statement() instanceof Statement.For;
    boolean isBound = isLoop && isOneOf(text, Set.of(Kind.OFF_BY_ONE));
    return ofBlocks
        .filter(this::isTelling)
        .map(Pattern::kind)
        .filter(kind -> kind != Kind.MASK || !isBound)
        .filter(kind -> kind != Kind.ZERO || !isOneOf(text, Set.of(Kind.MASK)))
        .filter(kind -> kind != Kind.SCALE || hasFactor(ofBlocks) || !isOneOf(text, WITHOUT_FACTOR))
        .or(this::decay);
  }

  private Optional<Kind> decay() {
    return Decay.isIn(stage, repair.mended()) ? Optional.of(Kind.REGULARISATION) : Optional.empty();
  }

  /** That nothing is left there may come from what it is computed from. */
  private Optional<Kind> ofStatement(Optional<Kind> text) {
    return ofValue
        .filter(this::isTelling)
        .map(Pattern::kind)
        .filter(kind -> kind != Kind.ZERO || !isOneOf(text, INPUTS))
        .filter(kind -> kind != Kind.SCALE || hasFactor(ofValue) || !isOneOf(text, INPUTS))
        .filter(
            kind -> kind != Kind.SCALE || mistakes.stream().noneMatch(Mistake::isWithoutWeight));
  }

  private static boolean isOneOf(Optional<Kind> text, Set<Kind> kinds) {
    return text.stream().anyMatch(kinds::contains);
  }

  /** Whether what is wrong is wrong by one factor at all points. */
  private static boolean hasFactor(Optional<Pattern> seen) {
    return seen.stream().anyMatch(pattern -> pattern.factor() != 0);
  }

  /** Zeros and ones that no condition makes are data. */
  private boolean isTrue(Pattern pattern) {
    return pattern.sort() != Pattern.Sort.MASK_ITSELF
        || mistakes.stream().anyMatch(mistake -> mistake.kind() == Kind.MASK)
        || before().stream()
            .flatMap(form -> form.all().stream())
            .map(Form::head)
            .anyMatch(head -> head.equals(Form.COMPARISON) || head.startsWith(Form.CALL));
  }

  /** Other places of zeros may be those of another mask that a function is handed. */
  private boolean isTelling(Pattern pattern) {
    boolean isHanded = mistakes.size() == 1 && mistakes.get(0).isArgument();
    return mistakes.isEmpty()
        || !pattern.isCommon()
        || pattern.sort() == Pattern.Sort.MASKED_ELSEWHERE && isHanded;
  }

  /** Whether what was there is lost each time. */
  boolean isOverwritten() {
    return mistakes.stream().map(Mistake::difference).filter(Difference::isOverwriting).count()
        == 1;
  }

  /** With what the text calls the factor. */
  private Pattern named(Pattern pattern) {
    return mistakes.size() == 1
        ? pattern.named(FactorName.of(mistakes.get(0).difference()))
        : pattern;
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
    Roles roles = Roles.of(stage, repair.site());
    Optional<Form> target =
        was.filter(form -> form.head().equals(Form.ASSIGNED)).map(form -> form.parts().get(0));
    List<Difference> plain = Difference.of(was.get(), is.get());
    return roundabout(plain, was.get(), is.get(), roles).map(List::of).orElse(plain).stream()
        .map(difference -> new Mistake(difference, roles, target))
        .toList();
  }

  /** Where a term that is added takes away another one, what is there in its place. */
  private static Optional<Difference> roundabout(
      List<Difference> plain, Form was, Form is, Roles roles) {
    boolean isAdded =
        plain.size() == 1
            && plain.get(0).sort() == Difference.Sort.TERM
            && plain.get(0).isMissing();
    if (!isAdded) {
      return Optional.empty();
    }
    Optional<Difference> renamed = Difference.renamed(was, is);
    for (Form part : Form.node("", plain.get(0).is()).all()) {
      renamed =
          renamed.or(
              () ->
                  roles.valueOf(part).flatMap(sum -> Difference.renamed(was, is.with(part, sum))));
    }
    return renamed;
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

  /** Whether there are more entries than there should be, or fewer. */
  boolean hasOtherSize() {
    return values().stream().anyMatch(pair -> pair.wrong().length != pair.right().length);
  }

  /** Whether the statement only tells what is done next. */
  boolean isJump() {
    return before().isEmpty() && after().isEmpty() && kind == Kind.MISSING_TERM;
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
}
