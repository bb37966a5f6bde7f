package backproof.view;

import static org.assertj.core.api.Assertions.assertThat;

import backproof.binding.Limits;
import backproof.experiment.ExperimentException;
import backproof.file.ExperimentFiles;
import backproof.file.NothingFoundException;
import backproof.laboratory.Laboratory;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class OpenedViewTest {
  private static final String SCRIPT =
      """
      def loss(w):
          return w * w
      def loss_grad(w):
          dw = 2 * w
          return dw
      def other(w):
          return w
      w = 1.0
      c = loss(w)
      g = loss_grad(w)
      w = 2.0
      c = loss(w)
      g = loss_grad(w)
      """;

  private static Opened taken(String name, String text) throws ExperimentException {
    return new Opened.Taken(name, ExperimentFiles.read(name, text));
  }

  @Test
  void whatWasTakenStandsFirstAndWhatElseThereIsBehindIt() throws Exception {
    assertThat(OpenedView.fragment(taken("net.py", SCRIPT)))
        .contains("<b>net.py</b> is open. Taken from it, because")
        .containsSubsequence(
            "id=\"take-forward\"",
            "<option value=\"loss\">loss, line 1",
            "Others in the file",
            "<option value=\"other\">other, line 6",
            "id=\"take-backward\"",
            "<option value=\"loss_grad\">loss_grad, line 3",
            "<option value=\"-\">none: forward returns both",
            "id=\"take-call\"",
            "<option value=\"0:12\">line 12",
            "<option value=\"0:9\">line 9",
            "name=\"was\"",
            "value=\"loss loss_grad 0:12\"",
            ">Undo</button>");
  }

  @Test
  void anExperimentOfOursLeavesNothingToChoose() throws Exception {
    String file =
        ExperimentFiles.py(
            Samples.experiment("t"),
            Laboratory.plan(Samples.experiment("t"), Limits.SERVER, () -> 0));
    assertThat(OpenedView.fragment(taken("t.py", file)))
        .contains("holds an experiment", "Undo")
        .doesNotContain("<select");
  }

  @Test
  void whereNothingWasFoundTheReaderMayNameIt() {
    String text = "def f(x):\n    return x\n";
    try {
      ExperimentFiles.read("a.py", text);
    } catch (ExperimentException e) {
      Opened refused =
          new Opened.Refused("a.py", "no luck", Optional.of(((NothingFoundException) e).source()));
      assertThat(OpenedView.fragment(refused))
          .contains("was not opened: no luck. Name them", "role=\"alert\"", ">Close</button>")
          .contains("choose one", "<option value=\"f\">f, line 1", "value=\"" + text)
          .doesNotContain("name=\"was\"");
    }
  }

  @Test
  void namesAndMessagesFromAFileAreShownAsText() throws Exception {
    String hostile = "<script>\u202e.py";
    Opened refused = new Opened.Refused(hostile, hostile, Optional.empty());
    for (Opened opened : new Opened[] {taken(hostile, SCRIPT), refused}) {
      String shown = OpenedView.fragment(opened).replaceAll("<input[^>]*>", "");
      assertThat(shown).contains("&lt;script&gt;⟨U+202E⟩").doesNotContain("<script>", "\u202e");
    }
  }

  @Test
  void whatThePageHeldBeforeGoesAlongInTheForm() throws Exception {
    PageModel plain = Samples.page(PageKind.WORKBENCH, Samples.experiment("t"), Samples.raised());
    PageModel model =
        new PageModel(
            plain.kind(),
            plain.experiment(),
            plain.outcome(),
            plain.assets(),
            plain.canonicalUrl(),
            plain.snapshot(),
            plain.preset(),
            plain.presets(),
            Optional.of(
                new Opening(
                    taken("net.py", SCRIPT), Optional.of(Samples.experiment("what was before")))));
    assertThat(WorkbenchPage.render(model))
        .containsSubsequence(
            "<b>net.py</b>",
            "<form id=\"reopen\" method=\"post\" action=\"/open\"",
            "value=\"what was before\"",
            "name=\"backward\"");
  }
}
