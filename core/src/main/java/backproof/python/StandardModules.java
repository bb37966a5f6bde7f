package backproof.python;

import java.util.Map;

/** The modules of Python itself that programs may import. */
final class StandardModules {
  private StandardModules() {}

  static Map<String, Value> all() {
    return Map.of("math", MathModule.create(), "copy", CopyModule.create());
  }
}
