package backproof.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Browsing.class)
final class TransferTest {
  private static final int MOST_BYTES = 400_000;

  @Test
  void openingTheWorkbenchTransfersLessThan400Kilobytes(Visit visit) {
    Map<String, Integer> bytes = new TreeMap<>();
    Page page = visit.open("about:blank");
    page.context()
        .onRequestFinished(
            request ->
                bytes.put(
                    request.url(),
                    request.sizes().responseBodySize + request.sizes().responseHeadersSize));
    page.navigate(visit.address("/play"));
    Visit.awaitCheck(page);
    page.waitForSelector(".code-editor:visible");
    int sum = bytes.values().stream().mapToInt(Integer::intValue).sum();
    assertThat(sum).as(bytes.toString()).isBetween(100_000, MOST_BYTES);
  }
}
