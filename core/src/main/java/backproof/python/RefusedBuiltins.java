package backproof.python;

import java.util.List;

/** Built-in functions that are there to say that they are not. */
public final class RefusedBuiltins {
  public static final List<String> NAMES =
      List.of("input", "compile", "__import__", "memoryview", "help", "breakpoint");

  private RefusedBuiltins() {}
}
