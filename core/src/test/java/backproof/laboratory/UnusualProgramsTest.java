package backproof.laboratory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import backproof.binding.Limits;
import backproof.check.Report;
import backproof.check.Scheme;
import backproof.check.Settings;
import backproof.check.Verdict;
import backproof.experiment.Experiment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Programs of unusual kinds, right and broken in three ways each: nothing is misjudged. */
class UnusualProgramsTest {
  private static final Path PROGRAMS = CaseProgram.CASES.resolveSibling("unusual-programs.py");
  private static final double[] EPSILONS = {1e-10, 1e-8, 1e-7, 1e-5, 1e-4, 1e-3, 1e-2};

  @TestFactory
  List<DynamicTest> rightIsRightAndWrongIsWrong() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (String part : Files.readString(PROGRAMS).split("## ", -1)) {
      if (!part.isBlank()) {
        String[] pieces = part.split("\n#-- [a-z]+\n", -1);
        int end = pieces[0].indexOf('\n');
        String name = pieces[0].substring(0, end);
        Experiment right =
            Experiment.of(
                name,
                "import numpy as np\n" + pieces[0].substring(end + 1),
                pieces[1] + "\n",
                pieces[2] + "\n");
        tests.add(dynamicTest(name, () -> judged(right, pieces[3])));
      }
    }
    return tests;
  }

  private static void judged(Experiment right, String edits) {
    for (double epsilon : EPSILONS) {
      Report report = report(right, epsilon);
      assertThat(report.verdict()).as(epsilon + ": " + report.reasons()).isEqualTo(Verdict.RIGHT);
      for (String edit : edits.split("\n", -1)) {
        if (!edit.isBlank()) {
          broken(right, edit, epsilon);
        }
      }
    }
  }

  private static void broken(Experiment right, String edit, double epsilon) {
    int arrow = edit.indexOf(" =>");
    String before = edit.substring(0, arrow);
    String after = edit.substring(Math.min(arrow + 4, edit.length()));
    assertThat(right.backward()).contains(before);
    Experiment wrong =
        new Experiment(
            right.title(),
            "",
            right.setup(),
            right.forward(),
            right.backward().replace(before, after),
            right.settings(),
            List.of(),
            right.gradients());
    Report report = report(wrong, epsilon);
    assertThat(report.verdict())
        .as(edit + " at " + epsilon + ": " + report.reasons())
        .isEqualTo(Verdict.WRONG);
  }

  private static Report report(Experiment experiment, double epsilon) {
    Outcome outcome =
        Laboratory.check(
            experiment.with(new Settings(Scheme.CENTRAL, epsilon, 2e-7)),
            Limits.BROWSER,
            () -> System.nanoTime() / 1e6);
    assertThat(outcome).as(outcome.toString()).isInstanceOf(Outcome.Judged.class);
    return ((Outcome.Judged) outcome).report();
  }
}
