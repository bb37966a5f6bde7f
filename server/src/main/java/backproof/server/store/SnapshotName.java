package backproof.server.store;

import java.math.BigInteger;

/**
 * The name of a snapshot: the first letters of the SHA-256 of its text.
 *
 * <p>The digest is read as a fraction between 0 and 1 and written to base 28, so that every letter
 * is equally likely and a longer name begins with the shorter one. Links live for ever: neither the
 * alphabet nor the way may change.
 */
public final class SnapshotName {
  static final int LONGEST = 40;

  private static final int DIGEST_BITS = 256;
  private static final BigInteger BASE = BigInteger.valueOf(Letters.ALPHABET.length());
  private static final BigInteger ONE = BigInteger.ONE.shiftLeft(DIGEST_BITS);

  private SnapshotName() {}

  /** The longest name of a document; each prefix of at least ten letters is a name of it too. */
  static String of(String document) {
    BigInteger fraction = new BigInteger(1, Sha256.of(document));
    StringBuilder name = new StringBuilder();
    while (name.length() < LONGEST) {
      BigInteger scaled = fraction.multiply(BASE);
      name.append(Letters.ALPHABET.charAt(scaled.shiftRight(DIGEST_BITS).intValueExact()));
      fraction = scaled.mod(ONE);
    }
    return name.toString();
  }

  /** Whether a name could be one; anything else need not be looked for. */
  public static boolean isPossible(String name) {
    return name.length() >= Letters.SHORTEST && name.length() <= LONGEST && Letters.areAll(name);
  }
}
