package backproof.laboratory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import backproof.experiment.JsonValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every program of the corpus, right and broken; what is not covered yet is listed by name. */
class ProgramCasesTest {
  private static final double[] STEPS = {1e-7, 1e-5};

  private final List<String> known;

  ProgramCasesTest() throws IOException {
    Path list = CaseProgram.CASES.resolveSibling("expected-failures.txt");
    known = Files.readAllLines(list);
  }

  private DynamicTest test(String name, CaseProgram program, Consumer<CaseJudge> body) {
    return dynamicTest(
        name,
        () -> {
          List<String> problems = new ArrayList<>();
          for (double step : STEPS) {
            CaseJudge judge = new CaseJudge(program, step);
            body.accept(judge);
            problems.addAll(judge.problems());
          }
          if (known.contains(name)) {
            assertThat(problems).as("passes: take it off expected-failures.txt").isNotEmpty();
          } else {
            assertThat(problems).isEmpty();
          }
        });
  }

  private List<DynamicTest> programs(String topic) {
    List<DynamicTest> tests = new ArrayList<>();
    for (CaseProgram program : CaseProgram.all(topic)) {
      String name = topic + "/" + program.name();
      tests.add(test(name, program, CaseJudge::rightProgram));
      for (JsonValue bug : program.bugs()) {
        String bugName = name + "/" + CaseProgram.text(bug, "id");
        tests.add(test(bugName, program, judge -> judge.bug(bug, List.of(bug))));
      }
    }
    return tests;
  }

  @TestFactory
  List<DynamicTest> programs() {
    return programs("programs");
  }

  @TestFactory
  List<DynamicTest> experimentsAsTheyArePasted() {
    return programs("as-pasted");
  }

  @TestFactory
  List<DynamicTest> twoBugsAtOnce() {
    List<DynamicTest> tests = new ArrayList<>();
    for (JsonValue pair : edits("doubles.json")) {
      CaseProgram program = CaseProgram.named(CaseProgram.text(pair, "program"));
      List<JsonValue> edits = CaseProgram.items(CaseProgram.get(pair, "edits"));
      tests.add(
          test(
              "doubles/" + CaseProgram.text(pair, "id"), program, judge -> judge.bug(pair, edits)));
    }
    return tests;
  }

  @TestFactory
  List<DynamicTest> harmlessEditsAreNeverCalledWrong() {
    List<DynamicTest> tests = new ArrayList<>();
    for (JsonValue edit : edits("harmless.json")) {
      CaseProgram program = CaseProgram.named(CaseProgram.text(edit, "program"));
      tests.add(
          test("harmless/" + CaseProgram.text(edit, "id"), program, judge -> judge.harmless(edit)));
    }
    return tests;
  }

  private static List<JsonValue> edits(String file) {
    return CaseProgram.items(CaseProgram.json(CaseProgram.CASES.resolve(file)));
  }
}
