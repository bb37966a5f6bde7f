package backproof.browser;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Someone else's page on another port, which is another origin. */
record HostPage(HttpServer server) implements AutoCloseable {
  static HostPage with(String html) {
    return with(html, Map.of());
  }

  static HostPage with(String html, Map<String, String> headers) {
    try {
      HttpServer server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      byte[] body = html.getBytes(StandardCharsets.UTF_8);
      server.createContext(
          "/",
          exchange -> {
            boolean isPage = exchange.getRequestURI().getPath().equals("/");
            headers.forEach(exchange.getResponseHeaders()::set);
            exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
            exchange.sendResponseHeaders(isPage ? 200 : 204, isPage ? body.length : -1);
            if (isPage) {
              exchange.getResponseBody().write(body);
            }
            exchange.close();
          });
      server.start();
      return new HostPage(server);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String address() {
    return "http://localhost:" + server.getAddress().getPort() + "/";
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
