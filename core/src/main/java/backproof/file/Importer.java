package backproof.file;

import backproof.experiment.Cell;
import backproof.experiment.Experiment;
import backproof.experiment.ExperimentException;
import backproof.experiment.ExperimentJson;
import backproof.python.Budget;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes an experiment of anybody's notebook or script. */
final class Importer {
  private static final int LONGEST_TITLE = 200;
  static final Choice.Option NOTHING = new Choice.Option("", Optional.empty());

  private final Document document;
  private final Source source;
  private final Missing missing;
  private final Pieces pieces;
  private final Functions functions;
  private final Candidates candidates;
  private final List<Candidate> ranked;
  private final Budget budget;

  /**
   * @param code the text of the file without its figures
   */
  Importer(Document document, String code, Budget budget) {
    this.document = document;
    this.budget = budget;
    this.pieces = new Pieces(document);
    this.functions = new Functions(pieces.list(), budget);
    this.candidates = new Candidates(functions, new Sites(pieces.list(), functions).list());
    this.ranked = candidates.ranked();
    this.missing = new Missing(document, pieces, functions);
    this.source = new Source(functions.all().stream().map(this::option).toList(), code);
  }

  /** Where nothing is found in a program that cannot be read, it is shown where that is. */
  Imported read(String name, Wanted wanted) throws ExperimentException {
    try {
      return found(name, wanted);
    } catch (NothingFoundException nothing) {
      if (!pieces.isBroken() || document.characters() > ExperimentJson.MOST_BYTES / 2) {
        throw nothing;
      }
      CellText nothingYet = CellText.of(document, List.of());
      Map<Cell, CellText> cells = CellText.cells(CellText.whole(document), nothingYet, nothingYet);
      return imported(name, cells, List.of(), List.of());
    }
  }

  private Imported found(String name, Wanted wanted) throws ExperimentException {
    boolean isCalled = !ranked.isEmpty() && ranked.get(0).site().isPresent();
    ObjectCalls objects = new ObjectCalls(pieces.list(), functions);
    List<ObjectCalls.MethodCall> calls = objects.gradients();
    Optional<ObjectCalls.MethodCall> gradients =
        calls.stream()
            .filter(call -> isWanted(wanted.call(), call))
            .reduce((first, second) -> second);
    Optional<ObjectCalls.MethodCall> cost = gradients.flatMap(objects::cost);
    boolean isMute =
        gradients.isPresent() && Returns.of(gradients.get().method()).names().isEmpty();
    boolean isObject =
        cost.filter(call -> isWanted(wanted, call) && !objects.takesOutput(call)).isPresent();
    boolean mayTrain = isObject ? isMute : ranked.isEmpty() || !Roles.areMeant(ranked.get(0));
    Training training = new Training(pieces.list(), functions, objects);
    if (mayTrain && wanted.equals(Wanted.ANY)) {
      Optional<TrainingLoop> loop = training.find();
      if (loop.isPresent()) {
        return CostSearch.richest(CostSearch.of(draft(name, loop.get()), loop.get().made()));
      }
      Optional<Imported> guessed =
          CostSearch.best(
              training.guesses().stream()
                  .flatMap(guesses -> guesses.stream().map(guess -> draft(name, guess)))
                  .toList());
      if (guessed.isPresent()) {
        return CostSearch.richest(guessed.get());
      }
      if (!ranked.isEmpty() && Roles.areSlopes(ranked.get(0)) && training.moves().isPresent()) {
        throw missing.exception(source);
      }
    }
    if (isObject && (!isCalled || wanted.forward().isPresent())) {
      return ofObject(name, cost.orElseThrow(), gradients.orElseThrow(), calls);
    }
    Optional<Steps> steps = ranked.isEmpty() ? training.steps() : Optional.empty();
    if (steps.isPresent()) {
      StepCells made = new StepCells(document, pieces.list(), functions, steps.get());
      return imported(name, made.cells(), made.choices(), List.of());
    }
    if (mayTrain && wanted.equals(Wanted.ANY)) {
      Document quiet = Quiet.of(document);
      List<String> told = quiet.equals(document) ? List.of() : List.of(Quiet.NOTE);
      Optional<Imported> kept = new Importer(quiet, source.code(), budget).kept(name, told);
      if (kept.isPresent()) {
        return CostSearch.richest(kept.get());
      }
    }
    Optional<ObjectCalls.MethodCall> output = gradients.flatMap(objects::output);
    if (ranked.isEmpty() && output.isPresent() && wanted.equals(Wanted.ANY)) {
      return ofObject(name, output.get(), gradients.orElseThrow(), calls);
    }
    Candidate chosen = chosen(wanted);
    Imported plain = composed(name, chosen, Optional.empty(), "", List.of());
    Optional<Imported> costed =
        CostSearch.misses(plain) ? CostSearch.best(drafts(name, chosen)) : Optional.empty();
    return costed.orElse(plain);
  }

