package backproof.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which room may know which: the arrows of docs/architecture.md. */
final class ArrowsTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("backproof");

  /** For each room of the core the other rooms it may use; the list is the picture. */
  private static final Map<String, List<String>> CORE =
      Map.ofEntries(
          entry("number"),
          entry("array", "number"),
          entry("random", "number", "array"),
          entry("python", "number", "array"),
          entry("numpy", "number", "array", "random", "python"),
          entry("tape", "number", "array"),
          entry("check", "number", "array", "tape"),
          entry("diagnosis", "number", "array", "random", "python", "tape", "check"),
          entry("experiment", "number", "random", "python", "check"),
          entry("binding", "array", "random", "python", "numpy", "tape", "check", "experiment"),
          entry(
              "trial",
              "number",
              "array",
              "random",
              "python",
              "numpy",
              "tape",
              "check",
              "diagnosis",
              "experiment",
              "binding"),
          entry(
              "laboratory",
              "number",
              "array",
              "random",
              "python",
              "numpy",
              "tape",
              "check",
              "diagnosis",
              "experiment",
              "binding",
              "trial"),
          entry("file", "number", "python", "check", "experiment", "binding", "laboratory"),
          entry(
              "exercise",
              "number",
              "python",
              "check",
              "diagnosis",
              "experiment",
              "binding",
              "trial",
              "laboratory"),
          entry("reference", "array", "python", "numpy", "experiment", "binding"));

  private static Map.Entry<String, List<String>> entry(String room, String... others) {
    return Map.entry(room, List.of(others));
  }

  /** The part of the JDK that the core may use: what both TeaVM and the JVM have. */
  private static final String[] PLAIN_JAVA = {
    "java.lang",
    "java.lang.annotation",
    "java.lang.invoke",
    "java.lang.runtime",
    "java.math",
    "java.util",
    "java.util.function",
    "java.util.stream",
    "java.nio.charset",
    "org.jspecify.annotations"
  };

  static Stream<String> coreRooms() {
    return CORE.keySet().stream().sorted();
  }

  @ParameterizedTest
  @MethodSource("coreRooms")
  void aRoomOfTheCoreUsesOnlyTheRoomsBelowIt(String room) {
    List<String> allowed = new ArrayList<>(List.of(PLAIN_JAVA));
    allowed.add("backproof." + room + "..");
    CORE.getOrDefault(room, List.of()).forEach(other -> allowed.add("backproof." + other + ".."));
    classes()
        .that()
        .resideInAPackage("backproof." + room + "..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(allowed.toArray(String[]::new))
        .check(CLASSES);
  }

  @Test
  void everyRoomOfTheCoreIsInThePicture() {
    List<String> others = List.of("build", "view", "page", "worker", "server");
    assertThat(CLASSES.stream().map(ArrowsTest::room).distinct())
        .allMatch(room -> CORE.containsKey(room) || others.contains(room));
  }

  @Test
  void viewsKnowNoBrowserAndNoServer() {
    onlyUses(
        "view",
        "backproof.check..",
        "backproof.diagnosis..",
        "backproof.exercise..",
        "backproof.experiment..",
        "backproof.file..",
        "backproof.laboratory..",
        "backproof.number..",
        "backproof.reference..",
        "backproof.trial..",
        "j2html..");
  }

  @Test
  void theWorkerKnowsNoServer() {
    onlyUses(
        "worker",
        "backproof.binding..",
        "backproof.check..",
        "backproof.diagnosis..",
        "backproof.experiment..",
        "backproof.laboratory..",
        "backproof.python..",
        "backproof.view..",
        "org.teavm..");
  }

  @Test
  void thePageScriptKnowsNoServerAndNoChecker() {
    onlyUses("page", "backproof.experiment..", "backproof.number..", "org.teavm..");
  }

  @Test
  void theServerRunsNothingOfTheBrowser() {
    classes()
        .that()
        .resideInAPackage("backproof.server..")
        .should()
        .onlyDependOnClassesThat()
        .resideOutsideOfPackages("backproof.page..", "backproof.worker..", "org.teavm..")
        .check(CLASSES);
  }

  @Test
  void theStoreKnowsNoHtml() {
    classes()
        .that()
        .resideInAPackage("backproof.server.store..")
        .should()
        .onlyDependOnClassesThat()
        .resideOutsideOfPackages("backproof.view..", "j2html..", "io.javalin..")
        .check(CLASSES);
  }

  private static void onlyUses(String room, String... others) {
    List<String> allowed = new ArrayList<>(List.of(PLAIN_JAVA));
    allowed.add("backproof." + room + "..");
    allowed.addAll(List.of(others));
    classes()
        .that()
        .resideInAPackage("backproof." + room + "..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(allowed.toArray(String[]::new))
        .check(CLASSES);
  }

  private static String room(JavaClass type) {
    String rest = type.getPackageName().substring("backproof.".length());
    int dot = rest.indexOf('.');
    return dot < 0 ? rest : rest.substring(0, dot);
  }
}
