package backproof.view;

import static org.assertj.core.api.Assertions.assertThat;

import backproof.check.BlockReport;
import backproof.check.Report;
import backproof.check.Settings;
import backproof.check.Verdict;
import backproof.check.Witness;
import backproof.experiment.Cell;
import backproof.experiment.Experiment;
import backproof.experiment.ProgramError;
import backproof.laboratory.Outcome;
import backproof.reference.Reference;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

final class PagesTest {
  private static final String HOSTILE =
      "</textarea><script>alert(1)</script>\"'><i>\u202eevil\u0007";

  @Test
  void noPageHasInlineStyleOrScript() {
    for (String page : all()) {
      assertThat(page).doesNotContainIgnoringCase(" style=").doesNotContainIgnoringCase("<style");
      assertThat(Pattern.compile("<script[^>]*>[^<]").matcher(page).find()).isFalse();
      assertThat(Pattern.compile("\\son[a-z]+=").matcher(page).find()).isFalse();
    }
  }

  @Test
  void everyPageHasOneHeadingOfFirstRankAndALandmark() {
    for (String page : all()) {
      assertThat(page).startsWith("<!DOCTYPE html>\n<html lang=\"en\">").containsOnlyOnce("<h1");
      assertThat(page).containsOnlyOnce("<main ").contains("name=\"viewport\"");
    }
  }

  @Test
  void identifiersAreUnique() {
    for (String page : all()) {
      var matcher = Pattern.compile(" id=\"([^\"]+)\"").matcher(page);
      List<String> ids = new ArrayList<>();
      while (matcher.find()) {
        ids.add(matcher.group(1));
      }
      assertThat(ids).doesNotHaveDuplicates();
    }
  }

  @Test
  void theCellThatGivesTheGradientsIsOpenAtFirst() {
    Outcome judged = Samples.judged(Samples.fraudWithBothBugs());
    Experiment both = Experiment.of("", "w = 1.0", "def f(w): return w, 1.0", "");
    assertThat(WorkbenchPage.render(Samples.page(PageKind.FRONT, both, judged)))
        .contains("id=\"tab-forward\" role=\"tab\" aria-selected=\"true\"");
    Experiment apart = Samples.experiment("");
    assertThat(WorkbenchPage.render(Samples.page(PageKind.FRONT, apart, judged)))
        .contains("id=\"tab-backward\" role=\"tab\" aria-selected=\"true\"");
  }

  @Test
  void hostileTextIsShownAsTextEverywhere() {
    for (String page : pages(HOSTILE)) {
      assertThat(page).doesNotContain("<script>").doesNotContain("<i>");
      assertThat(page).doesNotContain("\"'>");
      assertThat(page).contains("&lt;script&gt;");
    }
  }

  /** Fields that can be edited keep their text as it is; everything else is shown. */
  @Test
  void hiddenCharactersAreShownByNumber() {
    String page =
        EmbedPage.render(Samples.page(PageKind.EMBED, experiment(HOSTILE), error(HOSTILE)));
    String shown = page.replaceAll("(?s)<textarea.*?</textarea>|<input[^>]*>", "");
    assertThat(shown).contains("⟨U+202E⟩evil⟨U+0007⟩").doesNotContain("\u202e");
  }

  @Test
  void theTextAreaKeepsTheSourceAsItIs() {
    String source = "\n  x = '\u202e'\n</textarea>";
    Experiment experiment =
        new Experiment("t", "", source, "", "", Settings.NOTEBOOK, List.of(), Map.of());
    String page =
        WorkbenchPage.render(
            Samples.page(PageKind.WORKBENCH, experiment, Samples.judged(hostile("W"))));
    assertThat(page).contains("\n\n  x = &#x27;\u202e&#x27;\n&lt;/textarea&gt;</textarea>");
  }

  @Test
  void theScriptFindsWhatItNeeds() {
    String page = pages("Plain").get(0);
    for (String id :
        List.of(
            "experiment",
            "verdict",
            "report",
            "output",
            "share",
            "share-dialog",
            "share-link",
            "share-more",
            "running",
            "stop",
            "theme",
            "epsilon-slider",
            "entry-readout",
            "open-file",
            "opened",
            "reopen",
            "wrt",
            "gradients",
            "tab-setup",
            "panel-backward")) {
      assertThat(page).containsOnlyOnce(" id=\"" + id + "\"");
    }
    assertThat(page)
        .contains("data-page=\"workbench\"", "data-worker-fallback=", "data-worker-wasm=")
        .contains("data-copy=\"share-link\"", "action=\"/run\"", "name=\"epsilon\"");
  }

  @Test
  void anErrorShowsPythonsLineThenThePlaceThenTheHelp() {
    String verdict =
        Fragments.of(Samples.experiment("t"), Samples.raised()).getOrDefault("verdict", "");
    assertThat(verdict)
        .containsSubsequence(
            "ValueError: shapes (3,3)", "Backward, line 11", "dW2 = 1.", "^^^", "Did you mean")
        .contains("data-cell=\"backward\"", "data-line=\"11\"", "data-column=\"20\"");
  }

