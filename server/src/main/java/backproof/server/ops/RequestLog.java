package backproof.server.ops;

import io.javalin.http.Context;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One line a request, without anything that a user wrote: no query, no body, no address. */
public final class RequestLog {
  private static final Logger LOG = LoggerFactory.getLogger(RequestLog.class);
  private static final int LONGEST_PATH = 100;

  private RequestLog() {}

  public static void finished(Context context, float milliseconds) {
    LOG.info(
        "{} {} {} {} ms",
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
