package backproof.server;

import backproof.server.store.DatabaseAddress;
import java.util.Optional;

/**
 * How the server is set up.
 *
 * @param port 0 for any that is free
 * @param publicUrl the address by which others know the server, without a slash at its end
 * @param proxies how many reverse proxies of the operator's own stand before the server
 * @param metricsToken who shows it may read the measurements; without one nobody may
 * @param contact where the operator can be reached, as mailto: or https:
 */
public record Config(
    int port,
    DatabaseAddress database,
    Optional<String> publicUrl,
    int proxies,
    Optional<String> metricsToken,
    Optional<String> contact) {
  public Config {
    if (port < 0 || port > 65535) {
      throw new IllegalArgumentException("a port is a number from 0 to 65535");
    }
  }

  public Config(int port, DatabaseAddress database, Optional<String> publicUrl) {
    this(port, database, publicUrl, 0, Optional.empty(), Optional.empty());
  }

  /** Whether browsers reach us by TLS only. */
  boolean isSecure() {
    return publicUrl.filter(url -> url.startsWith("https://")).isPresent();
  }
}