  @Test
  void whatIsRefusedByNameLeadsToWhatThereIs() {
    for (String message : List.of("np.fft is not available here", "'yield' is not supported")) {
      assertThat(verdictOn(message)).contains("href=\"/docs/python\"");
    }
    assertThat(verdictOn("'yield' is fine")).doesNotContain("/docs/python");
  }

  private static String verdictOn(String message) {
    Outcome outcome =
        new Outcome.Raised(
            new ProgramError("SyntaxError", message, Cell.SETUP, 1, 1, 1, ""), "", List.of(), 1);
    return Fragments.of(Samples.experiment("t"), outcome).getOrDefault("verdict", "");
  }

  @Test
  void aMillionEntriesDoNotSwellThePage() throws IOException {
    Outcome outcome = Samples.judged(Samples.large(1000, 1000));
    String report = Fragments.of(Samples.experiment("t"), outcome).getOrDefault("report", "");
    assertThat(report).contains("The 200 worst of 1,000,000 entries", "Each square stands for up");
    assertThat(compressed(report)).isLessThan(60_000);
  }

  @Test
  void anOrdinaryPageIsLight() throws IOException {
    assertThat(compressed(pages("Plain").get(0))).isLessThan(20_000);
  }

  @Test
  void theBannerHasAllDigits() {
    String verdict =
        Fragments.of(Samples.experiment("t"), Samples.judged(Samples.fraudWithBothBugs()))
            .getOrDefault("verdict", "");
    assertThat(verdict)
        .containsSubsequence(
            "Wrong", "db1 and dW2 differ", "0.2850931567761623", "2e-7", "94\u00a0eval");
  }

  @Test
  void theExactGradientStandsBesideTheNumericalOneWhereItIsKnown() {
    double[] grad = {1.5};
    double[] measured = {1.4375};
    BlockReport known =
        new BlockReport(
            "W",
            "dW",
            List.of(1, 1),
            0,
            Verdict.RIGHT,
            Witness.EXACT,
            grad,
            measured,
            new double[] {1.53125},
            new int[0]);
    BlockReport unknown = Samples.block("W", List.of(1, 1), 0, Verdict.RIGHT, grad, measured);
    assertThat(report(known)).contains(">exact<", ">1.53125<");
    assertThat(report(unknown)).contains(">numerical<").doesNotContain(">exact<");
  }

  @Test
  void theBannerNamesTheWitnessThatDecided() {
    for (Witness witness : Witness.values()) {
      for (Verdict verdict : List.of(Verdict.RIGHT, Verdict.WRONG)) {
        double[] one = {1};
        BlockReport block =
            new BlockReport(
                "W",
                "dW",
                List.of(),
                0,
                verdict,
                witness,
                one,
                one,
                one,
                /* entries= */ new int[0]);
        Report report =
            new Report(1, 0, Settings.NOTEBOOK, "", verdict, List.of(), 1, 2, List.of(block));
        assertThat(
                Fragments.of(Samples.experiment("t"), Samples.judged(report))
                    .getOrDefault("verdict", ""))
            .contains(
                verdict == Verdict.RIGHT
                    ? "dW agrees with the " + witness.key() + " gradient."
                    : "dW differs from the " + witness.key() + " gradient.");
      }
    }
  }

  private static String report(BlockReport block) {
    return Fragments.of(Samples.experiment("t"), Samples.judged(Samples.one(block)))
        .getOrDefault("report", "");
  }

  private static List<String> all() {
    List<String> all = new ArrayList<>(pages("Plain"));
    all.add(PythonPage.render(Reference.read(), Samples.ASSETS));
    return all;
  }

  private static List<String> pages(String text) {
    Experiment experiment = experiment(text);
    Outcome judged = Samples.judged(hostile(text));
    return List.of(
        WorkbenchPage.render(Samples.page(PageKind.FRONT, experiment, judged)),
        WorkbenchPage.render(Samples.page(PageKind.SNAPSHOT, experiment, error(text))),
        EmbedPage.render(Samples.page(PageKind.EMBED, experiment, judged)),
        EmbedPage.render(Samples.page(PageKind.EMBED, experiment, error(text))),
        MessagePage.render(new MessagePage.Message(400, text, text), Samples.ASSETS),
        DocsPage.render(text, "/docs", List.of(), Samples.ASSETS));
  }

  private static Experiment experiment(String text) {
    return new Experiment(text, text, text, text, text, Settings.NOTEBOOK, List.of(), Map.of());
  }

  private static Report hostile(String text) {
    BlockReport block =
        new BlockReport(
            text, text, List.of(2), 1, Verdict.WRONG, new double[] {1, 0}, new double[] {2, 0});
    return new Report(
        1, 1, Settings.NOTEBOOK, text, Verdict.WRONG, List.of(text), 2, 4, List.of(block));
  }

  private static Outcome error(String text) {
    return new Outcome.Raised(
        new ProgramError(text, text, Cell.SETUP, 1, 2, 5, text), text, List.of(text), 1);
  }

  private static int compressed(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
      zip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.size();
  }
}
