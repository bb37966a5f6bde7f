package backproof.python;

import java.util.Map;

/** The modules of Python itself that programs may import. */
final class StandardModules {
  private StandardModules() {}

  static Map<String, Value> all() {
    return Map.of(
        "math",
        new ModuleValue("math", MathModule.members()),
        "copy",
        CopyModule.create(),
        "__future__",
        new ModuleValue("__future__", future()));
  }

  /** What code for two generations of Python begins with. */
  private static Map<String, Value> future() {
    return Map.of(
        "print_function", NoneValue.NONE,
        "division", NoneValue.NONE,
        "absolute_import", NoneValue.NONE,
        "unicode_literals", NoneValue.NONE,
        "annotations", NoneValue.NONE);
  }

  /** The built-in names under the modules by which such code asks for them. */
  static Map<String, Value> ofBuiltins(Map<String, Value> builtins) {
    return Map.of(
        "builtins", new ModuleValue("builtins", builtins),
        "past.builtins", new ModuleValue("past.builtins", builtins));
  }

  /** {@code pprint.pprint}. */
  static Value printing(ModuleValue module, Output output) {
    return BuiltinFunction.of(
        "pprint(*args, **kwargs)",
        "",
        b -> {
          Value text =
              Operators.attribute(module, "pformat")
                  .call(new Arguments(b.rest("args"), DictMethods.strings(b.keywords("kwargs"))));
          output.write(text.str() + "\n");
          return NoneValue.NONE;
        });
  }

  /** What {@code sys.stdout} is. */
  static ModuleValue stream(Output output) {
    return new ModuleValue(
        "stdout",
        Map.of(
            "write",
            BuiltinFunction.of(
                "write(text, /)",
                "",
                b -> {
                  output.write(b.get(0).str());
                  return IntValue.of(b.get(0).length());
                }),
            "flush",
            BuiltinFunction.of("flush(/)", "", b -> NoneValue.NONE)));
  }
}
