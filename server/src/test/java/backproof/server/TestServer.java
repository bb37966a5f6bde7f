package backproof.server;

import backproof.server.guard.Checker;
import backproof.server.store.DatabaseAddress;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Optional;

/** A server on a free port, with its database in a temporary folder. */
final class TestServer implements AutoCloseable {
  private final App app;
  private final HttpClient client = HttpClient.newHttpClient();

  private TestServer(App app) {
    this.app = app;
  }

  static TestServer start(Path folder) throws StartException {
    return new TestServer(App.start(config(folder)));
  }

  static TestServer start(Config config) throws StartException {
    return new TestServer(App.start(config));
  }

  App app() {
    return app;
  }

  /** Whether a check is under way. */
  boolean isWorking() {
    return app.isWorking();
  }

  static TestServer start(Path folder, Checker checker, App.Pool pool) throws StartException {
    return new TestServer(App.start(config(folder), checker, pool));
  }

  static Config config(Path folder) {
    return new Config(
        0, new DatabaseAddress.SqliteFile(folder.resolve("test.db")), Optional.empty());
  }

  int port() {
    return app.port();
  }

  String address(String path) {
    return path.startsWith("http") ? path : "http://localhost:" + app.port() + path;
  }

  HttpResponse<String> get(String path) {
    return send("GET", path, BodyPublishers.noBody());
  }

  HttpResponse<String> post(String path, String body) {
    return send("POST", path, BodyPublishers.ofString(body), "Content-Type", "application/json");
  }

  HttpResponse<String> form(String path, String body) {
    return send(
        "POST",
        path,
        BodyPublishers.ofString(body),
        "Content-Type",
        "application/x-www-form-urlencoded");
  }

  HttpResponse<String> send(String method, String path, BodyPublisher body, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(address(path))).method(method, body);
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    client.close();
    app.close();
  }
}
