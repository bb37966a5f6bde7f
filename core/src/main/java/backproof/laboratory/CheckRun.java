package backproof.laboratory;

import backproof.binding.Attempt;
import backproof.binding.Binding;
import backproof.binding.CellScript;
import backproof.binding.ForwardResult;
import backproof.binding.Limits;
import backproof.binding.Matched;
import backproof.binding.Mismatch;
import backproof.binding.Moved;
import backproof.binding.Notebook;
import backproof.binding.Numbers;
import backproof.binding.Parameter;
import backproof.check.Block;
import backproof.check.Claim;
import backproof.check.Details;
import backproof.check.Exact;
import backproof.check.GradientCheck;
import backproof.check.Progress;
import backproof.check.Report;
import backproof.check.Verdict;
import backproof.experiment.Cell;
import backproof.experiment.Experiment;
import backproof.experiment.Sampling;
import backproof.numpy.LibrarySource;
import backproof.python.Clock;
import backproof.python.DictValue;
import backproof.python.Raise;
import backproof.tape.Sweep;
import backproof.tape.Tape;
import backproof.trial.ExactGradient;
import backproof.trial.Examples;
import backproof.trial.FurtherPoints;
import backproof.trial.OwnCheck;
import backproof.trial.OwnChecker;
import backproof.trial.PointNotes;
import backproof.trial.ProgramLandscape;
import backproof.trial.Recording;
import backproof.trial.Testbed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One check of one experiment, from the text of its cells to the report. */
final class CheckRun {
  /** What a gradient may change by from call to call, as a share of its largest entry. */
  private static final double SAME = 1e-9;

  /** The same where the second call computes with more digits than the first. */
  private static final double NEARLY_SAME = 1e-3;

  private final Experiment experiment;
  private final Limits limits;
  private final Clock clock;
  private final LibrarySource library;
  private final Progress progress;
  private final double started;
  private double milliseconds;
  private final Notebook notebook;
  private final Numbers numbers;
  private final List<String> matched = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private Optional<String> doubt = Optional.empty();
  private Optional<Inquiry.Bench> bench = Optional.empty();
  private Optional<Sweep> sweep = Optional.empty();
  private long stepsOfCall;

  CheckRun(
      Experiment experiment, Limits limits, Clock clock, LibrarySource library, Progress progress) {
    this.experiment = experiment;
    this.progress = progress;
    this.limits = limits;
    this.clock = clock;
    this.library = library;
    this.started = clock.milliseconds();
    this.notebook = new Notebook(limits, clock, library);
    this.numbers = notebook.numbers();
  }

  String stdout() {
    return notebook.stdout();
  }

  List<String> notes() {
    List<String> all = new ArrayList<>(notebook.notes());
    notebook.recorder().warnings().forEach(each -> all.add(each.sentence()));
    all.addAll(notes);
    return List.copyOf(all);
  }

  /** What was taken for what, in sentences. */
  List<String> matched() {
    return matched;
  }

  /** How long the evaluations and the comparison took, without reading and running the cells. */
  double milliseconds() {
    return milliseconds;
  }

  /** What was found in the cells, written down. */
  Plan plan() {
    Binding binding = bound();
    binding.result().claims(binding.parameters());
    return new Planner(experiment, binding).plan();
  }

  /** Each gradient beside the exact one; empty where there is none. */
  List<Compared> compared() {
    Binding binding = bound();
    List<Parameter> parameters = binding.parameters();
    ProgramLandscape landscape = landscape(binding, SAME);
    List<Compared> all = new ArrayList<>();
    for (int i = 0; i < parameters.size(); i++) {
      Optional<Exact> exact = landscape.exact(i);
      binding
          .result()
          .raw(parameters.get(i), parameters)
          .map(Claim::values)
          .filter(given -> exact.filter(own -> own.values().length == given.length).isPresent())
          .ifPresent(given -> all.add(new Compared(given, exact.orElseThrow().values())));
    }
    return all;
  }

  private Binding bound() {
    notebook.recorder().listen(true);
    notebook.run(experiment);
    Binding binding = Binding.of(experiment, notebook);
    notebook.recorder().listen(false);
    refuseTooMany(binding.parameters());
    refuseTraining(binding.parameters());
    refuseUnknown(binding.parameters());
    return binding;
  }

