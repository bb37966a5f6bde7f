import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.BrotliOutputStream;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Puts a Brotli copy beside each asset of a folder that gains by it; runs from its source. */
final class Pack {
  private static final int SMALLEST_RESULT = 11;
  private static final int WIDEST_WINDOW = 24;
  private static final int MODULE_HEADER = 8;
  private static final String SUFFIX = ".br";

  private Pack() {}

  public static void main(String[] arguments) throws IOException {
    Brotli4jLoader.ensureAvailability();
    Path folder = Path.of(arguments[0]);
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> assets = files.filter(file -> !file.toString().endsWith(SUFFIX)).toList();
      for (Path asset : assets) {
        pack(asset);
      }
    }
  }

  private static void pack(Path asset) throws IOException {
    byte[] plain = Files.readAllBytes(asset);
    Encoder.Parameters parameters =
        new Encoder.Parameters()
            .setMode(Encoder.Mode.GENERIC)
            .setQuality(SMALLEST_RESULT)
            .setWindow(WIDEST_WINDOW);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (BrotliOutputStream stream = new BrotliOutputStream(out, parameters)) {
      int from = 0;
      for (int end : ends(asset, plain)) {
        stream.write(plain, from, end - from);
        stream.flush();
        from = end;
      }
      stream.write(plain, from, plain.length - from);
    }
    byte[] packed = out.toByteArray();
    Path copy = asset.resolveSibling(asset.getFileName() + SUFFIX);
    if (packed.length < plain.length) {
      Files.write(copy, packed);
    } else {
      Files.deleteIfExists(copy);
    }
  }

  /** Where the sections of a module end: each packs best with statistics of its own. */
  private static List<Integer> ends(Path asset, byte[] plain) {
    List<Integer> ends = new ArrayList<>();
    int place = asset.toString().endsWith(".wasm") ? MODULE_HEADER : plain.length;
    while (place < plain.length) {
      place++;
      int size = 0;
      int shift = 0;
      int part;
      do {
        part = plain[place++];
        size |= (part & 0x7f) << shift;
        shift += 7;
      } while (part < 0);
      place += size;
      ends.add(place);
    }
    return ends;
  }
}
