package backproof.server.guard;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The text of a request, read no further than allowed, whatever length it claims to have. */
public final class Body {
  /** Read on and forgotten: a browser that is cut off while it sends shows no answer. */
  private static final long MOST_DRAINED = 32_000_000;

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
      byte[] bytes = stream.readNBytes(most + 1);
      if (bytes.length > most) {
        drain(stream);
        throw tooLarge;
      }
      return bytes;
    } catch (IOException e) {
      throw Refusal.badRequest("the body ended too early");
    }
  }

  private static void drain(InputStream stream) throws IOException {
    byte[] piece = new byte[65_536];
    long drained = 0;
    int read = 0;
    while (read >= 0 && drained < MOST_DRAINED) {
      read = stream.read(piece);
      drained += read;
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
