package backproof.server.answer;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts an answer on the wire: its headers, and as few bytes as the other side can take. */
public final class Sender {
  private static final int NOT_MODIFIED = 304;

  private static final Logger LOG = LoggerFactory.getLogger(Sender.class);

  private Sender() {}

  public static void send(Context context, Answer answer) {
    context.status(answer.status());
    answer.headers().forEach(context::header);
    context.header("Cache-Control", answer.caching().header());
    if (answer.caching().isTagged() && answer.status() == 200) {
      String tag = "W/\"" + answer.content().hash() + "\"";
      context.header("ETag", tag);
      if (has(context, tag)) {
        context.status(NOT_MODIFIED);
        return;
      }
    }
    if (!answer.type().isEmpty()) {
      context.res().setContentType(answer.type());
      sendBytes(context, answer.content());
    }
  }

  private static void sendBytes(Context context, Content content) {
    byte[] bytes = content.plain();
    if (!content.packed().isEmpty()) {
      context.header("Vary", "Accept-Encoding");
      String accepted = header(context, "Accept-Encoding");
      for (Map.Entry<Coding, byte[]> form : content.packed().entrySet()) {
        if (form.getKey().isIn(accepted)) {
          context.header("Content-Encoding", form.getKey().token());
          bytes = form.getValue();
          break;
        }
      }
    }
    context.res().setContentLength(bytes.length);
    write(context, bytes);
  }

  /** Past Javalin's own stream, which looks for ways to pack what is packed already. */
  private static void write(Context context, byte[] bytes) {
    try {
      context.res().getOutputStream().write(bytes);
    } catch (IOException e) {
      LOG.debug("whoever asked has gone", e);
    }
  }

  private static boolean has(Context context, String tag) {
    return header(context, "If-None-Match").contains(tag);
  }

  private static String header(Context context, String name) {
    return Optional.ofNullable(context.header(name)).orElse("");
  }
}
