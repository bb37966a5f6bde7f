import backproof.numpy.LibraryText;
import backproof.reference.ReferenceJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes what the editor's help knows of Python and NumPy, and the functions written in Python as
 * the worker asks for them; runs from its source.
 */
final class WriteReference {
  private WriteReference() {}

  public static void main(String[] arguments) throws IOException {
    Path assets = Path.of(arguments[0]);
    Files.writeString(assets.resolve("reference.json"), ReferenceJson.text());
    Files.writeString(assets.resolve("library.py"), LibraryText.all());
  }
}