  /** What objects do that keep their gradients themselves. */
  private Optional<Imported> kept(String name, List<String> told) throws ExperimentException {
    ObjectCalls objects = new ObjectCalls(pieces.list(), functions);
    Optional<TrainingLoop> loop = new Training(pieces.list(), functions, objects).kept();
    Optional<Imported> made =
        loop.isPresent()
            ? Optional.of(draft(name, loop.get()).maker().make("", told))
            : Optional.empty();
    return made.filter(CostSearch::tells);
  }

  private Imported imported(
      String name, Map<Cell, CellText> cells, List<Choice> choices, List<String> more)
      throws ExperimentException {
    List<String> sources = cells.values().stream().map(CellText::text).toList();
    Experiment experiment =
        Experiment.of(title(name), sources.get(0), sources.get(1), sources.get(2));
    Map<Cell, List<Optional<Place>>> places = new EnumMap<>(Cell.class);
    cells.forEach((cell, text) -> places.put(cell, text.places()));
    List<String> notes = new ArrayList<>(pieces.notes());
    notes.addAll(more);
    return new Imported(
        ExperimentJson.of(ExperimentJson.json(experiment)),
        choices,
        Optional.of(source),
        notes,
        places);
  }

  private static boolean isWanted(Wanted wanted, ObjectCalls.MethodCall cost) {
    String forward = wanted.forward().orElse(cost.name());
    return forward.equals(cost.name()) || forward.equals(cost.method().name());
  }

  private boolean isWanted(Optional<Place> wanted, ObjectCalls.MethodCall call) {
    return wanted.isEmpty() || call("", call).place().equals(wanted);
  }

  /** The calls of an object's methods are the cells; setup makes the object and what they take. */
  private Imported ofObject(
      String name,
      ObjectCalls.MethodCall cost,
      ObjectCalls.MethodCall gradients,
      List<ObjectCalls.MethodCall> calls)
      throws ExperimentException {
    boolean isBoth = Roles.isCostMethod(gradients.method());
    Piece forward = Piece.written((isBoth ? gradients : cost).statement());
    Piece backward = Piece.written(gradients.statement());
    Set<String> needs = new LinkedHashSet<>(forward.names().needs());
    needs.addAll(backward.names().needs());
    List<Piece> before = new Before(pieces.list(), functions).of(gradients);
    List<Piece> setup = new SetupSlice(pieces.list(), functions, Set.of()).of(before, needs);
    Map<Cell, CellText> cells =
        CellText.cells(
            CellText.of(document, setup),
            CellText.of(document, List.of(forward)),
            CellText.of(document, isBoth ? List.of() : List.of(backward)));
    String because = gradients.object() + " is an object of the file's own class";
    List<Choice> choices =
        List.of(
            choice(Cell.FORWARD, isBoth ? gradients : cost, because),
            isBoth
                ? new Choice(Cell.BACKWARD, NOTHING, List.of(), because)
                : choice(Cell.BACKWARD, gradients, because),
            testCase(gradients, calls, because));
    return imported(name, cells, choices, List.of());
  }

  /** The statements of a loop that trains become two functions; setup is what ran before it. */
  private Draft draft(String name, TrainingLoop loop) {
    LoopCells plain = new LoopCells(document, pieces.list(), functions, loop, "");
    return new Draft(
        loop.cost().text().trim(),
        plain.data(),
        (factor, notes) -> {
          LoopCells made = new LoopCells(document, pieces.list(), functions, loop, factor);
          List<String> all = new ArrayList<>(notes);
          all.addAll(made.notes());
          return imported(name, made.cells(), made.choices(), all);
        });
  }

  /** Two functions with what might be their cost, where the file computes none. */
  private List<Draft> drafts(String name, Candidate pair) {
    return pair.site().stream()
        .flatMap(site -> PairCost.guesses(site).stream())
        .map(
            guess ->
                new Draft(
                    guess.cost(),
                    guess.needs(),
                    (factor, notes) -> composed(name, pair, Optional.of(guess), factor, notes)))
        .toList();
  }

  private Imported composed(
      String name, Candidate pair, Optional<PairCost> guess, String factor, List<String> notes)
      throws ExperimentException {
    Composer composer = new Composer(document, pieces.list(), functions, pair, guess, factor);
    Map<Cell, CellText> cells = composer.cells();
    List<String> all = new ArrayList<>(notes);
    noteEqual(pair, all);
    all.addAll(composer.notes());
    return imported(name, cells, choices(pair), all);
  }

  /** The other calls that give gradients are other test cases. */
  private Choice testCase(
      ObjectCalls.MethodCall taken, List<ObjectCalls.MethodCall> calls, String because) {
    Set<Choice.Option> others = new LinkedHashSet<>();
    calls.reversed().forEach(call -> others.add(call("", call)));
    others.remove(call("", taken));
    return new Choice(Cell.SETUP, call("", taken), List.copyOf(others), because);
  }

