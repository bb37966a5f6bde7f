package backproof.server.answer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** The bytes of an answer, and shorter forms of them where there are any. */
public final class Content {
  /** Below this a packet is a packet. */
  private static final int LEAST_WORTH_PACKING = 1_000;

  private static final long AROUND = 500;

  private final byte[] plain;
  private final Map<Coding, byte[]> packed;
  private volatile String hash = "";

  private Content(byte[] plain, Map<Coding, byte[]> packed) {
    this.plain = plain;
    this.packed = packed;
  }

  /** Packed now: quickly for what is sent once. */
  public static Content of(byte[] bytes) {
    return packed(bytes, Deflater.DEFAULT_COMPRESSION);
  }

  /**
   * Packed now as small as it gets, for what is sent often.
   *
   * @param brotli the same bytes as the build packed them
   */
  public static Content ofFile(byte[] bytes, Optional<byte[]> brotli) {
    Content content = packed(bytes, Deflater.BEST_COMPRESSION);
    brotli.ifPresent(packed -> content.packed.put(Coding.BROTLI, packed));
    return content;
  }

  private static Content packed(byte[] bytes, int level) {
    Map<Coding, byte[]> forms = new EnumMap<>(Coding.class);
    if (bytes.length >= LEAST_WORTH_PACKING) {
      byte[] packed = gzip(bytes, level);
      if (packed.length < bytes.length) {
        forms.put(Coding.GZIP, packed);
      }
    }
    return new Content(bytes, forms);
  }

  byte[] plain() {
    return plain;
  }

  /** The forms there are, the shortest kind first. */
  Map<Coding, byte[]> packed() {
    return packed;
  }

  /** What all forms take together, and what is around them. */
  long bytes() {
    long sum = AROUND + plain.length;
    for (byte[] form : packed.values()) {
      sum += form.length;
    }
    return sum;
  }

  /** The beginning of the SHA-256, in hexadecimal. */
  public String hash() {
    if (hash.isEmpty()) {
      hash = hash(plain);
    }
    return hash;
  }

  private static String hash(byte[] plain) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(plain);
      return HexFormat.of().formatHex(digest, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  private static byte[] gzip(byte[] bytes, int level) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new Gzip(out, level)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** The level can only be set from within. */
  private static final class Gzip extends GZIPOutputStream {
    Gzip(ByteArrayOutputStream out, int level) throws IOException {
      super(out);
      def.setLevel(level);
    }
  }
}
