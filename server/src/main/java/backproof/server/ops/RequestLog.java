package backproof.server.ops;

import io.javalin.http.Context;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One line a request, as name=value, without anything that a user wrote: no query, no body, no
 * address of theirs. Its id is in the answer too, so that a reader can name it.
 */
public final class RequestLog {
  private static final Logger LOG = LoggerFactory.getLogger(RequestLog.class);
  private static final String HEADER = "X-Request-Id";
  private static final int LONGEST_PATH = 100;
  private static final int BYTES = 8;
  private static final SecureRandom RANDOM = new SecureRandom();

  private RequestLog() {}

  /** Gives the request its id. */
  public static void begin(Context context) {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    String id = HexFormat.of().formatHex(bytes);
    context.attribute(HEADER, id);
    context.header(HEADER, id);
  }

  public static String id(Context context) {
    return Optional.ofNullable(context.<String>attribute(HEADER)).orElse("-");
  }

  public static void finished(Context context, float milliseconds) {
    LOG.info(
        "request id={} method={} path={} status={} ms={}",
        id(context),
        context.req().getMethod(),
        path(context),
        context.statusCode(),
        (long) milliseconds);
  }

  /** Still encoded, so it cannot begin a line of its own. */
  private static String path(Context context) {
    String path = context.req().getRequestURI();
    return path.length() > LONGEST_PATH ? path.substring(0, LONGEST_PATH) + "..." : path;
  }
}