  private Choice choice(Cell cell, ObjectCalls.MethodCall call, String because) {
    return new Choice(cell, call(call.name(), call), List.of(), because);
  }

  private Choice.Option call(String name, ObjectCalls.MethodCall call) {
    Piece piece = pieces.list().get(call.position());
    return new Choice.Option(name, document.place(piece.cell(), piece.line()));
  }

  private String title(String name) {
    String title = document.title().isEmpty() ? name : document.title();
    return title.substring(0, Math.min(title.length(), LONGEST_TITLE));
  }

  private Candidate chosen(Wanted wanted) throws ExperimentException {
    Candidate pair = pair(wanted);
    if (wanted.call().isEmpty()) {
      return pair;
    }
    for (Candidate call : candidates.calls(pair.forward(), pair.backward())) {
      if (call(call).place().equals(wanted.call())) {
        return call;
      }
    }
    throw new ExperimentException(
        "there is no call of "
            + pair.forward().name()
            + " in "
            + wanted.call().get().described()
            + "; leave the place away, and one is found");
  }

  /** The best pair with what was asked for; what was asked for, where it is in no pair. */
  private Candidate pair(Wanted wanted) throws ExperimentException {
    for (Candidate candidate : ranked) {
      if (wanted.forward().orElse(candidate.forward().name()).equals(candidate.forward().name())
          && wanted.backward().orElse(name(candidate)).equals(name(candidate))) {
        return candidate;
      }
    }
    if (wanted.forward().isEmpty() && (wanted.backward().isEmpty() || ranked.isEmpty())) {
      throw missing.exception(source);
    }
    Functions.Facts forward =
        wanted.forward().isEmpty() ? ranked.getFirst().forward() : function(wanted.forward().get());
    String backward = wanted.backward().orElseGet(() -> likeliestBackward(forward));
    return candidates.named(
        forward, backward.isEmpty() ? Optional.empty() : Optional.of(function(backward)));
  }

  private static String name(Candidate candidate) {
    return candidate.backward().map(Functions.Facts::name).orElse("");
  }

  private String likeliestBackward(Functions.Facts forward) {
    return ranked.stream()
        .map(Importer::name)
        .filter(name -> !name.isEmpty() && !name.equals(forward.name()))
        .findFirst()
        .orElse("");
  }

  private Functions.Facts function(String name) throws ExperimentException {
    Optional<Functions.Facts> found = functions.find(name);
    if (found.isEmpty()) {
      throw new ExperimentException("there is no function " + name + "; " + missing.known());
    }
    return found.get();
  }

  /** The reader should know that it was close. */
  private void noteEqual(Candidate chosen, List<String> notes) {
    for (Candidate other : ranked) {
      boolean isOther =
          other.forward() != chosen.forward() && !other.backward().equals(chosen.backward());
      if (isOther && other.score() == chosen.score()) {
        notes.add(
            missing.described(other.forward())
                + other.backward().map(backward -> " and " + missing.described(backward)).orElse("")
                + " would fit as well; of equals the last in the file is taken.");
        return;
      }
    }
  }

  private List<Choice> choices(Candidate chosen) {
    Set<Choice.Option> forwards = new LinkedHashSet<>();
    Set<Choice.Option> backwards = new LinkedHashSet<>();
    for (Candidate candidate : ranked) {
      if (Roles.forward(candidate.forward()) > 0) {
        forwards.add(option(candidate.forward()));
      }
      candidate
          .backward()
          .filter(function -> Roles.backward(function) > 0)
          .ifPresent(function -> backwards.add(option(function)));
    }
    Set<Choice.Option> calls = new LinkedHashSet<>();
    candidates
        .calls(chosen.forward(), chosen.backward())
        .forEach(candidate -> calls.add(call(candidate)));
    Choice.Option backward = chosen.backward().map(this::option).orElse(NOTHING);
    return List.of(
        choice(Cell.FORWARD, option(chosen.forward()), forwards, chosen),
        choice(Cell.BACKWARD, backward, backwards, chosen),
        choice(Cell.SETUP, call(chosen), calls, chosen));
  }

  private static Choice choice(
      Cell cell, Choice.Option taken, Set<Choice.Option> all, Candidate chosen) {
    List<Choice.Option> others = new ArrayList<>(all);
    others.remove(taken);
    return new Choice(cell, taken, List.copyOf(others), chosen.because());
  }

  private Choice.Option option(Functions.Facts function) {
    int line = function.define().span().line();
    return new Choice.Option(function.name(), document.place(function.piece().cell(), line));
  }

  /** Where forward is called. */
  private Choice.Option call(Candidate candidate) {
    return candidate
        .site()
        .map(
            site ->
                new Choice.Option(
                    site.host().map(Functions.Facts::name).orElse(""),
                    document.place(site.forward().cell(), site.forward().line())))
        .orElse(NOTHING);
  }
}
