package backproof.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** An owner whose browser runs no script. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class EditPagesTest {
  private static final Pattern LINK = Pattern.compile("/edit/(\\w{10})#([\\w-]{22})");

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

  private record Mine(String id, String key) {}

  private Mine keep(String title, Map<String, String> more) {
    HttpResponse<String> page = server.form("/experiments", form(title, more));
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-store");
    assertThat(page.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
    Matcher link = LINK.matcher(page.body());
    assertThat(link.find()).as(page.body()).isTrue();
    return new Mine(link.group(1), link.group(2));
  }

  private HttpResponse<String> act(Mine mine, String act, String version, String title) {
    return server.form(
        "/edit/" + mine.id(),
        form(title, Map.of("act", act, "version", version, "key", mine.key(), "days", "9")));
  }

  @Test
  void whatIsKeptCanBeRevisedAndComparedLineByLine() {
    Mine mine = keep("before", Map.of());
    assertThat(server.get("/edit/" + mine.id()).body())
        .contains("Save version 2", "name=\"key\"")
        .doesNotContain(mine.key());
    HttpResponse<String> saved = act(mine, "save", "1", "after <b>");
    assertThat(saved.statusCode()).isEqualTo(303);
    assertThat(saved.headers().firstValue("Location")).hasValue("/edit/" + mine.id());
    assertThat(server.get("/e/" + mine.id()).body())
        .contains("Version 2 of 2", "after &lt;b&gt;", "/v/1/diff/2");
    assertThat(server.get("/e/" + mine.id() + "/v/1/diff/2").body())
        .contains("<del>- before", "<ins>+ after &lt;b&gt;");
    assertThat(server.get("/e/" + mine.id() + "/v/1/diff/1").body())
        .contains("the two are the same");
    assertThat(server.get("/e/" + mine.id() + "/v/1/diff/7").statusCode()).isEqualTo(404);
  }

  @Test
  void whoComesLateKeepsTheTextAndMayGoOn() {
    Mine mine = keep("mine", Map.of());
    act(mine, "save", "1", "theirs");
    HttpResponse<String> late = act(mine, "save", "1", "my late words");
    assertThat(late.statusCode()).isEqualTo(412);
    assertThat(late.body())
        .contains("somebody saved version 2", "my late words", "Save version 3")
        .doesNotContain(mine.key());
    assertThat(act(mine, "save", "2", "my late words").statusCode()).isEqualTo(303);
  }

  @Test
  void aWrongKeyKeepsTheTextToo() {
    Mine mine = keep("guarded", Map.of());
    HttpResponse<String> refused =
        act(new Mine(mine.id(), "AAAAAAAAAAAAAAAAAAAAAA"), "save", "1", "my words");
    assertThat(refused.statusCode()).isEqualTo(403);
    assertThat(refused.body()).contains("does not open", "my words");
    assertThat(act(new Mine(mine.id(), ""), "delete", "1", "x").statusCode()).isEqualTo(403);
  }

  @Test
  void aNewKeyAnEndAndTheEnd() {
    Mine mine = keep("ending", Map.of());
    assertThat(act(mine, "expire", "1", "x").statusCode()).isEqualTo(303);
    assertThat(server.get("/e/" + mine.id()).body()).contains("It goes on ");
    Matcher link = LINK.matcher(act(mine, "key", "1", "x").body());
    assertThat(link.find()).isTrue();
    assertThat(act(mine, "delete", "1", "x").statusCode()).isEqualTo(403);
    Mine fresh = new Mine(mine.id(), link.group(2));
    HttpResponse<String> archive = act(fresh, "zip", "1", "x");
    assertThat(archive.headers().firstValue("Content-Type")).hasValue("application/zip");
    assertThat(act(fresh, "delete", "1", "x").body()).contains("Deleted");
    assertThat(server.get("/e/" + mine.id()).statusCode()).isEqualTo(410);
    assertThat(server.get("/edit/" + mine.id()).statusCode()).isEqualTo(410);
    assertThat(act(fresh, "save", "1", "x").statusCode()).isEqualTo(410);
  }

  @Test
  void aCopySaysWhereItCameFrom() {
    Mine mine = keep("original", Map.of());
    Mine copy = keep("copy", Map.of("origin", mine.id() + "/v/1"));
    assertThat(server.get("/e/" + copy.id()).body())
        .contains("copied from ", "href=\"/e/" + mine.id() + "/v/1\"");
    Mine other = keep("other", Map.of("origin", "2222222222/v/1"));
    assertThat(server.get("/e/" + other.id()).body()).doesNotContain("copied from");
  }

  @Test
  void whatIsNoExperimentIsNotKept() {
    HttpResponse<String> page = server.form("/experiments", form("x", Map.of("epsilon", "tiny")));
    assertThat(page.statusCode()).isEqualTo(400);
    assertThat(page.body()).contains("tiny");
  }

  private static String form(String title, Map<String, String> more) {
    var line = Experiments.line();
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("title", title);
    fields.put("setup", line.setup());
    fields.put("forward", line.forward());
    fields.put("backward", line.backward());
    fields.put("epsilon", "1e-7");
    fields.putAll(more);
    return fields.entrySet().stream()
        .map(
            field ->
                field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }
}
