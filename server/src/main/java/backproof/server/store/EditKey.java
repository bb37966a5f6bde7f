package backproof.server.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/**
 * What the owner of an experiment has: 128 random bits. Whoever has them may revise it. We keep
 * their SHA-256 only; it needs no salt, as nobody can try 2^128 keys.
 */
public final class EditKey {
  private static final int BYTES = 16;
  private static final int LETTERS = 22;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final String text;

  private EditKey(String text) {
    this.text = text;
  }

  static EditKey random() {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return new EditKey(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  /** A key that somebody sent; empty where it cannot be one. */
  public static Optional<EditKey> of(String text) {
    return text.length() == LETTERS && text.matches("[A-Za-z0-9_-]*")
        ? Optional.of(new EditKey(text))
        : Optional.empty();
  }

  /** For the owner's eyes: the one place where it leaves this object. */
  public String reveal() {
    return text;
  }

  String hash() {
    return HexFormat.of().formatHex(Sha256.of(text));
  }

  /** Takes the same time wherever the two differ. */
  boolean opens(String keptHash) {
    return MessageDigest.isEqual(bytes(hash()), bytes(keptHash));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  /** So that no log can show it. */
  @Override
  public String toString() {
    return "an edit key";
  }
}
