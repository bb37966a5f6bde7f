package backproof.server.page;

import backproof.server.guard.Refusal;
import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Component;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/** Makes pixels of our own pictures, one at a time. */
final class Drawing {
  synchronized byte[] png(String svg) throws Refusal {
    SVGDocument document =
        Optional.ofNullable(load(svg))
            .orElseThrow(() -> new IllegalStateException("our own picture cannot be read"));
    int width = (int) document.size().width;
    int height = (int) document.size().height;
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    try {
      graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      graphics.setRenderingHint(
          RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
      document.render((Component) null, graphics, new ViewBox(0, 0, width, height));
    } catch (LinkageError | InternalError e) {
      // Java draws letters by the fonts of the machine, and some servers have none at all
      throw new Refusal(501, "No picture", "this server has no fonts; take the .svg instead");
    } finally {
      graphics.dispose();
    }
    return encoded(image);
  }

  private static @Nullable SVGDocument load(String svg) {
    byte[] bytes = svg.getBytes(StandardCharsets.UTF_8);
    URI nowhere = URI.create("");
    return new SVGLoader()
        .load(new ByteArrayInputStream(bytes), nowhere, LoaderContext.createDefault());
  }

  private static byte[] encoded(BufferedImage image) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.setUseCache(false);
      ImageIO.write(image, "png", out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