  Report report() {
    Binding binding = bound();
    List<Parameter> parameters = binding.parameters();
    List<Claim> claims = binding.result().claims(parameters);
    binding
        .layer()
        .ifPresent(found -> matched.add(found.described(notebook.forward(), binding.first())));
    matched.addAll(
        new Matched(experiment, notebook, binding.known(), binding.calls())
            .sentences(binding.result(), parameters));
    notes.addAll(binding.unchecked());
    notebook.silence();
    notes.addAll(binding.probes().sentences(parameters));
    List<String> otherTypes = binding.probes().otherTypes(parameters);
    if (!otherTypes.isEmpty()) {
      notes.add(
          "Moved as float64, so that a small epsilon is not lost in rounding: "
              + String.join(", ", otherTypes)
              + ".");
    }
    double tolerance = otherTypes.isEmpty() ? SAME : NEARLY_SAME;
    List<Claim> again = secondCall(binding, claims, tolerance);
    claims = otherTypes.isEmpty() ? claims : again;
    ProgramLandscape landscape = landscape(binding, tolerance);
    double ready = clock.milliseconds();
    Report report = report(landscape, claims);
    bench = Optional.of(new Inquiry.Bench(experiment, binding, landscape, claims, this::anew));
    milliseconds = clock.milliseconds() - ready;
    noteRuns(landscape);
    if (doubt.isPresent()) {
      return report;
    }
    progress.judged(report, milliseconds);
    return new Attempt<>(
            () -> seen(report, binding, landscape),
            error -> {
              notes.add("Other points were not tried: " + error.message() + ".");
              return report;
            })
        .result();
  }

  /** What the point can see, and what other points say where this one has nothing against it. */
  private Report seen(Report judged, Binding binding, ProgramLandscape landscape) {
    landscape.goFarOut();
    List<Block> measured =
        experiment.sampling().map(some -> some.of(landscape.blocks())).orElse(landscape.blocks());
    Report report = new Details(landscape, measured, experiment.settings()).addedTo(judged);
    Testbed testbed = new Testbed(experiment, binding);
    boolean affords = FurtherPoints.affordsExamples(stepsOfCall) && testbed.canChangeData();
    Optional<Examples> examples = affords ? testbed.examples() : Optional.empty();
    PointNotes here = new PointNotes();
    if (sweep.isPresent() && examples.isPresent()) {
      here.noteDeadUnits(sweep.get().tape(), sweep.get(), examples.get());
    }
    here.noteCoincidences(binding, examples);
    report.nearestKink().ifPresent(here::add);
    return report.verdict() == Verdict.WRONG
        ? report.seen(here.adequacy(report, List.of()), List.of())
        : new FurtherPoints(experiment, binding, testbed, this::anew, landscape.deadline())
            .applied(report, here, stepsOfCall);
  }

  private Testbed anew(Experiment other) {
    return Testbed.of(other, limits, clock, library);
  }

  /** After {@link #report}: what else was asked for. */
  Studies studies(Optional<Question> asked) {
    if (asked.isEmpty() || bench.isEmpty()) {
      return Studies.NONE;
    }
    try {
      bench.get().landscape().report(Progress.UNHEARD, 0);
      Studies studies = asked.get().studies(bench.get());
      asked.get().missing(studies).ifPresent(notes::add);
      return studies;
    } catch (Raise stopped) {
      // the verdict stands all the same
      notes.add("No closer look: " + stopped.getMessage() + ".");
      return Studies.NONE;
    }
  }

  /** What is to be said of the learner's own checker, where the exact gradient is known. */
  Optional<OwnCheck> ownCheck() {
    return bench.flatMap(
        found -> {
          List<double[]> exact = new ArrayList<>();
          for (int i = 0; i < found.claims().size(); i++) {
            found.landscape().exact(i).map(Exact::values).ifPresent(exact::add);
          }
          return exact.size() == found.claims().size()
              ? OwnChecker.judged(experiment, found.binding(), exact)
              : Optional.empty();
        });
  }

  private Report report(ProgramLandscape landscape, List<Claim> claims) {
    List<Block> blocks = landscape.blocks();
    if (experiment.sampling().isPresent()) {
      blocks = experiment.sampling().get().of(blocks);
      notes.add(Sampling.described(blocks));
    }
    double entries = 0;
    for (Block block : blocks) {
      entries += block.start().length;
    }
    landscape.report(progress, entries * experiment.settings().scheme().evaluations());
    return new GradientCheck(landscape, blocks, claims, experiment.settings()).report(doubt);
  }

  private void refuseTooMany(List<Parameter> parameters) {
    long count = 0;
    for (Parameter parameter : parameters) {
      count += parameter.start().size();
    }
    if (count > limits.parameters() && experiment.sampling().isEmpty()) {
      throw new Mismatch(
          Cell.SETUP,
          count + " parameters are more than the " + limits.parameters() + " that can be checked",
          "A gradient that is right for few units is right for many.");
    }
  }

  /** A cell that moves the parameters itself has no cost at the point where they are. */
  private void refuseTraining(List<Parameter> parameters) {
    if (!(notebook.forward() instanceof CellScript script)) {
      return;
    }
    for (String name : script.changed()) {
      boolean isParameter = parameters.stream().anyMatch(each -> each.name().equals(name));
      if (isParameter || notebook.given(name).orElse(null) instanceof DictValue) {
        throw new Mismatch(
            Cell.FORWARD,
            script.line(),
            "the forward cell computes the cost and changes " + name + " as well",
            "Leave training steps out, or define a function that computes the cost.");
      }
    }
  }

