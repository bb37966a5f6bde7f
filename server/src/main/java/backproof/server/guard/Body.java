package backproof.server.guard;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The text of a request, read no further than allowed, whatever length it claims to have. */
public final class Body {
  /** Read on and forgotten: a browser that is cut off while it sends shows no answer. */
  private static final int MOST_DRAINED = 32_000_000;

  private static final Logger LOG = LoggerFactory.getLogger(Body.class);
  private static final double NANOSECONDS = 1e9;
  private static final int PATIENCE_SECONDS = 10;
  private static final int LEAST_BYTES_A_SECOND = 500;

  private Body() {}

  public static String read(Context context, int most) throws Refusal {
    byte[] bytes = bytes(context, most, Refusal.tooLarge(most));
    return text(bytes).orElseThrow(() -> Refusal.badRequest("the body is not UTF-8"));
  }

  /**
   * What was sent.
   *
   * @param tooLarge what is said where it is more
   */
  public static byte[] bytes(Context context, int most, Refusal tooLarge) throws Refusal {
    try (InputStream stream = context.req().getInputStream()) {
      ByteArrayOutputStream sent = new ByteArrayOutputStream();
      copy(stream, sent, most + 1, System::nanoTime);
      if (sent.size() > most) {
        copy(stream, OutputStream.nullOutputStream(), MOST_DRAINED, System::nanoTime);
        throw tooLarge;
      }
      return sent.toByteArray();
    } catch (IOException e) {
      throw Refusal.badRequest("the body ended too early");
    }
  }

  /**
   * What was sent and nobody asked for. A connection that is closed over unread bytes is reset, and
   * the end of the answer is lost on its way.
   */
  public static void forget(Context context) {
    boolean isSent =
        context.req().getContentLengthLong() > 0 || context.header("Transfer-Encoding") != null;
    if (!isSent) {
      return;
    }
    try (InputStream stream = context.req().getInputStream()) {
      copy(stream, OutputStream.nullOutputStream(), MOST_DRAINED, System::nanoTime);
    } catch (IOException | Refusal e) {
      LOG.debug("the rest of what was sent did not come", e);
    }
  }

  /** What comes too slowly is not waited for: some send so only to keep us busy. */
  static void copy(InputStream from, OutputStream to, int most, LongSupplier nanoseconds)
      throws IOException, Refusal {
    long begun = nanoseconds.getAsLong();
    byte[] piece = new byte[8192];
    int all = 0;
    int read = 0;
    while (read >= 0 && all < most) {
      read = from.read(piece, 0, Math.min(piece.length, most - all));
      to.write(piece, 0, Math.max(read, 0));
      all += Math.max(read, 0);
      double seconds = (nanoseconds.getAsLong() - begun) / NANOSECONDS;
      if (seconds > PATIENCE_SECONDS && all < seconds * LEAST_BYTES_A_SECOND) {
        throw Refusal.tooSlow();
      }
    }
  }

  /** Empty where the bytes are no text in UTF-8. */
  public static Optional<String> text(byte[] bytes) {
    try {
      return Optional.of(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
