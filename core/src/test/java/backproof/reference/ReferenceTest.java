package backproof.reference;

import static org.assertj.core.api.Assertions.assertThat;

import backproof.binding.Limits;
import backproof.experiment.JsonReader;
import backproof.laboratory.Laboratory;
import backproof.laboratory.RunResult;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class ReferenceTest {
  private static final Reference REFERENCE = Reference.read();

  /** What {@code dir(np.ndarray())} lists in NumPy 2.4 besides methods. */
  private static final List<String> ATTRIBUTES_OF_NUMPY =
      List.of(
          "T",
          "base",
          "ctypes",
          "data",
          "device",
          "dtype",
          "flags",
          "flat",
          "imag",
          "itemsize",
          "mT",
          "nbytes",
          "ndim",
          "real",
          "shape",
          "size",
          "strides");

  static Stream<Group> groups() {
    return REFERENCE.groups().stream();
  }

  @ParameterizedTest
  @MethodSource("groups")
  void everyNameHasALineOfDocumentation(Group group) {
    assertThat(group.entries()).isNotEmpty();
    assertThat(group.entries())
        .allSatisfy(
            entry -> {
              assertThat(entry.doc()).as(group.prefix() + entry.name()).isNotBlank();
              assertThat(entry.doc()).doesNotContain("\n").doesNotEndWith(".");
            });
  }

  @ParameterizedTest
  @MethodSource("groups")
  void everySignatureIsOneThatPythonCouldHave(Group group) {
    assertThat(group.entries())
        .allSatisfy(
            entry ->
                assertThat(entry.parameters())
                    .as(group.prefix() + entry.name())
                    .matches("|\\((|PARAMETER(, PARAMETER)*)\\)".replace("PARAMETER", PARAMETER)));
  }

  private static final String PARAMETER =
      "(\\*{0,2}[a-zA-Z_]\\w*(=('[^']*'|-?[\\w.+-]+|\\((\\d(, \\d)*)?\\)))?|\\[\\w+\\]|\\*)";

  @Test
  void noNameStandsTwiceInAModuleOrClass() {
    List<String> names = new ArrayList<>();
    groups().forEach(g -> g.entries().forEach(e -> names.add(g.prefix() + e.name())));
    assertThat(names).doesNotHaveDuplicates();
  }

  /** What {@code from numpy import *} brings is what the module holds. */
  @Test
  void theNamesOfNumpyAreThoseThatAProgramFinds() {
    List<String> documented = new ArrayList<>();
    groups()
        .filter(group -> group.owner().equals("numpy"))
        .forEach(group -> group.entries().forEach(entry -> documented.add(entry.name())));
    REFERENCE.refusedNames().stream()
        .filter(refused -> refused.prefix().equals("np."))
        .forEach(refused -> documented.addAll(refused.names()));
    documented.addAll(
        List.of(
            "char", "exceptions", "fft", "lib", "linalg", "ma", "random", "strings", "testing"));
    String found = run("from numpy import *\nprint(*globals())").stdout();
    List<String> names = new ArrayList<>(List.of(found.trim().split(" ")));
    names.remove("__name__");
    assertThat(documented).containsExactlyInAnyOrderElementsOf(names);
  }

  @Test
  void everyDocumentedNameIsThere() {
    StringBuilder program =
        new StringBuilder("import numpy as np\nndarray, ufunc = np.zeros(2), np.add\n");
    REFERENCE
        .modules()
        .forEach(group -> program.append("import ").append(group.owner()).append('\n'));
    groups()
        .forEach(
            group ->
                group
                    .entries()
                    .forEach(e -> program.append(group.prefix()).append(e.name()).append('\n')));
    assertThat(run(program.toString()).error()).isEmpty();
  }

  @Test
  void everyAttributeOfAnArrayIsDocumented() {
    List<String> documented =
        groups()
            .filter(group -> group.title().startsWith("Attributes"))
            .flatMap(group -> group.entries().stream().map(Entry::name))
            .toList();
    assertThat(ATTRIBUTES_OF_NUMPY)
        .filteredOn(name -> run("import numpy as np\nnp.zeros(2)." + name).error().isEmpty())
        .containsExactlyInAnyOrderElementsOf(documented);
  }

  @Test
  void theTableOfOtherMembersHoldsNothingElse() {
    List<Entry> documented = groups().flatMap(group -> group.entries().stream()).toList();
    assertThat(documented).containsAll(MemberDocs.all().values());
  }

  @Test
  void everyLineAboutAFunctionInPythonIsOfOneThatIsThere() {
    List<String> documented = new ArrayList<>();
    groups().forEach(g -> g.entries().forEach(e -> documented.add(g.owner() + "." + e.name())));
    assertThat(documented).containsAll(LibraryDocs.all().keySet());
  }

  static Stream<Construct> language() {
    return REFERENCE.language().stream();
  }

  @ParameterizedTest
  @MethodSource("language")
  void theProgramOfEveryConstructRuns(Construct construct) {
    assertThat(run(construct.program()).error()).isEmpty();
  }

  static Stream<Refusal> refusals() {
    return REFERENCE.refusals().stream();
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void whatIsRefusedIsRefusedInTheseWords(Refusal refusal) {
    assertThat(shown(refusal.program())).isEqualTo(refusal.error());
  }

  static Stream<Difference> differences() {
    return REFERENCE.differences().stream();
  }

  @ParameterizedTest
  @MethodSource("differences")
  void everyDifferenceIsAsItSays(Difference difference) {
    assertThat(shown(difference.program())).isEqualTo(difference.output());
  }

  @Test
  void builtInsThatAreRefusedRaise() {
    assertThat(Refusals.BUILTINS)
        .allSatisfy(
            name ->
                assertThat(shown(name + "('x')"))
                    .isEqualTo("NotImplementedError: " + name + "() is not available here"));
  }

  @Test
  void keywordsAreNoNames() {
    assertThat(Language.KEYWORDS)
        .allSatisfy(word -> assertThat(shown(word + " = 1")).startsWith("SyntaxError"));
  }

  @Test
  void refusedNamesRaiseWhenTheyAreUsed() {
    REFERENCE
        .refusedNames()
        .forEach(
            refused ->
                assertThat(
                        shown(
                            "import numpy as np\n"
                                + refused.prefix()
                                + refused.names().get(0)
                                + "()"))
                    .startsWith("NotImplementedError: " + refused.prefix()));
    assertThat(REFERENCE.refusedNames()).isNotEmpty();
  }

  @Test
  void boundsAreThoseOfTheCode() {
    assertThat(REFERENCE.bounds())
        .contains(
            new Bound(
                "steps of the program, a step being about one operation",
                "200,000,000",
                "10,000,000",
                "20,000,000,000"));
  }

  @Test
  void theEditorsCopyIsJsonOfTheSameNames() throws Exception {
    String json = ReferenceJson.text();
    assertThat(JsonReader.read(json)).isNotNull();
    assertThat(json)
        .contains(
            "[\"sum\",\"(a, axis=None, dtype=None, out=None, keepdims=False, [initial],"
                + " where=True)\",");
  }

  /** What the program printed, or else its error. */
  private static String shown(String program) {
    RunResult result = run(program);
    return result
        .error()
        .map(error -> error.type() + ": " + error.message())
        .orElseGet(() -> result.stdout().stripTrailing());
  }

  private static RunResult run(String program) {
    return Laboratory.run(program, Limits.SERVER, () -> 0);
  }
}
