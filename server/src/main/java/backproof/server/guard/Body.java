package backproof.server.guard;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** The text of a request, read no further than allowed, whatever length it claims to have. */
public final class Body {
  private Body() {}

  public static String read(Context context, int most) throws Refusal {
    byte[] bytes = bytes(context, most);
    if (bytes.length > most) {
      throw Refusal.tooLarge(most);
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw Refusal.badRequest("the body is not UTF-8");
    }
  }

  private static byte[] bytes(Context context, int most) throws Refusal {
    try (InputStream stream = context.req().getInputStream()) {
      return stream.readNBytes(most + 1);
    } catch (IOException e) {
      throw Refusal.badRequest("the body ended too early");
    }
  }
}
