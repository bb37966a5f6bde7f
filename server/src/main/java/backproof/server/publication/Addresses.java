package backproof.server.publication;

import io.javalin.http.Context;
import java.util.Optional;
import java.util.regex.Pattern;

/** Absolute addresses: as configured, else as the request came in. */
public final class Addresses {
  private static final Pattern HOST = Pattern.compile("[A-Za-z0-9.:\\[\\]-]{1,255}");

  private final Optional<String> publicUrl;

  /**
   * @param publicUrl without a slash at its end
   */
  public Addresses(Optional<String> publicUrl) {
    this.publicUrl = publicUrl;
  }

  public String of(Context context, String path) {
    return publicUrl.orElseGet(() -> asAsked(context)) + path;
  }

  private static String asAsked(Context context) {
    String host =
        Optional.ofNullable(context.host())
            .filter(name -> HOST.matcher(name).matches())
            .orElse("localhost");
    return context.scheme() + "://" + host;
  }
}
