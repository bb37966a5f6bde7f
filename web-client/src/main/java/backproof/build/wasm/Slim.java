package backproof.build.wasm;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a module that does the same in fewer bytes. */
public final class Slim {
  private Slim() {}

  public static void main(String[] arguments) throws IOException {
    byte[] module = Files.readAllBytes(Path.of(arguments[0]));
    Files.write(Path.of(arguments[1]), smaller(module));
  }

  static byte[] smaller(byte[] bytes) {
    Module module = Module.read(bytes);
    Initializers.run(module);
    Beginning.make(module);
    Nested.nest(module);
    Wrappers.merge(module);
    Stack.use(module);
    Locals.tidy(module);
    Twins.merge(module);
    return module.write(Numbering.of(module));
  }
}
