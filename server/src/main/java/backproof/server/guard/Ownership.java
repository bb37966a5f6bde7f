package backproof.server.guard;

import backproof.server.store.EditKey;
import backproof.server.store.ExperimentStore;
import backproof.server.store.ExperimentStore.Change;
import backproof.server.store.WithdrawnException;
import io.javalin.http.Context;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a request must bring to change an experiment, and what its answer means over HTTP. */
public final class Ownership {
  private static final Pattern BEARER = Pattern.compile("(?i:Bearer) +(\\S+)");
  private static final Pattern TAG = Pattern.compile("\"v([1-9]\\d{0,8})\"");
  private static final Pattern DAYS = Pattern.compile("\\d{1,4}");
  private static final int MOST_DAYS = 3660;

  private Ownership() {}

  /** The tag of a version: what If-Match must say. */
  public static String tag(int version) {
    return "\"v" + version + "\"";
  }

  /** The key that came along; empty where none did. */
  public static Optional<EditKey> offered(Context context) throws Refusal {
    String header = context.header("Authorization");
    return header == null ? Optional.empty() : Optional.of(key(context));
  }

  public static EditKey key(Context context) throws Refusal {
    Matcher bearer = BEARER.matcher(String.valueOf(context.header("Authorization")));
    if (!bearer.matches()) {
      throw Refusal.unauthorized("send the edit key as \"Authorization: Bearer KEY\"");
    }
    return key(bearer.group(1));
  }

  public static EditKey key(String text) throws Refusal {
    return EditKey.of(text).orElseThrow(Refusal::notTheOwner);
  }

  /** The version that the writer knows, so that nobody's work is lost unseen. */
  public static int known(Context context) throws Refusal {
    String header = context.header("If-Match");
    if (header == null) {
      throw new Refusal(
          428,
          "Precondition required",
          "send the version that you know as If-Match: \"v1\", so that nobody's work is lost");
    }
    Matcher tag = TAG.matcher(header.strip());
    if (!tag.matches()) {
      throw stale("If-Match must be the ETag of the newest version, as in \"v1\"");
    }
    return Integer.parseInt(tag.group(1));
  }

  /** The number of a version, as a form carries it. */
  public static int number(String text) throws Refusal {
    if (!text.matches("[1-9]\\d{0,8}")) {
      throw stale("the form does not say which version it was made from");
    }
    return Integer.parseInt(text);
  }

  /** When the experiment shall go, from {@code ?days=}; 0 and nothing mean never. */
  public static OptionalLong expiry(Context context) throws Refusal {
    return expiry(Optional.ofNullable(context.queryParam("days")).orElse("0"));
  }

  /** In so many days; 0 means never. */
  public static OptionalLong expiry(String days) throws Refusal {
    if (!DAYS.matcher(days).matches() || Integer.parseInt(days) > MOST_DAYS) {
      throw Refusal.badRequest("\"days\" must be a number from 0 (never) to " + MOST_DAYS);
    }
    int number = Integer.parseInt(days);
    return number == 0
        ? OptionalLong.empty()
        : OptionalLong.of(System.currentTimeMillis() + TimeUnit.DAYS.toMillis(number));
  }

  public static Change revised(
      ExperimentStore store, String id, EditKey key, int newest, String document) throws Refusal {
    try {
      return store.revise(id, key, newest, document);
    } catch (WithdrawnException e) {
      throw Refusal.gone(String.valueOf(e.getMessage()));
    }
  }

  /** The number of the newest version, or why nothing was changed. */
  public static int done(Change change) throws Refusal {
    return switch (change) {
      case Change.Done done -> done.version();
      case Change.Stale stale ->
          throw stale("somebody saved version " + stale.version() + " in the meantime");
      case Change.NotTheOwner other -> throw Refusal.notTheOwner();
      case Change.Gone gone -> throw Refusal.gone("this experiment was deleted");
      case Change.Absent absent -> throw Refusal.notFound("there is no such experiment");
    };
  }

  private static Refusal stale(String detail) {
    return new Refusal(412, "Precondition failed", detail);
  }
}
