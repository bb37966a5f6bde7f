package backproof.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What is really sent, route by route. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class HeadersTest {
  private static final String SOURCES =
      "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self';"
          + " img-src 'self' data:; font-src 'self'; connect-src 'self'; worker-src 'self' blob:;"
          + " manifest-src 'self'; base-uri 'none'; form-action 'self'";

  private static final String CSP = "Content-Security-Policy";
  private static final String HTML = "text/html;charset=utf-8";
  private static final String JSON = "application/json;charset=utf-8";
  private static final String PROBLEM = "application/problem+json";
  private static final String ABSENT = "";

  private static final Map<String, String> PAGE =
      Map.of(
          CSP,
          SOURCES + "; frame-src 'self'; frame-ancestors 'none'",
          "X-Frame-Options",
          "DENY",
          "Cross-Origin-Opener-Policy",
          "same-origin",
          "Cross-Origin-Embedder-Policy",
          ABSENT,
          "Cross-Origin-Resource-Policy",
          "same-origin",
          "Access-Control-Allow-Origin",
          ABSENT,
          "Referrer-Policy",
          "strict-origin-when-cross-origin",
          "X-Content-Type-Options",
          "nosniff",
          "Set-Cookie",
          ABSENT);

  private static final Map<String, String> EMBED =
      Map.of(
          CSP,
          SOURCES + "; frame-ancestors *",
          "X-Frame-Options",
          ABSENT,
          "Cross-Origin-Opener-Policy",
          ABSENT,
          "Cross-Origin-Embedder-Policy",
          "require-corp",
          "Cross-Origin-Resource-Policy",
          "cross-origin",
          "Access-Control-Allow-Origin",
          "*",
          "Referrer-Policy",
          "no-referrer",
          "X-Content-Type-Options",
          "nosniff",
          "Set-Cookie",
          ABSENT);

  private static final Map<String, String> ASSET =
      Map.of(
          CSP,
          "default-src 'none'",
          "X-Frame-Options",
          ABSENT,
          "Cross-Origin-Embedder-Policy",
          "require-corp",
          "Cross-Origin-Resource-Policy",
          "cross-origin",
          "Access-Control-Allow-Origin",
          "*",
          "X-Content-Type-Options",
          "nosniff",
          "Set-Cookie",
          ABSENT);

  private static final Map<String, String> API =
      Map.of(
          CSP,
          "default-src 'none'; frame-ancestors 'none'",
          "X-Frame-Options",
          "DENY",
          "Cross-Origin-Resource-Policy",
          ABSENT,
          "Access-Control-Allow-Origin",
          ABSENT,
          "Access-Control-Allow-Credentials",
          ABSENT,
          "X-Content-Type-Options",
          "nosniff",
          "Cache-Control",
          "no-store",
          "Set-Cookie",
          ABSENT);

  private static final Map<String, String> PUBLIC_API =
      Map.of(
          CSP,
          "default-src 'none'; frame-ancestors 'none'",
          "X-Frame-Options",
          "DENY",
          "Cross-Origin-Resource-Policy",
          "cross-origin",
          "Access-Control-Allow-Origin",
          "*",
          "Access-Control-Allow-Credentials",
          ABSENT,
          "X-Content-Type-Options",
          "nosniff",
          "Set-Cookie",
          ABSENT);

  @TempDir private static Path folder;
  private TestServer server;
  private String snapshot;

  @BeforeAll
  void start() throws Exception {
    server = TestServer.start(folder);
    String location =
        server
            .post("/api/v1/snapshots", Experiments.json(Experiments.line()))
            .headers()
            .firstValue("Location")
            .orElseThrow();
    snapshot = location.substring(location.lastIndexOf('/') + 1);
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @Test
  void thePagesOfTheWorkbench() {
    for (String path : new String[] {"/", "/play", "/play?preset=linear-1d"}) {
      carries(server.get(path), 200, HTML, "no-cache", PAGE);
    }
  }

  @Test
  void thePagesOfTheDocumentation() {
    carries(server.get("/decode?difference=0.17"), 200, HTML, "no-cache", PAGE);
    for (String path :
        new String[] {
          "/docs", "/docs/python", "/docs/api", "/docs/embed", "/docs/operate", "/privacy"
        }) {
      carries(server.get(path), 200, HTML, "no-cache", PAGE);
    }
    carries(server.get("/openapi.json"), 200, JSON, "no-cache", PUBLIC_API);
  }

  @Test
  void thePageOfAForm() {
    carries(server.form("/run", "setup=x&forward=&backward="), 200, HTML, "no-store", PAGE);
  }

  @Test
  void thePageOfAFile() {
    HttpResponse<String> page =
        server.send(
            "POST",
            "/open",
            BodyPublishers.ofString("--b--"),
            "Content-Type",
            "multipart/form-data; boundary=b");
    carries(page, 400, HTML, "no-store", PAGE);
    carries(server.form("/export", "format=x"), 400, HTML, "no-store", PAGE);
  }

  @Test
  void filesToKeepAreNotShownInTheBrowser() {
    String cells = "&setup=&forward=&backward=&title=a+b";
    String line = Experiments.json(Experiments.line());
    String day = "public, max-age=86400, must-revalidate";
    Map<String, String> types =
        Map.of(
            "ipynb", "application/x-ipynb+json", "py", "text/x-python;charset=utf-8", "json", JSON);
    types.forEach(
        (format, type) -> {
          HttpResponse<String> form = server.form("/export", "format=" + format + cells);
          carries(form, 200, type, "no-store", PAGE);
          assertThat(header(form, "Content-Disposition"))
              .isEqualTo("attachment; filename=\"a-b." + format + "\"");
          HttpResponse<String> file = server.post("/api/v1/export?format=" + format, line);
          carries(file, 200, type, "no-store", API);
          assertThat(header(file, "Content-Disposition")).startsWith("attachment; filename=");
          carries(server.get("/s/" + snapshot + "." + format), 200, type, day, PUBLIC_API);
        });
    for (String format : new String[] {"ipynb", "py"}) {
      assertThat(header(server.get("/s/" + snapshot + "." + format), "Content-Disposition"))
          .startsWith("attachment; filename=");
      carries(server.get("/s/2222222222." + format), 404, PROBLEM, "no-store", PUBLIC_API);
    }
  }

  @Test
  void thePageOfASnapshotStaysADay() {
    carries(
        server.get("/s/" + snapshot), 200, HTML, "public, max-age=86400, must-revalidate", PAGE);
  }

  @Test
  void theEmbedMayBeFramed() {
    carries(
        server.get("/embed/s/" + snapshot),
        200,
        HTML,
        "public, max-age=86400, must-revalidate",
        EMBED);
  }

  @Test
  void pagesOfAnOwnerTellNoOtherSiteTheirAddress() {
    Map<String, String> owner = new HashMap<>(PAGE);
    owner.put("Referrer-Policy", "no-referrer");
    HttpResponse<String> kept = server.form("/experiments", "setup=&forward=&backward=");
    carries(kept, 200, HTML, "no-store", owner);
    String id = kept.body().replaceAll("(?s).*/edit/(\\w{10})#.*", "$1");
    carries(server.get("/edit/" + id), 200, HTML, "no-store", owner);
    carries(server.form("/edit/" + id, "act=save"), 403, HTML, "no-store", owner);
    carries(server.get("/e/" + id), 200, HTML, "no-cache", PAGE);
    carries(server.get("/embed/" + id), 200, HTML, "no-cache", EMBED);
    String day = "public, max-age=86400, must-revalidate";
    carries(server.get("/e/" + id + "/v/1"), 200, HTML, day, PAGE);
    carries(server.get("/e/" + id + "/v/1/diff/1"), 200, HTML, day, PAGE);
    carries(server.get("/embed"), 200, HTML, day, EMBED);
  }

  @Test
  void picturesAndWhatOtherSitesAskForAreForEveryone() {
    String day = "public, max-age=86400, must-revalidate";
    String svg = "image/svg+xml";
    carries(server.get("/s/" + snapshot + ".svg"), 200, svg, day, PUBLIC_API);
    carries(server.get("/s/" + snapshot + ".png"), 200, "image/png", day, PUBLIC_API);
    carries(server.get("/s/" + snapshot + "/badge.svg"), 200, svg, day, PUBLIC_API);
    carries(server.get("/s/" + snapshot + "/qr.svg"), 200, svg, day, PUBLIC_API);
    carries(server.get("/s/" + snapshot + "/share"), 200, HTML, day, PAGE);
    carries(server.get("/oembed?url=/s/" + snapshot), 200, JSON, day, PUBLIC_API);
    carries(server.get("/embed.js"), 200, "text/javascript;charset=utf-8", day, ASSET);
  }

  @Test
  void reportsAndTheOperatorsPages() {
    carries(server.get("/report?of=/s/" + snapshot), 200, HTML, "no-store", PAGE);
    carries(server.form("/report", "of=/s/" + snapshot + "&reason=x"), 200, HTML, "no-store", PAGE);
    carries(server.get("/readyz"), 200, JSON, "no-store", API);
    carries(server.get("/metrics"), 404, PROBLEM, "no-store", API);
    carries(server.get("/.well-known/security.txt"), 404, PROBLEM, "no-store", ASSET);
  }

  @Test
  void theDocumentOfASnapshotIsForEveryone() {
    carries(
        server.get("/s/" + snapshot + ".json"),
        200,
        JSON,
        "public, max-age=86400, must-revalidate",
        PUBLIC_API);
  }

  @Test
  void pagesThatAreNotThere() {
    carries(server.get("/no-such-page"), 404, HTML, "no-store", PAGE);
    carries(server.get("/s/2222222222"), 404, HTML, "no-store", PAGE);
    carries(server.get("/embed/s/2222222222"), 404, HTML, "no-store", EMBED);
    carries(server.get("/embed/nothing"), 404, HTML, "no-store", EMBED);
    carries(server.get("/api/v2/check"), 404, PROBLEM, "no-store", API);
    carries(server.get("/s/2222222222.json"), 404, PROBLEM, "no-store", PUBLIC_API);
    carries(server.get("/assets/no-such.js"), 404, PROBLEM, "no-store", ASSET);
  }

  @Test
  void theInterface() {
    String line = Experiments.json(Experiments.line());
    carries(server.post("/api/v1/check", line), 200, JSON, "no-store", PUBLIC_API);
    carries(server.post("/api/v1/check", "{"), 400, PROBLEM, "no-store", PUBLIC_API);
    carries(server.post("/api/v1/run", "{\"source\":\"\"}"), 200, JSON, "no-store", API);
    carries(server.post("/api/v1/snapshots", line), 200, JSON, "no-store", API);
    carries(server.post("/api/v1/import?name=a.json", line), 200, JSON, "no-store", API);
    carries(server.post("/api/v1/import", line), 400, PROBLEM, "no-store", API);
    carries(server.post("/api/v1/export", line), 400, PROBLEM, "no-store", API);
    carries(server.get("/healthz"), 200, JSON, "no-store", API);
  }

  @Test
  void anotherSitesPageMayAskForACheckWithoutCredentials() {
    HttpResponse<String> response =
        server.send("OPTIONS", "/api/v1/check", BodyPublishers.noBody());
    carries(response, 204, "text/plain", "no-store", PUBLIC_API);
    assertThat(response.headers().firstValue("Access-Control-Allow-Methods")).hasValue("POST");
    assertThat(response.headers().firstValue("Access-Control-Allow-Headers"))
        .hasValue("Content-Type");
  }

  @Test
  void theFilesOfThePagesAreForEver() {
    String page = server.get("/").body();
    Matcher address = Pattern.compile("/assets/([a-z-]+)-[0-9a-f]{16}\\.(\\w+)").matcher(page);
    Map<String, String> types =
        Map.of(
            "css", "text/css;charset=utf-8",
            "js", "text/javascript;charset=utf-8",
            "json", "application/json;charset=utf-8",
            "py", "text/plain;charset=utf-8",
            "svg", "image/svg+xml",
            "wasm", "application/wasm");
    while (address.find()) {
      HttpResponse<String> response = server.get(address.group());
      assertThat(response.statusCode()).isEqualTo(200);
      assertThat(header(response, "Content-Type")).isEqualTo(types.get(address.group(2)));
      assertThat(header(response, "Cache-Control"))
          .isEqualTo("public, max-age=31536000, immutable");
      boolean worker = address.group(1).startsWith("worker") && address.group(2).equals("js");
      assertThat(header(response, CSP))
          .isEqualTo(
              worker
                  ? "default-src 'none'; script-src 'self' 'unsafe-eval' 'wasm-unsafe-eval';"
                      + " connect-src 'self'"
                  : "default-src 'none'");
    }
    assertThat(page).containsPattern("/assets/style-[0-9a-f]{16}\\.css");
  }

  @Test
  void nothingIsCachedForEverUnderAnOldName() {
    HttpResponse<String> old = server.get("/assets/style-0123456789abcdef.css");
    carries(old, 302, "text/plain", "no-store", ASSET);
    assertThat(header(old, "Location")).matches("/assets/style-[0-9a-f]{16}\\.css");
  }

  /** The JDK's client would not send such a line. */
  @Test
  void whatIsNoRequestIsAnsweredWithTheSameCare() throws Exception {
    try (Socket socket = new Socket("localhost", server.port())) {
      socket
          .getOutputStream()
          .write("GET /%zz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n".getBytes(UTF_8));
      String answer = new String(socket.getInputStream().readAllBytes(), UTF_8);
      assertThat(answer)
          .startsWith("HTTP/1.1 400")
          .contains("X-Content-Type-Options: nosniff", "Content-Type: text/plain;charset=utf-8");
    }
  }

  @Test
  void whatRobotsAndBrowsersAskForByThemselves() {
    carries(
        server.get("/robots.txt"),
        200,
        "text/plain;charset=utf-8",
        "public, max-age=86400, must-revalidate",
        ASSET);
    carries(
        server.get("/favicon.ico"),
        200,
        "image/svg+xml",
        "public, max-age=86400, must-revalidate",
        ASSET);
  }

  private static void carries(
      HttpResponse<String> response,
      int status,
      String type,
      String caching,
      Map<String, String> headers) {
    assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
    assertThat(header(response, "Content-Type")).isEqualTo(type);
    assertThat(header(response, "Cache-Control")).isEqualTo(caching);
    headers.forEach((name, value) -> assertThat(header(response, name)).as(name).isEqualTo(value));
  }

  private static String header(HttpResponse<String> response, String name) {
    return response.headers().firstValue(name).orElse(ABSENT);
  }
}
