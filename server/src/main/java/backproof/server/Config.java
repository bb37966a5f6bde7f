package backproof.server;

import backproof.server.store.DatabaseAddress;
import java.util.Optional;

/**
 * How the server is set up.
 *
 * @param port 0 for any that is free
 * @param publicUrl the address by which others know the server, without a slash at its end
 */
public record Config(int port, DatabaseAddress database, Optional<String> publicUrl) {
  public Config {
    if (port < 0 || port > 65535) {
      throw new IllegalArgumentException("a port is a number from 0 to 65535");
    }
  }

  /** Whether browsers reach us by TLS only. */
  boolean isSecure() {
    return publicUrl.filter(url -> url.startsWith("https://")).isPresent();
  }
}
