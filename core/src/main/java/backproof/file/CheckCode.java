package backproof.file;

import backproof.check.Scheme;
import backproof.check.Settings;
import backproof.experiment.Experiment;
import backproof.experiment.ProgramError;
import backproof.experiment.Sampling;
import backproof.laboratory.Plan;
import backproof.laboratory.Planned;
import backproof.number.Decimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The lesson's gradient check as plain NumPy code that anybody can run and read: the functions of
 * the cells, called as the checker calls them, and formulas (1) to (3).
 */
final class CheckCode {
  private final Experiment experiment;
  private final Plan plan;
  private final StringBuilder text = new StringBuilder();

  private CheckCode(Experiment experiment, Plan plan) {
    this.experiment = experiment;
    this.plan = plan;
  }

  /** What has to be kept before later cells run; empty text where nothing has to. */
  static String afterSetup(Planned planned) {
    if (!(planned instanceof Planned.Found found) || found.plan().saved().isEmpty()) {
      return "";
    }
    List<String> entries = new ArrayList<>();
    found.plan().saved().forEach(name -> entries.add("\"" + name + "\": " + name));
    return "# later cells give these names another value\n"
        + Plan.SETUP
        + " = {"
        + String.join(", ", entries)
        + "}\n";
  }

  /** The check; a sentence that says why there is none where the program cannot be checked. */
  static String of(Experiment experiment, Planned planned) {
    return switch (planned) {
      case Planned.Refused refused -> refusal(refused.error());
      case Planned.Found found -> of(experiment, found.plan());
    };
  }

  private static String of(Experiment experiment, Plan plan) {
    Set<String> free = FreeNames.ofFunctions(experiment);
    for (Plan.Block block : plan.blocks()) {
      for (String name : block.local()) {
        if (free.contains(name)) {
          return refusal(
              "a function reads "
                  + name
                  + ", which the "
                  + block.cell().key()
                  + " cell computes outside of any function; hand it over as an argument");
        }
      }
    }
    return new CheckCode(experiment, plan).whole(free);
  }

  private static String refusal(ProgramError error) {
    String place =
        error.line() > 0 ? " (line " + error.line() + " of " + error.cell().key() + ")" : "";
    return refusal(error.type() + ": " + error.message() + place);
  }

  private static String refusal(String why) {
    return "# Backproof could not tell how the gradient is to be checked here.\n"
        + "print("
        + PythonText.quoted("No gradient check: " + why)
        + ")\n";
  }

  private String whole(Set<String> free) {
    List<String> globals = plan.globals().stream().filter(free::contains).toList();
    text.append("import numpy as np\n\n");
    start();
    plan.blocks().forEach(this::block);
    forward(globals);
    backward(globals);
    move();
    check();
    text.append("\n\nbackproof_check(backproof_start)\n");
    return text.toString();
  }

  private void line(String line) {
    text.append(line).append('\n');
  }

  private void start() {
    dict(Plan.LENT, "what the calls in the cells give the functions", plan.lent());
    plan.upstream()
        .forEach(
            (name, value) -> {
              line("# the upstream gradient: the cost is the sum of the output times this");
              line(Plan.OWN + name + " = " + value);
              line("");
            });
    line("# the parameters; they are checked where they are now");
    if (!plan.table().isEmpty()) {
      line("backproof_start = " + plan.table());
      return;
    }
    line("backproof_start = {");
    plan.parameters().forEach(p -> line("    " + quoted(p.name()) + ": " + p.value() + ","));
    line("}");
  }

  private void dict(String name, String comment, Map<String, String> entries) {
    if (!entries.isEmpty()) {
      line("# " + comment);
      line(name + " = {");
      entries.forEach((key, value) -> line("    " + quoted(key) + ": " + value + ","));
      line("}");
      line("");
    }
  }

  private static String quoted(String text) {
    return PythonText.quoted(text);
  }

  private void head(String definition, String docstring) {
    line("");
    line("");
    line("def " + definition + ":");
    line("    \"\"\"" + docstring + "\"\"\"");
  }

  private void block(Plan.Block block) {
    head(
        block.name() + "(" + String.join(", ", block.parameters()) + ")",
        "What stands in the " + block.cell().key() + " cell outside of functions.");
    block.body().forEach(each -> line(each.isEmpty() ? "" : "    " + each));
  }

  private void forward(List<String> globals) {
    head("backproof_forward(" + plan.point() + ")", "The cost there, and what backward takes.");
    List<String> body = new ArrayList<>();
    plan.forward().forEach(call -> body.add(call.variable() + " = " + call.text()));
    body(globals, body);
    line("    return {");
    plan.kept().forEach((key, value) -> line("        " + quoted(key) + ": " + value + ","));
    line("    }");
  }

  private void backward(List<String> globals) {
    head(
        "backproof_backward(" + plan.point() + ", " + plan.made() + ")",
        "The gradients that the cells give, by parameter.");
    body(globals, List.of(plan.backward().variable() + " = " + plan.backward().text()));
    line("    return {");
    plan.parameters().forEach(p -> line("        " + quoted(p.name()) + ": " + p.gradient() + ","));
    line("    }");
  }

