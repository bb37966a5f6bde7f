package backproof.server.guard;

import java.util.Map;

/**
 * A request that is not done; says why in words for the one who asked.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9457">RFC 9457</a> for how the API says it
 */
public final class Refusal extends Exception {
  private static final int RETRY_SECONDS = 5;

  private final int status;
  private final String title;
  private final transient Map<String, String> headers;

  public Refusal(int status, String title, String detail) {
    this(status, title, detail, Map.of());
  }

  private Refusal(int status, String title, String detail, Map<String, String> headers) {
    super(detail);
    this.status = status;
    this.title = title;
    this.headers = headers;
  }

  public static Refusal badRequest(String detail) {
    return new Refusal(400, "Bad request", detail);
  }

  public static Refusal notFound(String detail) {
    return new Refusal(404, "Not found", detail);
  }

  public static Refusal gone(String detail) {
    return new Refusal(410, "Gone", detail);
  }

  public static Refusal unauthorized(String detail) {
    return new Refusal(401, "Unauthorized", detail, Map.of("WWW-Authenticate", "Bearer"));
  }

  public static Refusal notTheOwner() {
    return new Refusal(403, "Not the owner", "this edit key does not open this experiment");
  }

  public static Refusal storeAway() {
    return unavailable("the store does not answer, try again in a few seconds");
  }

  public static Refusal unavailable(String detail) {
    return later(503, "Unavailable", detail);
  }

  public static Refusal tooLarge(long most) {
    return new Refusal(
        413, "Too large", "the request is longer than " + most + " bytes, the most that is read");
  }

  public static Refusal tooSlow() {
    return new Refusal(408, "Too slow", "the request came too slowly to be waited for");
  }

  public static Refusal busy() {
    return later(503, "Busy", "too many checks are running, try again in a few seconds");
  }

  public static Refusal tooOften() {
    return later(
        429,
        "Too many requests",
        "too many requests from your address at once, wait a few seconds");
  }

  public static Refusal methodNotAllowed(String method, String allowed) {
    return new Refusal(
        405,
        "Method not allowed",
        method + " is not possible here, only " + allowed,
        Map.of("Allow", allowed));
  }

  /** The same with more to say. */
  public Refusal saying(String more) {
    return new Refusal(status, title, detail() + "; " + more, headers);
  }

  private static Refusal later(int status, String title, String detail) {
    return new Refusal(
        status, title, detail, Map.of("Retry-After", Integer.toString(RETRY_SECONDS)));
  }

  public int status() {
    return status;
  }

  public String title() {
    return title;
  }

  /** One sentence, without a full stop. */
  public String detail() {
    return String.valueOf(getMessage());
  }

  /** What the answer must carry besides. */
  public Map<String, String> headers() {
    return headers;
  }
}
