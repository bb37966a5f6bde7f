package backproof.server.guard;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Answers what is no proper HTTP request, before it reaches any route. */
public final class Unreadable implements Request.Handler {
  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    Policy.API.headers().forEach((name, value) -> response.getHeaders().put(name, value));
    response.getHeaders().put("Cache-Control", "no-store");
    response.getHeaders().put("Content-Type", "text/plain;charset=utf-8");
    String text = "The request could not be read (" + response.getStatus() + ").\n";
    response.write(true, ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), callback);
    return true;
  }
}
