package backproof.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.Deflater;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;

/** What other sites get of a shared experiment: frames, pictures, and how to show them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class EmbeddingTest {
  private static final String TITLE = "A \"hostile\" <title> & more";

  @TempDir private static Path folder;
  private TestServer server;
  private String name = "";

  @BeforeAll
  void start() throws Exception {
    server = TestServer.start(folder);
    String location =
        server
            .post("/api/v1/snapshots", Experiments.json(TITLE, Experiments.line().setup()))
            .headers()
            .firstValue("Location")
            .orElseThrow();
    name = location.substring(location.lastIndexOf('/') + 1);
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @Test
  void theDiscoveryLinksStandInTheFirstKilobytesAndLeadToAnAnswer() throws Exception {
    String page = server.get("/s/" + name).body();
    String link = page.replaceAll("(?s).*?href=\"([^\"]*/oembed\\?[^\"]*)\".*", "$1");
    assertThat(page.indexOf(link)).isLessThan(1500);
    HttpResponse<String> answer = server.get(link.replace("&amp;", "&"));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body())
        .contains("\"type\":\"rich\"", "/embed/s/" + name, "\"width\":720", "\"cache_age\":86400");
    Document xml = xml(server.get("/oembed?format=xml&url=" + server.address("/s/" + name)).body());
    assertThat(xml.getElementsByTagName("title").item(0).getTextContent()).isEqualTo(TITLE);
    String html = xml.getElementsByTagName("html").item(0).getTextContent();
    assertThat(html).startsWith("<iframe src=\"").contains("A &quot;hostile&quot; &lt;title&gt;");
  }

  @Test
  void oembedKeepsToTheSizesAndKindsItIsAskedFor() {
    String url = "url=" + server.address("/s/" + name);
    assertThat(server.get("/oembed?maxwidth=300&maxheight=200&" + url).body())
        .contains("\"width\":300", "\"height\":200");
    assertThat(server.get("/oembed?format=yaml&" + url).statusCode()).isEqualTo(501);
    assertThat(server.get("/oembed?maxwidth=wide&" + url).statusCode()).isEqualTo(400);
    assertThat(server.get("/oembed").statusCode()).isEqualTo(400);
    assertThat(server.get("/oembed?url=https://example.org/s/2222222222").statusCode())
        .isEqualTo(404);
    assertThat(server.get("/oembed?url=%5B").statusCode()).isEqualTo(404);
  }

  @Test
  void everyPictureCanBeRead() throws Exception {
    for (String path : new String[] {".svg", "/badge.svg", "/qr.svg"}) {
      HttpResponse<String> picture = server.get("/s/" + name + path);
      assertThat(picture.headers().firstValue("Content-Type")).hasValue("image/svg+xml");
      assertThat(xml(picture.body()).getDocumentElement().getTagName()).isEqualTo("svg");
    }
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(server.address("/s/" + name + ".png"))).build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      byte[] png = client.send(request, HttpResponse.BodyHandlers.ofByteArray()).body();
      var image = ImageIO.read(new ByteArrayInputStream(png));
      assertThat(image.getWidth()).isEqualTo(1200);
      assertThat(image.getHeight()).isEqualTo(630);
      assertThat(image.getRGB(0, 0) & 0xFFFFFF).isEqualTo(0x0F766E);
    }
  }

  @Test
  void aFrameLooksAsItsAddressSays() {
    String page =
        server
            .get(
                "/embed/s/"
                    + name
                    + "?theme=dark&lang=xx&hide=code,output,nothing&lock=all&load=auto&hints=off"
                    + "&frame=fixed&later=1")
            .body();
    assertThat(page)
        .contains(
            "data-theme=\"dark\"",
            "lang=\"en\"",
            "readonly",
            "data-load=\"auto\"",
            "hints-off",
            "data-frame=\"fixed\"")
        .containsPattern("<details class=\"fold\" hidden");
    assertThat(server.get("/embed/s/" + name + "?theme=%22%3E%3Cscript%3E").body())
        .doesNotContain("data-theme=")
        .doesNotContain("<script>");
    assertThat(server.get("/embed/s/" + name).body())
        .contains("Your backward propagation works perfectly fine!")
        .doesNotContain("readonly=");
  }

  @Test
  void thereIsATextForEveryPlaceWithoutAnyScript() {
    String page = server.get("/s/" + name + "/share").body();
    String frame = server.address("/embed/s/" + name);
    assertThat(page)
        .contains(
            "&lt;iframe src=&quot;" + frame + "&quot;",
            frame + "?frame=fixed",
            "IFrame(&quot;" + frame + "&quot;",
            "[![gradient check](" + server.address("/s/" + name) + "/badge.svg)]",
            "&lt;gradient-check src=&quot;s/" + name + "&quot;",
            "src=\"/s/" + name + "/qr.svg\"")
        .doesNotContain("<iframe", "<gradient-check");
    assertThat(server.get("/s/" + name).body()).contains("href=\"/s/" + name + "/share\"");
  }

  @Test
  void theScriptForOtherPagesIsSmall() {
    HttpResponse<String> script = server.get("/embed.js");
    assertThat(script.headers().firstValue("Content-Type"))
        .hasValue("text/javascript;charset=utf-8");
    Deflater packer = new Deflater(Deflater.BEST_COMPRESSION);
    packer.setInput(script.body().getBytes(StandardCharsets.UTF_8));
    packer.finish();
    assertThat(packer.deflate(new byte[8192])).isLessThan(2048);
  }

  private static Document xml(String text) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }
}
