package backproof.server.answer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** The bytes of an answer, and a shorter form of them where there is one. */
public final class Content {
  /** Below this a packet is a packet. */
  private static final int LEAST_WORTH_PACKING = 1_000;

  private final byte[] plain;
  private final Optional<byte[]> packed;

  private Content(byte[] plain, Optional<byte[]> packed) {
    this.plain = plain;
    this.packed = packed;
  }

  /** Packed now: quickly for what is sent once. */
  public static Content of(byte[] bytes) {
    return packed(bytes, Deflater.DEFAULT_COMPRESSION);
  }

  /** Packed now as small as it gets, for what is sent often. */
  public static Content ofFile(byte[] bytes) {
    return packed(bytes, Deflater.BEST_COMPRESSION);
  }

  private static Content packed(byte[] bytes, int level) {
    if (bytes.length < LEAST_WORTH_PACKING) {
      return new Content(bytes, Optional.empty());
    }
    byte[] packed = gzip(bytes, level);
    return new Content(
        bytes, packed.length < bytes.length ? Optional.of(packed) : Optional.empty());
  }

  byte[] plain() {
    return plain;
  }

  Optional<byte[]> packed() {
    return packed;
  }

  /** The beginning of the SHA-256, in hexadecimal. */
  public String hash() {
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
