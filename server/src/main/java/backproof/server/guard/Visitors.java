package backproof.server.guard;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Tells visitors apart without knowing them: their address, mixed with a key that lives for a day
 * and in memory only.
 */
public final class Visitors {
  private static final String METHOD = "HmacSHA256";
  private static final int NETWORK_GROUPS = 4; // of 16 bits: what one customer gets of IPv6
  private static final long DAY = TimeUnit.DAYS.toMillis(1);

  private final int proxies;
  private final LongSupplier milliseconds;
  private final SecureRandom random = new SecureRandom();
  private byte[] key = new byte[32];
  private long keyUntil;

  /**
   * @param proxies how many of our own stand before us, each of which adds an address to
   *     X-Forwarded-For; whatever stands further left, anybody can write
   */
  public Visitors(int proxies, LongSupplier milliseconds) {
    this.proxies = proxies;
    this.milliseconds = milliseconds;
  }

  String of(Context context) {
    return mixed(network(address(context)));
  }

  private String address(Context context) {
    if (proxies == 0) {
      return context.ip();
    }
    String header = String.valueOf(context.header("X-Forwarded-For"));
    List<String> addresses = List.of(header.split(","));
    int index = addresses.size() - proxies;
    return index < 0 ? context.ip() : addresses.get(index).strip();
  }

  /** A customer has one address of IPv4, and a whole network of IPv6. */
  private static String network(String address) {
    String[] groups = address.split(":");
    return groups.length <= NETWORK_GROUPS
        ? address
        : String.join(":", List.of(groups).subList(0, NETWORK_GROUPS));
  }

  private synchronized String mixed(String address) {
    long now = milliseconds.getAsLong();
    if (now >= keyUntil) {
      key = random.generateSeed(32);
      keyUntil = now + DAY;
    }
    try {
      Mac mac = Mac.getInstance(METHOD);
      mac.init(new SecretKeySpec(key, METHOD));
      byte[] mixed = mac.doFinal(address.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(mixed, 0, 16);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has " + METHOD, e);
    }
  }
}