  /** Nothing can be said of the gradient of a number that was there before. */
  private void refuseStale() {
    throw new Mismatch(
        Cell.FORWARD,
        notebook.forward().line(),
        notebook.forward().name() + " gives the same cost whatever the parameters are",
        "Call forward there, too.");
  }

  /** A gradient for what is not checked would be passed over in silence. */
  private void refuseUnknown(List<Parameter> parameters) {
    for (String name : experiment.gradients().keySet()) {
      if (parameters.stream().noneMatch(parameter -> parameter.subject().equals(name))) {
        throw new Mismatch(
            Cell.BACKWARD,
            "\"gradients\" names " + name + ", which is no parameter here",
            "The parameters are "
                + String.join(", ", parameters.stream().map(Parameter::subject).toList())
                + ".");
      }
    }
  }

  /** A gradient that is another one the second time was wrong at least once. */
  private List<Claim> secondCall(Binding binding, List<Claim> claims, double tolerance) {
    List<Parameter> parameters = binding.parameters();
    Moved moved = Moved.toStart(parameters, numbers);
    notebook.draw();
    long before = notebook.steps();
    ForwardResult forward = binding.calls().forward(moved);
    List<Claim> again = binding.gradients(experiment, forward, moved).claims(parameters);
    stepsOfCall = notebook.steps() - before;
    for (int i = 0; i < claims.size(); i++) {
      if (!areSame(claims.get(i).values(), again.get(i).values(), tolerance)) {
        doubt(
            "Called a second time, the backward pass gives another gradient for "
                + parameters.get(i).name()
                + ": "
                + binding.probes().whyGradientChanges(claims.get(i), again.get(i)));
        break;
      }
    }
    return again;
  }

  private static boolean areSame(double[] a, double[] b, double tolerance) {
    double scale = 0;
    double gap = 0;
    for (int i = 0; i < a.length; i++) {
      scale = Math.max(scale, Math.abs(a[i]));
      gap = Math.max(gap, Math.abs(a[i] - b[i]));
    }
    return gap <= tolerance * scale || scale == 0 && gap == 0 || Double.isNaN(gap);
  }

  private void doubt(String reason) {
    if (doubt.isEmpty()) {
      doubt = Optional.of(reason);
    }
  }

  private ProgramLandscape landscape(Binding binding, double tolerance) {
    List<Parameter> parameters = binding.parameters();
    notebook.draw();
    Recording recording = Recording.of(notebook.recorder(), binding.calls(), numbers, parameters);
    double gap = Math.abs(recording.cost() - binding.cost());
    if (tolerance == SAME ? gap != 0 : !(gap <= tolerance * Math.abs(binding.cost()))) {
      doubt(binding.probes().whyCostChanges());
    }
    List<Block> blocks = new ArrayList<>();
    for (Parameter parameter : parameters) {
      blocks.add(parameter.block(binding.result().key(parameter)));
    }
    ProgramLandscape landscape =
        new ProgramLandscape(
            binding.calls(),
            numbers,
            parameters,
            blocks,
            recording.cost(),
            Optional.of(recording),
            new ProgramLandscape.Deadline(
                clock, started + limits.run().milliseconds(), limits.run().milliseconds()));
    boolean replays = landscape.trustsReplay(experiment.settings().epsilon());
    if (!replays) {
      notes.add("Evaluated by running the program: its steps could not be replayed.");
    } else if (doubt.isEmpty()) {
      addExact(landscape, recording.tape());
    }
    return landscape;
  }

  private void addExact(ProgramLandscape landscape, Tape tape) {
    try {
      Sweep sweep = new Sweep(tape, notebook.recorder().allowance());
      if (!sweep.reachesLeaves()) {
        refuseStale();
      }
      if (sweep.isWhole()) {
        landscape.add(ExactGradient.of(sweep));
        this.sweep = Optional.of(sweep);
      } else {
        notes.add(
            "No exact gradient: a number that hangs on a parameter leaves NumPy, as in"
                + " np.unique(x).");
      }
    } catch (Raise | UnsupportedOperationException missing) {
      notes.add("No exact gradient: " + missing.getMessage() + ".");
    }
  }

  private void noteRuns(ProgramLandscape landscape) {
    if (landscape.ran() > 0 && notes.stream().noneMatch(note -> note.startsWith("Evaluated"))) {
      notes.add(
          "Evaluated by running the program in "
              + landscape.ran()
              + " places: a branch or an index depends on the value of a parameter.");
    }
  }
}
