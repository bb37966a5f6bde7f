package backproof.laboratory;

import backproof.binding.Limits;
import backproof.check.BlockReport;
import backproof.check.Report;
import backproof.check.Verdict;
import backproof.experiment.JsonValue;
import backproof.experiment.ProgramError;
import backproof.python.Budget;
import java.util.ArrayList;
import java.util.List;

/** Compares an outcome with what a case expects; what it finds amiss are sentences. */
final class CaseJudge {
  private static final double UNIT = 2.3e-16;

  private final CaseProgram program;
  private final double epsilon;
  private final String step;
  private final List<String> problems = new ArrayList<>();

  CaseJudge(CaseProgram program, double epsilon) {
    this.program = program;
    this.epsilon = epsilon;
    this.step = epsilon == 1e-7 ? "1e-07" : "1e-05";
  }

  List<String> problems() {
    return problems;
  }

  private void expect(boolean holds, String what) {
    if (!holds) {
      problems.add("at " + step + ": " + what);
    }
  }

  private Outcome run(List<JsonValue> edits) {
    Limits limits =
        new Limits(
            new Budget.Limits(200_000_000, 100_000_000, 1000, 6_000, 1_000_000, 60_000), 200_000);
    return Laboratory.check(
        program.experiment(epsilon, edits), limits, () -> System.nanoTime() / 1e6);
  }

  void rightProgram() {
    switch (run(List.of())) {
      case Outcome.Raised raised -> expect(false, "raised " + raised.error());
      case Outcome.Judged judged -> right(judged.report());
    }
  }

  private void right(Report report) {
    JsonValue expected = program.expected();
    double cost = CaseProgram.number(expected, "cost");
    expect(near(report.cost(), cost, 1e-12 * Math.abs(cost)), "cost is " + report.cost());
    expect(report.verdict() == Verdict.RIGHT, "verdict " + report.verdict() + report.reasons());
    JsonValue grads = CaseProgram.get(expected, "grad");
    JsonValue approx = CaseProgram.get(CaseProgram.get(expected, "gradapprox"), step);
    for (BlockReport block : report.blocks()) {
      String name = block.name();
      if (!CaseProgram.has(grads, name)) {
        expect(false, "unexpected block " + name);
        continue;
      }
      double[] grad = CaseProgram.numbers(CaseProgram.get(grads, name));
      compare(block.grad(), grad, 1e-10 * largest(grad), "grad of " + name);
      double[] slopes = CaseProgram.numbers(CaseProgram.get(approx, name));
      compare(block.gradapprox(), slopes, slopeNoise(), "gradapprox of " + name);
    }
    double total = CaseProgram.number(CaseProgram.get(expected, "count"), "total");
    expect(report.parameters() == total, "parameters are " + report.parameters());
    difference(report, CaseProgram.number(CaseProgram.get(expected, "difference"), step));
  }

  private void difference(Report report, double expected) {
    double norm = 0;
    for (BlockReport block : report.blocks()) {
      for (double slope : block.gradapprox()) {
        norm += slope * slope;
      }
    }
    double noise = slopeNoise() * Math.sqrt(report.parameters()) / Math.max(Math.sqrt(norm), 1e-9);
    expect(
        near(report.difference(), expected, 1e-6 * expected + noise),
        "difference is " + report.difference() + ", expected " + expected);
  }

  /** What another order of summation may do to one entry of the numerical gradient. */
  private double slopeNoise() {
    JsonValue expected = program.expected();
    double sigma = UNIT * Math.abs(CaseProgram.number(expected, "cost"));
    if (CaseProgram.has(expected, "noise")) {
      sigma = Math.max(sigma, CaseProgram.number(CaseProgram.get(expected, "noise"), "sigma_cost"));
    }
    return 8 * sigma / epsilon + 1e-12;
  }

  void bug(JsonValue bug, List<JsonValue> edits) {
    List<String> wrong = CaseProgram.texts(bug, "blocks_wrong");
    boolean compared = CaseProgram.has(bug, differenceKey());
    switch (run(edits)) {
      case Outcome.Raised raised -> raised(bug, wrong, compared, raised.error());
      case Outcome.Judged judged -> judged(bug, wrong, compared, judged.report());
    }
  }

  private String differenceKey() {
    return epsilon == 1e-7 ? "difference_eps1e-7" : "difference_eps1e-5";
  }

  private void raised(JsonValue bug, List<String> wrong, boolean compared, ProgramError error) {
    if (CaseProgram.has(bug, "raises")) {
      expect(error.type().equals(CaseProgram.text(bug, "raises")), "raised " + error);
      return;
    }
    boolean named = wrong.stream().anyMatch(block -> error.message().contains(block));
    expect(!compared && named, "raised " + error);
  }

  private void judged(JsonValue bug, List<String> wrong, boolean compared, Report report) {
    if (CaseProgram.has(bug, "nondeterministic")) {
      expect(report.verdict() == Verdict.CANNOT_TELL, "verdict " + report.verdict());
      return;
    }
    expect(compared, "compared, although the case raises or does not fit");
    if (compared) {
      difference(report, CaseProgram.number(bug, differenceKey()));
    }
    if (CaseProgram.has(bug, "invisible_at_point")) {
      return;
    }
    if (CaseProgram.has(bug, "shapes_wrong")) {
      expect(report.verdict() == Verdict.WRONG, "verdict " + report.verdict());
      return;
    }
    List<String> found =
        report.blocks().stream()
            .filter(block -> block.verdict() == Verdict.WRONG)
            .map(BlockReport::name)
            .toList();
    expect(found.equals(wrong), "wrong blocks " + found + ", expected " + wrong);
  }

  void harmless(JsonValue edit) {
    switch (run(List.of(edit))) {
      case Outcome.Raised raised -> expect(false, "raised " + raised.error());
      case Outcome.Judged judged ->
          expect(
              judged.report().verdict() == Verdict.RIGHT,
              judged.report().verdict() + " " + judged.report().reasons());
    }
  }

  private void compare(double[] got, double[] expected, double tolerance, String what) {
    if (got.length != expected.length) {
      expect(false, what + " has " + got.length + " entries");
      return;
    }
    for (int i = 0; i < got.length; i++) {
      boolean good = near(got[i], expected[i], tolerance);
      expect(good, what + " [" + i + "] is " + got[i] + ", expected " + expected[i]);
    }
  }

  private static double largest(double[] values) {
    double largest = 0;
    for (double value : values) {
      largest = Math.max(largest, Math.abs(value));
    }
    return largest;
  }

  private static boolean near(double a, double b, double tolerance) {
    return Math.abs(a - b) <= tolerance;
  }
}
