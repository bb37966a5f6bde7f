package backproof.build.wasm;

import java.util.ArrayList;
import java.util.List;

/** Lets a global that only another one is made with be a part of that one. */
final class Nested {
  private final Module module;
  private final Usage usage;

  private Nested(Module module) {
    this.module = module;
    usage = Usage.of(module);
  }

  static void nest(Module module) {
    Nested nested = new Nested(module);
    module.globals().replaceAll(global -> new Global(global.type(), nested.whole(global.value())));
  }

  private List<Instruction> whole(List<Instruction> value) {
    List<Instruction> whole = new ArrayList<>();
    for (Instruction part : value) {
      if (part.code() == Instruction.GET_GLOBAL
          && part.index() >= module.importedGlobals()
          && usage.countOfGlobal(part.index()) == 1) {
        List<Instruction> inner = whole(module.global(part.index()).value());
        whole.addAll(inner.subList(0, inner.size() - 1));
      } else {
        whole.add(part);
      }
    }
    return whole;
  }
}
