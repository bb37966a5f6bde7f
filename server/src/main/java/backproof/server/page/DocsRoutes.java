package backproof.server.page;

import backproof.experiment.JsonException;
import backproof.experiment.JsonReader;
import backproof.reference.Reference;
import backproof.server.answer.Answer;
import backproof.server.answer.Caching;
import backproof.view.ApiPage;
import backproof.view.Assets;
import backproof.view.DocsIndexPage;
import backproof.view.EmbeddingPage;
import backproof.view.OperatingPage;
import backproof.view.PythonPage;
import backproof.view.VerdictPage;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The documentation: pages that are the same for everyone, made once. */
public final class DocsRoutes {
  private static final String OPENAPI = "/backproof/openapi.json";

  private final Answer index;
  private final Answer python;
  private final Answer verdict;
  private final Answer api;
  private final Answer embedding;
  private final Answer operating;
  private final Answer openApi;

  public DocsRoutes(Assets assets) {
    String description = read(OPENAPI);
    this.index = page(DocsIndexPage.render(assets));
    this.python = page(PythonPage.render(Reference.read(), assets));
    this.verdict = page(VerdictPage.render(assets));
    this.embedding = page(EmbeddingPage.render(assets));
    this.operating = page(OperatingPage.render(assets));
    this.openApi = Answer.json(description, Caching.REVALIDATE);
    try {
      this.api = page(ApiPage.render(JsonReader.read(description), assets));
    } catch (JsonException e) {
      throw new IllegalStateException("our own description of the interface is no JSON", e);
    }
  }

  private static Answer page(String html) {
    return Answer.html(200, html, Caching.REVALIDATE);
  }

  private static String read(String resource) {
    try (InputStream stream = DocsRoutes.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalStateException(resource + " is missing");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Answer index(Context context) {
    return index;
  }

  public Answer verdict(Context context) {
    return verdict;
  }

  public Answer python(Context context) {
    return python;
  }

  public Answer api(Context context) {
    return api;
  }

  public Answer embedding(Context context) {
    return embedding;
  }

  public Answer operating(Context context) {
    return operating;
  }

  public Answer openApi(Context context) {
    return openApi;
  }
}
