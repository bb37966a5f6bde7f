package backproof.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The Java files of this checkout. */
final class Sources {
  private static final Path ROOT = Path.of(System.getProperty("backproof.root", ".."));
  private static final List<String> MODULES = List.of("core", "web-client", "server");

  private Sources() {}

  static List<Path> main() {
    return below("src/main/java");
  }

  static List<Path> all() {
    return Stream.concat(main().stream(), below("src/test/java").stream()).toList();
  }

  static Path parentPom() {
    return ROOT.resolve("pom.xml");
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The path as people write it, from the top of the checkout. */
  static String name(Path file) {
    return ROOT.relativize(file).toString().replace('\\', '/');
  }

  private static List<Path> below(String folder) {
    return MODULES.stream()
        .flatMap(module -> javaFiles(ROOT.resolve(module).resolve(folder)))
        .toList();
  }

  private static Stream<Path> javaFiles(Path folder) {
    if (!Files.isDirectory(folder)) {
      return Stream.empty();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
