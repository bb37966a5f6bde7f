package backproof.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Browsing.class)
final class TransferTest {
  private static final int MOST_BYTES = 400_000;

  /** What nobody asked for is not in it: the curve, the lens, the judges, the findings. */
  private static final int MOST_BYTES_OF_THE_WORKER = 300_000;

  /** What a reader loads who goes on to edit; completion and help come on top. */
  private static final int MOST_BYTES_WITH_THE_EDITOR = 500_000;

  @Test
  void openingTheWorkbenchTransfersLessThan400KilobytesAndNoEditor(Visit visit) throws Exception {
    Page page = visit.open("about:blank");
    List<String> loaded = load(visit, page);
    Map<String, Integer> bytes = sizes(loaded);
    assertThat(bytes.entrySet())
        .filteredOn(loading -> loading.getKey().endsWith(".wasm"))
        .singleElement()
        .satisfies(worker -> assertThat(worker.getValue()).isLessThan(MOST_BYTES_OF_THE_WORKER));
    assertThat(bytes.keySet()).noneMatch(url -> url.matches(".*/(editor|help|reference|docs)-.*"));
    assertThat(sum(bytes)).as(bytes.toString()).isBetween(100_000, MOST_BYTES);
  }

  @Test
  void pointingAtTheCodeBringsTheEditorAndStaysBelow500Kilobytes(Visit visit) throws Exception {
    Page page = visit.open("about:blank");
    List<String> loaded = load(visit, page);
    Visit.turnToCode(page);
    Map<String, Integer> bytes = sizes(loaded);
    assertThat(bytes.keySet()).anyMatch(url -> url.matches(".*/editor-.*"));
    assertThat(bytes.keySet()).noneMatch(url -> url.matches(".*/(help|reference|docs)-.*"));
    assertThat(sum(bytes)).as(bytes.toString()).isLessThan(MOST_BYTES_WITH_THE_EDITOR);
  }

  /** Opens the workbench; the addresses go on growing with what it loads. */
  private static List<String> load(Visit visit, Page page) {
    List<String> loaded = new ArrayList<>();
    page.context().onRequest((Request request) -> loaded.add(request.url()));
    page.navigate(visit.address("/play"));
    Visit.awaitCheck(page);
    return loaded;
  }

  /** The browser says what it loads; how much of a worker's script that is, it does not say. */
  private static Map<String, Integer> sizes(List<String> loaded) throws Exception {
    Map<String, Integer> bytes = new TreeMap<>();
    try (HttpClient client = HttpClient.newHttpClient()) {
      for (String url : loaded) {
        bytes.put(url, size(client, url.replaceFirst("#.*", "")));
      }
    }
    return bytes;
  }

  private static int sum(Map<String, Integer> bytes) {
    return bytes.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** Body and headers as they come over the wire. */
  private static int size(HttpClient client, String url) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(url)).header("Accept-Encoding", "gzip, br").build();
    HttpResponse<byte[]> response = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
    assertThat(response.statusCode()).isEqualTo(200);
    int headers =
        response.headers().map().entrySet().stream()
            .mapToInt(header -> header.getKey().length() + header.getValue().toString().length())
            .sum();
    return response.body().length + headers;
  }
}