  /** Parameters that functions read without taking them are moved for the time of the calls. */
  private void body(List<String> globals, List<String> statements) {
    if (globals.isEmpty()) {
      statements.forEach(each -> line("    " + each));
      return;
    }
    String names = String.join(", ", globals);
    List<String> moved = globals.stream().map(n -> plan.point() + "[" + quoted(n) + "]").toList();
    line("    global " + names);
    line("    kept = " + names);
    line("    " + names + " = " + String.join(", ", moved));
    line("    try:");
    statements.forEach(each -> line("        " + each));
    line("    finally:");
    line("        " + names + " = kept");
  }

  private boolean isHeld() {
    return plan.parameters().stream().anyMatch(place -> place.moved().isPresent());
  }

  private void move() {
    if (!isHeld()) {
      return;
    }
    head("backproof_move(values)", "Writes values where the program keeps its parameters.");
    line("    for name, value in values.items():");
    String word = "if";
    for (Plan.Place place : plan.parameters()) {
      if (place.moved().isPresent()) {
        String value = place.isInPlace() ? "[...] = value" : " = value.copy()[()]";
        line("        " + word + " name == " + quoted(place.name()) + ":");
        line("            " + place.moved().get() + value);
        word = "elif";
      }
    }
  }

  private void check() {
    Settings settings = experiment.settings();
    head("backproof_check(parameters)", "What backward gives, beside slopes of the cost.");
    line("    epsilon = " + Decimal.repr(settings.epsilon()));
    line("    start = {name: np.array(value, float) for name, value in parameters.items()}");
    text.append(
        """

            def J(name, entry, step):
                moved = {n: value.copy() for n, value in start.items()}
                moved[name].flat[entry] += step
        """);
    if (isHeld()) {
      line("        backproof_move(start)");
      line("        backproof_move({name: moved[name]})");
    }
    line("        " + "made = backproof_forward({n: value[()] for n, value in moved.items()})");
    line("        return float(np.squeeze(made[\"" + Plan.COST + "\"]))");
    line("");
    line("    def slope(name, entry):");
    slope(settings.scheme()).forEach(each -> line("        " + each));
    entries();
    text.append(
        """

            def difference(grad, gradapprox):
                scale = np.linalg.norm(grad) + np.linalg.norm(gradapprox)
                return np.linalg.norm(grad - gradapprox) / scale if scale else 0.0

            gradients = backproof_backward(parameters, backproof_forward(parameters))
            grads, approx = [], []
            for name in start:
                chosen = entries(name)
                grads.append(np.ravel(gradients[name]).astype(float)[chosen])
                approx.append(np.array([slope(name, entry) for entry in chosen]))
                print(f"{name}: difference = {difference(grads[-1], approx[-1])}")
        """);
    if (isHeld()) {
      line("    backproof_move(start)");
    }
    line("    whole = float(difference(np.concatenate(grads), np.concatenate(approx)))");
    line("    if whole <= " + Decimal.repr(settings.threshold()) + ":");
    text.append(
        """
                print(f"Your backward propagation works perfectly fine! difference = {whole}")
            else:
                print(f"There is a mistake in the backward propagation! difference = {whole}")
            return whole
        """);
  }

  private static List<String> slope(Scheme scheme) {
    return switch (scheme) {
      case FORWARD -> List.of("return (J(name, entry, epsilon) - J(name, entry, 0)) / epsilon");
      case CENTRAL ->
          List.of("return (J(name, entry, epsilon) - J(name, entry, -epsilon)) / (2 * epsilon)");
      case FIVE_POINT ->
          List.of(
              "whole = J(name, entry, -2 * epsilon) - 8 * J(name, entry, -epsilon)",
              "whole = whole + 8 * J(name, entry, epsilon) - J(name, entry, 2 * epsilon)",
              "return whole / (12 * epsilon)");
      case RIDDERS ->
          List.of(
              "steps = [epsilon / 2 ** i for i in range(6)]",
              "column = [(J(name, entry, e) - J(name, entry, -e)) / (2 * e) for e in steps]",
              "best, error, factor = column[0], np.inf, 1.0",
              "while len(column) > 1:",
              "    factor *= 4",
              "    better = [(factor * b - a) / (factor - 1) for a, b in zip(column, column[1:])]",
              "    for a, b, c in zip(column, column[1:], better):",
              "        gap = max(abs(c - b), abs(c - a))",
              "        best, error = (c, gap) if gap < error else (best, error)",
              "    column = better",
              "return best");
    };
  }

  private void entries() {
    line("");
    line("    def entries(name):");
    if (experiment.sampling().isEmpty()) {
      line("        return range(start[name].size)");
      return;
    }
    Sampling sampling = experiment.sampling().get();
    line("        size = start[name].size");
    line("        if size <= " + sampling.perBlock() + ":");
    line("            return range(size)");
    line("        order = np.random.RandomState(" + sampling.seed() + ").permutation(size)");
    line("        return np.sort(order[:" + sampling.perBlock() + "])");
  }
}
