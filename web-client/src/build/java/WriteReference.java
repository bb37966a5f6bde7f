import backproof.reference.ReferenceJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes what the editor's help knows of Python and NumPy; runs from its source. */
final class WriteReference {
  private WriteReference() {}

  public static void main(String[] arguments) throws IOException {
    Files.writeString(Path.of(arguments[0]), ReferenceJson.text());
  }
}
