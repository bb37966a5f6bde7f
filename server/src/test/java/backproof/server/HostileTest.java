package backproof.server;

import static org.assertj.core.api.Assertions.assertThat;

import backproof.server.answer.Route;
import backproof.server.store.Databases;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Requests of the worst kind, to every route: no failure of ours, no trace of it, no hang. */
final class HostileTest {
  private static final long SEED = 20261125;
  private static final int REQUESTS_A_ROUTE = 40;
  private static final int PATIENCE_MILLISECONDS = 30_000;
  private static final int LATE_MILLISECONDS = 50;

  private static final List<String> PARTS =
      List.of(
          "..%2f..%2fetc%2fpasswd",
          "%00",
          "%ff%fe",
          "2222222222",
          "2222222222'--",
          "%3Cscript%3E",
          "-1",
          "99999999999999999999",
          "1",
          "x".repeat(3000),
          "%F0%9F%98%80",
          ".",
          "..;",
          "a.json");

  private static final List<String> BODIES =
      List.of(
          "",
          "{",
          "null",
          "[]",
          "{\"v\":1}",
          "{\"v\":1e999,\"setup\":1}",
          "[".repeat(50_000),
          "{\"v\":1,\"setup\":\"\\ud800\",\"forward\":\"\",\"backward\":\"\"}",
          "{\"v\":1,\"setup\":\"x=1\",\"forward\":\"def f(x):\\n  return f(x)\",\"backward\":\"\"}",
          "setup=%zz&forward",
          "act=save&key=' OR 1=1&version=-1",
          "format=\u0000&setup=x",
          "of=/e/../../etc/passwd&reason=x",
          String.join(
              "\r\n",
              "--b",
              "Content-Disposition: form-data; name=\"file\"; filename=\"a.ipynb\"",
              "",
              "{",
              "--b--"),
          "x".repeat(70_000));

  private static final List<String> HEADERS =
      List.of(
          "If-Match: \"v1",
          "If-Match: *",
          "If-None-Match: W/\"" + "a".repeat(2000) + "\"",
          "Authorization: Bearer " + "A".repeat(22),
          "Authorization: Basic Og==",
          "Accept-Encoding: br;q=nan, gzip;q=0",
          "X-Forwarded-For: , , 1.2.3.4, ",
          "Content-Type: multipart/form-data; boundary=b",
          "Content-Type: application/x-www-form-urlencoded",
          "Content-Type: application/json",
          "Content-Encoding: gzip",
          "Range: bytes=0-18446744073709551615",
          "Host: evil\"<script>",
          "Origin: null");

  @TempDir private static Path folder;

  @Test
  void noRequestBreaksAnything() throws Exception {
    Random random = new Random(SEED);
    Config config =
        new Config(
            0, Databases.sqlite(folder), Optional.empty(), 1, Optional.empty(), Optional.empty());
    try (App app = App.start(config)) {
      for (Route route : app.routes()) {
        for (int i = 0; i < REQUESTS_A_ROUTE; i++) {
          String request = request(route, random, i);
          String answer = answer(app.port(), request);
          String shown =
              "seed " + SEED + "\n" + request.substring(0, Math.min(600, request.length()));
          assertThat(answer).as(shown).startsWith("HTTP/1.1 ");
          assertThat(answer.substring(9, 12)).as(shown + "\n" + answer).matches("[234]..|501|503");
          assertThat(answer).as(shown).doesNotContain("\tat ", "java.lang.", "org.eclipse");
        }
      }
    }
  }

  /** What waits unread when a connection is closed resets it, before the answer has arrived. */
  @Test
  void anAnswerIsWholeThoughNobodyWantedWhatWasSentWithTheQuestion() throws Exception {
    try (TestServer server = TestServer.start(folder);
        Socket socket = new Socket("localhost", server.port())) {
      String head = "GET /docs/python HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2\r\n\r\n";
      socket.getOutputStream().write(head.getBytes(StandardCharsets.UTF_8));
      Thread.sleep(LATE_MILLISECONDS);
      socket.getOutputStream().write("{}".getBytes(StandardCharsets.UTF_8));
      Thread.sleep(LATE_MILLISECONDS);
      String whole = server.get("/docs/python").body();
      byte[] answer = socket.getInputStream().readNBytes(whole.length());
      assertThat(answer).hasSize(whole.length());
    }
  }

  private static String request(Route route, Random random, int number) {
    String path = route.path();
    while (path.contains("{")) {
      path = path.replaceFirst("\\{\\w+}", one(PARTS, random).replace("$", ""));
    }
    if (random.nextInt(3) == 0) {
      path +=
          "?"
              + one(List.of("name", "url", "format", "of", "days", "hide", "preset"), random)
              + "="
              + one(PARTS, random);
    }
    String body =
        random.nextInt(4) == 0 && route.method().name().equals("GET") ? "" : one(BODIES, random);
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    StringBuilder request = new StringBuilder();
    request.append(route.method().name()).append(' ').append(path).append(" HTTP/1.1\r\n");
    String extra = one(HEADERS, random);
    if (!extra.startsWith("Host")) {
      request.append("Host: localhost\r\n");
    }
    if (!extra.startsWith("X-Forwarded-For")) {
      request
          .append("X-Forwarded-For: visitor-")
          .append(route.path().hashCode())
          .append('-')
          .append(number)
          .append("\r\n");
    }
    request.append(extra).append("\r\nConnection: close\r\nContent-Length: ").append(bytes.length);
    return request.append("\r\n\r\n").append(body).toString();
  }

  private static String answer(int port, String request) throws Exception {
    try (Socket socket = new Socket("localhost", port)) {
      socket.setSoTimeout(PATIENCE_MILLISECONDS);
      try {
        socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      } catch (java.net.SocketException e) {
        // refused before all was sent; what was answered can be read
      }
      InputStream in = socket.getInputStream();
      return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
    } catch (SocketTimeoutException e) {
      throw new AssertionError("no answer to " + request, e);
    }
  }

  private static <T> T one(List<T> all, Random random) {
    return all.get(random.nextInt(all.size()));
  }
}
