package backproof.server;

import static org.assertj.core.api.Assertions.assertThat;

import backproof.experiment.Experiment;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Notebooks, scripts and experiments in and out, for programs and for pages without scripts. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class FilesTest {
  private static final String SCRIPT =
      """
      def loss(w):
          return w * w
      def loss_grad(w):
          dw = 2 * w
          return dw
      def cost(w):
          return 3 * w
      def cost_grad(w):
          dw = 3.0
          return dw
      w = 1.5
      a = cost(w)
      b = cost_grad(w)
      w = 2.5
      a = loss(w)
      b = loss_grad(w)
      w = 4.5
      a = loss(w)
      b = loss_grad(w)
      """;
  private static final String TYPED = "x = 1 # typed by hand\n";
  private static final String OPEN = "/api/v1/import?name=";

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

  private HttpResponse<String> send(String path, byte[] body) {
    return server.send("POST", path, BodyPublishers.ofByteArray(body));
  }

  private HttpResponse<String> send(String path, String body) {
    return send(path, body.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void anImportSaysWhatWasTakenAndWhatElseThereIs() {
    HttpResponse<String> answer = send(OPEN + "net.py", SCRIPT);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body())
        .contains("\"experiment\":{\"v\":1,\"title\":\"net\",\"setup\":\"w = 4.5\\n\"")
        .contains("\"taken\":{\"forward\":{\"function\":\"loss\",\"line\":1,\"because\":")
        .contains("\"others\":[{\"function\":\"cost\",\"line\":6}")
        .contains("\"setup\":{\"function\":\"\",\"line\":18,")
        .contains("\"functions\":[{\"function\":\"loss\",\"line\":1},")
        .contains("\"notes\":[\"cost (line 6) and cost_grad (line 8) would fit as well; of equals")
        .doesNotContain("fragment");
    assertThat(send(OPEN + "net.py&view=page", SCRIPT).body()).contains("\"fragment\":\"<div");
  }

  @Test
  void placesInANotebookHaveTheirCell() {
    String notebook =
        "{\"nbformat\":4,\"cells\":[{\"cell_type\":\"code\",\"source\":\"x = 1\"},"
            + "{\"cell_type\":\"code\",\"source\":["
            + "\"def loss(w):\\n\",\"    return w * w\\n\",\"def loss_grad(w):\\n\","
            + "\"    dw = 2 * w\\n\",\"    return dw\\n\",\"w = 2.0\"]}]}";
    assertThat(send(OPEN + "a.ipynb", notebook).body())
        .contains("{\"function\":\"loss\",\"cell\":2,\"line\":1");
  }

  @Test
  void theFunctionsAndTheCallMayBeChosen() {
    assertThat(send(OPEN + "net.py&forward=cost", SCRIPT).body())
        .contains("\"setup\":\"w = 1.5\\n\"", "\"backward\":{\"function\":\"cost_grad\"");
    assertThat(send(OPEN + "net.py&call=0:15", SCRIPT).body()).contains("\"setup\":\"w = 2.5\\n\"");
    assertThat(send(OPEN + "net.py&forward=loss&backward=-", SCRIPT).body())
        .contains("\"backward\":{\"function\":\"\",");
    isProblem(send(OPEN + "net.py&forward=nothing", SCRIPT), 400, "no function nothing");
    isProblem(send(OPEN + "net.py&call=there", SCRIPT), 400, "\\\"call\\\" must be");
    isProblem(send(OPEN + "net.py&call=0:1", SCRIPT), 400, "no call of loss in line 1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a.ipynb | {                        | not JSON: the text ends too early (line 1, column 2)",
        "a.ipynb | {}                       | it has no list of",
        "a.ipynb | {\"cells\":[]}           | no cell with code",
        "a.ipynb | {\"cells\":[],\"metadata\":{\"kernelspec\":{\"language\":\"R\"}}} | in R, not",
        "a.py    | def f(x): return x       | found no forward and backward function",
        "a.py    | def forward(w): return w | found the forward function forward (line 1), but no",
        "a.json  | {\"v\":2}                | must be 1",
        "a.txt   | x                        | must end in .json, .ipynb or .py",
      })
  void whatCannotBeOpenedIsNamedWithItsPlace(String name, String text, String detail) {
    isProblem(send(OPEN + name, text), 400, detail);
    String page = send(OPEN + name + "&view=page", text).body();
    assertThat(page).contains("was not opened: ", "role=\\\"alert\\\"");
  }

  @Test
  void whereNothingIsFoundTheFunctionsAreListed() {
    assertThat(send(OPEN + "a.py", "def f(x):\n    return x\n").body())
        .contains("\"functions\":[{\"function\":\"f\",\"line\":1}]");
  }

  @Test
  void whatIsNoTextOrTooLongIsRefused() {
    isProblem(send(OPEN + "a.ipynb", new byte[] {(byte) 0x89, 'P', 'N', 'G'}), 400, "binary");
    isProblem(send(OPEN + "a.py", "x = 1\0"), 400, "binary");
    isProblem(send(OPEN + "a.ipynb", new byte[10_000_000]), 413, "clear the outputs");
    isProblem(send("/api/v1/import", SCRIPT), 400, "\\\"name\\\" is missing");
  }

  private static void isProblem(HttpResponse<String> answer, int status, String detail) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(answer.body()).contains(detail);
  }

  @ParameterizedTest
  @CsvSource({
    "ipynb, application/x-ipynb+json, nbformat",
    "py, text/x-python;charset=utf-8, # %% backproof forward",
    "json, application/json;charset=utf-8, setup"
  })
  void whatIsExportedIsReadBack(String format, String type, String part) {
    String document = Experiments.json(Experiments.line());
    HttpResponse<String> file = server.post("/api/v1/export?format=" + format, document);
    assertThat(file.statusCode()).isEqualTo(200);
    assertThat(file.headers().firstValue("Content-Type")).hasValue(type);
    assertThat(file.headers().firstValue("Content-Disposition").orElse(""))
        .matches("attachment; filename=\"[A-Za-z0-9_-]+\\." + format + "\"");
    assertThat(file.body()).contains(part);
    assertThat(send(OPEN + "a." + format, file.body()).body())
        .startsWith("{\"experiment\":")
        .contains("\"taken\":{}");
    String address =
        server.post("/api/v1/snapshots", document).headers().firstValue("Location").orElse("");
    String saved = server.get(address + "." + format).body();
    assertThat(saved.strip()).isEqualTo(file.body().strip());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "One dimension: J = θx       | One-dimension-J-x",
        "../../etc/passwd            | etc-passwd",
        "\"; rm -rf ~; echo \"        | rm-rf-echo",
        "θθθ                         | gradient-check",
        "a.exe                       | a-exe",
      })
  void noTitleMakesAnUnsafeFileName(String title, String name) {
    HttpResponse<String> file =
        server.post("/api/v1/export?format=py", Experiments.json(title, TYPED));
    assertThat(file.headers().firstValue("Content-Disposition"))
        .hasValue("attachment; filename=\"" + name + ".py\"");
  }

  @Test
  void noTitleAddsAHeader() {
    HttpResponse<String> file =
        server.post("/api/v1/export?format=json", Experiments.json("a\r\nX-Evil: b", TYPED));
    assertThat(file.headers().firstValue("Content-Disposition"))
        .hasValue("attachment; filename=\"a-X-Evil-b.json\"");
    assertThat(file.headers().map()).doesNotContainKey("x-evil");
  }

  @Test
  void anUnknownFormatIsNamed() {
    isProblem(
        server.post("/api/v1/export?format=pdf", Experiments.json(Experiments.line())),
        400,
        "must be ipynb, py or json");
  }

  private static Map<String, String> cells(String setup) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("setup", setup);
    fields.put("forward", "def f(x):\n    return x\n");
    fields.put("backward", "");
    return fields;
  }

  /** As a browser sends it: ends of lines are two characters. */
  private HttpResponse<String> open(Map<String, String> fields, String name, String file) {
    StringBuilder body = new StringBuilder();
    fields.forEach((key, value) -> part(body, "name=\"" + key + "\"", value.replace("\n", "\r\n")));
    part(body, "name=\"file\"; filename=\"" + name + "\"\r\nContent-Type: text/x", file);
    body.append("--xYzZY--\r\n");
    return server.send(
        "POST",
        "/open",
        BodyPublishers.ofString(body.toString()),
        "Content-Type",
        "multipart/form-data; boundary=xYzZY");
  }

  private static void part(StringBuilder body, String head, String content) {
    body.append("--xYzZY\r\nContent-Disposition: form-data; ").append(head);
    body.append("\r\n\r\n").append(content).append("\r\n");
  }

  @Test
  void aFileThatIsPostedComesBackJudgedWithWhatWasThereBefore() {
    HttpResponse<String> page = open(cells(TYPED), "net.py", SCRIPT);
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body())
        .contains("Right", "w = 4.5", "<b>net.py</b>", "value=\"" + TYPED)
        .contains("works perfectly fine");
  }

  @Test
  void aPastedProgramIsOpenedAsAFileIs() {
    Map<String, String> fields = cells(TYPED);
    fields.put("pasted", SCRIPT);
    assertThat(open(fields, "", "").body()).contains("Right", "w = 4.5", "<b>pasted.py</b>");
    fields.put("pasted", "{\"cells\":[],\"nbformat\":4}");
    assertThat(open(fields, "", "").body()).contains("the notebook has no cell with code", TYPED);
  }

  @Test
  void aProgramInOneCellIsOfferedToBeTakenApartAndIs() {
    String offer = "<div id=\"whole\" class=\"offer\">";
    assertThat(server.form("/run", "setup=x+%3D+1&forward=&backward=").body()).contains(offer);
    assertThat(server.get("/play").body()).doesNotContain(offer);
    Map<String, String> fields = cells(SCRIPT);
    fields.put("whole", "true");
    String page = open(fields, "", "").body();
    assertThat(page).contains("Right", "<b>pasted.py</b>").doesNotContain(offer);
    assertThat(send("/api/v1/import?whole=true", experiment(SCRIPT)).body())
        .contains("\"backward\":{\"function\":\"loss_grad\"");
  }

  private static String experiment(String setup) {
    return Experiments.json(Experiment.of("", setup, "", ""));
  }

  @Test
  void aFileThatCannotBeReadIsShownWhereItCannot() {
    String broken = SCRIPT.replace("3 * w", "3 * w)");
    String page = open(cells(TYPED), "net.py", broken).body();
    assertThat(page)
        .contains("net.py</b> is open, all of it in the setup cell", "unmatched &#x27;)&#x27;")
        .contains("data-cell=\"setup\" data-line=\"7\"", "value=\"" + TYPED);
    assertThat(send(OPEN + "net.py", broken).statusCode()).isEqualTo(200);
  }

  @Test
  void anotherForwardBringsItsOwnBackward() {
    Map<String, String> fields = cells(TYPED);
    fields.put("name", "net.py");
    fields.put("code", SCRIPT);
    fields.put("was", "loss loss_grad 0:18");
    fields.put("take-forward", "cost");
    fields.put("take-backward", "loss_grad");
    fields.put("take-call", "0:18");
    assertThat(open(fields, "", "").body())
        .contains("w = 1.5", "value=\"cost cost_grad 0:12\"")
        .contains("value=\"" + TYPED);
  }

  @Test
  void undoingBringsTheCellsBack() {
    Map<String, String> fields = cells(TYPED);
    fields.put("code", SCRIPT);
    fields.put("undo", "");
    assertThat(open(fields, "", "").body())
        .contains("<textarea id=\"cell-setup\"", TYPED)
        .doesNotContain("loss_grad", "value=\"" + TYPED);
  }

  @Test
  void whatCannotBeOpenedLeavesTheCellsAsTheyAre() {
    HttpResponse<String> page = open(cells(TYPED), "a.ipynb", "nonsense");
    assertThat(page.statusCode()).isEqualTo(400);
    assertThat(page.body()).contains("was not opened: this is not a notebook", TYPED);
    assertThat(open(cells(TYPED), "", "").body()).contains("choose a file first", TYPED);
    assertThat(open(cells(TYPED), "a.py", "\0").body()).contains("binary", TYPED);
    HttpResponse<String> large = open(cells(TYPED), "a.py", "x".repeat(11_000_000));
    assertThat(large.statusCode()).isEqualTo(413);
    assertThat(large.body()).contains("8 MB", "Back button");
    assertThat(open(cells(TYPED), "a.py", "x".repeat(9_000_000)).body()).contains("8 MB", TYPED);
  }

  @Test
  void aFormThatIsNoneIsRefused() {
    assertThat(server.form("/open", "setup=x").statusCode()).isEqualTo(415);
    HttpResponse<String> cut =
        server.send(
            "POST",
            "/open",
            BodyPublishers.ofString("--b\r\nContent-Disposition: form-data"),
            "Content-Type",
            "multipart/form-data; boundary=b");
    assertThat(cut.statusCode()).isEqualTo(400);
  }

  @Test
  void theFormGivesFilesToo() {
    HttpResponse<String> file =
        server.form("/export", "format=py&setup=x+%3D+1&forward=&backward=&title=My+net");
    assertThat(file.headers().firstValue("Content-Disposition"))
        .hasValue("attachment; filename=\"My-net.py\"");
    assertThat(file.body()).contains("\nx = 1\n");
    HttpResponse<String> wrong =
        server.form("/export", "format=py&setup=mine&forward=&backward=&wrt=a+b");
    assertThat(wrong.statusCode()).isEqualTo(400);
    assertThat(wrong.body()).contains("more than one name", "mine");
    assertThat(server.form("/export", "format=exe&setup=").statusCode()).isEqualTo(400);
  }

  @Test
  void typedParametersAndGradientsGoIntoTheExperiment() {
    String cells = "setup=w+%3D+2.0&forward=def+f(w)%3A+return+w*w&backward=def+g(w)%3A+return+2*w";
    assertThat(server.form("/run", cells + "&wrt=w&gradients=w%3Dgw").body())
        .contains("gw", "Right", "value=\"w=gw\"");
    assertThat(server.form("/run", cells + "&wrt=v").body())
        .contains("which &quot;wrt&quot; names");
    assertThat(server.form("/run", cells + "&gradients=w").body())
        .contains("has no &quot;=&quot;: write it as in W1=dW1", "def f(w)");
  }
}
