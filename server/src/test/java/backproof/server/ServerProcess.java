package backproof.server;

import backproof.server.store.DatabaseAddress;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** The program as a process of its own, which can be killed. */
public final class ServerProcess implements AutoCloseable {
  private static final String READY = "Backproof is ready at ";
  private static final AtomicInteger VISITORS = new AtomicInteger();

  private final Process process;
  private final String address;
  private final HttpClient client = HttpClient.newHttpClient();

  private ServerProcess(Process process, String address) {
    this.process = process;
    this.address = address;
  }

  public static ServerProcess start(DatabaseAddress database) throws IOException {
    String setting =
        switch (database) {
          case DatabaseAddress.SqliteFile file -> file.path().toString();
          case DatabaseAddress.PostgreSql server -> server.url();
        };
    return start(Main.class.getName(), READY, "--port", "0", "--proxies", "1", "--db", setting);
  }

  /**
   * Any program of ours that serves.
   *
   * @param ready what it prints before its address
   */
  public static ServerProcess start(String main, String ready, String... arguments)
      throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                main));
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    return new ServerProcess(process, address(process, ready));
  }

  /** What it prints later is read too, or it would wait for a reader. */
  private static String address(Process process, String ready) throws IOException {
    BufferedReader lines = process.inputReader();
    StringBuilder printed = new StringBuilder();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.startsWith(ready)) {
        Thread.ofPlatform().daemon().start(() -> drain(lines));
        return line.substring(ready.length(), line.length() - 1);
      }
      printed.append(line).append('\n');
    }
    throw new IOException("the server did not start: " + printed);
  }

  private static void drain(BufferedReader lines) {
    try {
      while (lines.readLine() != null) {
        Thread.onSpinWait();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public String address() {
    return address;
  }

  public long pid() {
    return process.pid();
  }

  /** Each request is another visitor's, so that none asks too often. */
  public HttpResponse<String> send(String method, String path, String body, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(address + path))
            .method(method, BodyPublishers.ofString(body))
            .header("Content-Type", "application/json")
            .header("X-Forwarded-For", "visitor-" + VISITORS.incrementAndGet());
    if (headers.length > 0) {
      request.headers(headers);
    }
    return client.send(request.build(), BodyHandlers.ofString());
  }

  /** As {@code kill -9} does. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  /** Asks it to go, and waits until it is gone. */
  @Override
  public void close() {
    client.shutdownNow();
    process.destroy();
    try {
      process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
