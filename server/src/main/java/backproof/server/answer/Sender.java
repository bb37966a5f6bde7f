package backproof.server.answer;

import io.javalin.http.Context;
import java.util.Map;
import java.util.Optional;

/** Puts an answer on the wire: its headers, and as few bytes as the other side can take. */
public final class Sender {
  private static final int NOT_MODIFIED = 304;

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
    context.result(bytes);
  }

  private static boolean has(Context context, String tag) {
    return header(context, "If-None-Match").contains(tag);
  }

  private static String header(Context context, String name) {
    return Optional.ofNullable(context.header(name)).orElse("");
  }
}
