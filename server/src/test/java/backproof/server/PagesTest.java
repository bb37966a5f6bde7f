package backproof.server;

import static org.assertj.core.api.Assertions.assertThat;

import backproof.experiment.Experiment;
import backproof.experiment.Preset;
import backproof.experiment.Presets;
import backproof.reference.Entry;
import backproof.reference.Group;
import backproof.reference.Reference;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Pages as a browser without scripts sees them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class PagesTest {
  private static final int SHORTEST_SENTENCE = 24;
  private static final String HOSTILE = "<script>alert(1)</script>\u202Etxt";

  @TempDir private static Path folder;
  private TestServer server;

  @BeforeAll
  void start() throws Exception {
    server = TestServer.start(folder);
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @Test
  void theFrontPageIsJudgedBeforeAnyScriptRuns() {
    assertThat(server.get("/").body())
        .contains("There is a mistake in the backward propagation!", "0.28509315677");
  }

  @Test
  void everyPresetOpensWithoutAnError() {
    for (Preset preset : Presets.all()) {
      HttpResponse<String> page = server.get("/play?preset=" + preset.key());
      assertThat(page.statusCode()).isEqualTo(200);
      assertThat(page.body()).contains("backward propagation").doesNotContain("No verdict");
    }
  }

  @Test
  void aPageSaysHowItJudges() {
    assertThat(server.get("/docs/verdict").body())
        .contains("Two witnesses", "a ε² + b / ε", "torch.autograd.gradcheck", "cannot tell");
    assertThat(server.get("/").body()).contains("href=\"/docs/verdict\"");
  }

  @Test
  void anAddressCanAskForMoreThanTheVerdict() {
    assertThat(server.get("/play").body()).doesNotContain("<svg class=\"plot");
    assertThat(server.get("/play?with=curve&lens=W1%5B0,+2%5D").body())
        .contains("epsilon-handle", "The cost along W1[0, 2]");
    assertThat(server.get("/play?with=nothing").statusCode()).isEqualTo(400);
  }

  @Test
  void theReferenceHasAnAddressForEveryName() {
    String page = server.get("/docs/python").body();
    for (Group group : Reference.read().groups()) {
      for (Entry entry : group.entries()) {
        assertThat(page).containsOnlyOnce(" id=\"" + group.prefix() + entry.name() + "\"");
      }
    }
    assertThat(server.get("/").body()).contains("href=\"/docs/python\"");
  }

  @Test
  void whatIsSaidForReadersIsNotSentToTheWorker() throws IOException {
    String worker;
    try (InputStream script =
        getClass().getResourceAsStream("/backproof/assets/worker-fallback.js")) {
      worker = new String(script.readAllBytes(), StandardCharsets.UTF_8);
    }
    assertThat(Reference.read().groups())
        .flatExtracting(Group::entries)
        .extracting(Entry::doc)
        .filteredOn(doc -> doc.length() > SHORTEST_SENTENCE)
        .noneMatch(worker::contains)
        .hasSizeGreaterThan(200);
  }

  @Test
  void anUnknownPresetIsNamed() {
    HttpResponse<String> page = server.get("/play?preset=%3Cscript%3E");
    assertThat(page.statusCode()).isEqualTo(404);
    assertThat(page.body()).contains("&lt;script&gt;").doesNotContain("<script>");
  }

  @Test
  void aPageThatDidNotChangeIsNotSentAgain() {
    String tag = server.get("/").headers().firstValue("ETag").orElseThrow();
    HttpResponse<String> again =
        server.send("GET", "/", BodyPublishers.noBody(), "If-None-Match", tag);
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
  }

  @Test
  void pagesTravelCompressedWhereTheOtherSideCanUnpack() {
    HttpResponse<String> page =
        server.send("GET", "/", BodyPublishers.noBody(), "Accept-Encoding", "gzip");
    assertThat(page.headers().firstValue("Content-Encoding")).hasValue("gzip");
    assertThat(page.headers().firstValueAsLong("Content-Length").orElseThrow())
        .isLessThan(20 * 1024);
  }

  @Test
  void askingForTheHeadGivesTheHeadersOnly() {
    HttpResponse<String> head = server.send("HEAD", "/play", BodyPublishers.noBody());
    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
    assertThat(server.send("HEAD", "/s/2222222222", BodyPublishers.noBody()).statusCode())
        .isEqualTo(404);
  }

  @Test
  void aPostedFormComesBackJudged() {
    HttpResponse<String> page = server.form("/run", form(Experiments.line(), "1e-7"));
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body())
        .contains("Your backward propagation works perfectly fine!", "def forward_propagation");
  }

  @Test
  void aPostedFormWithABadSettingKeepsItsText() {
    HttpResponse<String> page = server.form("/run", form(Experiments.line(), "tiny"));
    assertThat(page.statusCode()).isEqualTo(400);
    assertThat(page.body()).contains("epsilon", "tiny", "def forward_propagation");
  }

  @Test
  void aPostedFormKeepsWhatIsNoField() {
    String hidden =
        "&note=mine&check="
            + URLEncoder.encode("{\"wrt\":[\"theta\"],\"epsilon\":0.5}", StandardCharsets.UTF_8);
    String kept = "&quot;wrt&quot;:[&quot;theta&quot;]";
    HttpResponse<String> page = server.form("/run", form(Experiments.line(), "1e-7") + hidden);
    assertThat(page.body()).contains(kept, "value=\"mine\"", "value=\"1e-7\"");
    HttpResponse<String> bad = server.form("/run", form(Experiments.line(), "tiny") + hidden);
    assertThat(bad.body()).contains(kept, "value=\"mine\"");
  }

  @Test
  void aPostedFormThatIsTooLongKeepsItsText() {
    Experiment line = Experiments.line();
    Experiment tooLong =
        Experiment.of("", "#" + "x".repeat(65 * 1024), line.forward(), line.backward());
    HttpResponse<String> page = server.form("/run", form(tooLong, "1e-7"));
    assertThat(page.statusCode()).isEqualTo(413);
    assertThat(page.body()).contains("64 KiB", "x".repeat(65 * 1024), "def forward_propagation");
  }

  @Test
  void aPostedFormThatRaisesKeepsItsText() {
    Experiment raising = Experiment.of("t", "x = 1 / 0\r\n", "def f(): pass", "");
    HttpResponse<String> page = server.form("/run", form(raising, "1e-7"));
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("ZeroDivisionError", "x = 1 / 0", "def f(): pass");
  }

  @Test
  void whatIsNoFormIsRefused() {
    assertThat(server.post("/run", "{}").statusCode()).isEqualTo(415);
    assertThat(server.form("/run", "setup=%zz").statusCode()).isEqualTo(400);
  }

  @Test
  void aSharedExperimentComesBackAsPageDocumentAndEmbed() {
    String document = Experiments.json(Experiments.line());
    HttpResponse<String> saved = server.post("/api/v1/snapshots", document);
    assertThat(saved.statusCode()).isEqualTo(201);
    String address = saved.headers().firstValue("Location").orElseThrow();
    String name = address.substring(address.lastIndexOf('/') + 1);
    assertThat(saved.body())
        .isEqualTo("{\"hash\":\"" + name + "\",\"url\":\"" + server.address("/s/" + name) + "\"}");
    assertThat(server.post("/api/v1/snapshots", " " + document).statusCode()).isEqualTo(200);

    assertThat(server.get("/s/" + name + ".json").body()).isEqualTo(document);
    assertThat(server.get("/s/" + name.toUpperCase(java.util.Locale.ROOT)).body())
        .contains("Your backward propagation works perfectly fine!", name);
    assertThat(server.get("/embed/s/" + name).body())
        .contains("Your backward propagation works perfectly fine!");
  }

  @Test
  void hostileTextIsShownAsText() {
    String document = Experiments.json(HOSTILE, "x, theta = 2, 4\nprint('" + HOSTILE + "')\n");
    String address =
        server.post("/api/v1/snapshots", document).headers().firstValue("Location").orElseThrow();
    String name = address.substring(address.lastIndexOf('/') + 1);
    for (String path : new String[] {"/s/" + name, "/embed/s/" + name}) {
      assertThat(server.get(path).body())
          .contains("&lt;script&gt;alert(1)")
          .doesNotContain("<script>alert");
    }
    String title = server.get("/s/" + name).body().split("</title>", 2)[0];
    assertThat(title).doesNotContain("\u202E");
  }

  private static String form(Experiment experiment, String epsilon) {
    return Map.of(
            "title", experiment.title(),
            "setup", experiment.setup(),
            "forward", experiment.forward(),
            "backward", experiment.backward(),
            "scheme", "central",
            "epsilon", epsilon,
            "threshold", "2e-7")
        .entrySet()
        .stream()
        .map(
            field ->
                field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }
}
