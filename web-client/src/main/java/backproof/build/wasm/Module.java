package backproof.build.wasm;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeSet;

/** A module taken apart as far as the passes need it. */
final class Module {
  private static final int HEADER = 8;
  private static final int TYPES = 1;
  private static final int FUNCTIONS = 3;
  private static final int GLOBALS = 6;
  private static final int START = 8;
  private static final int ELEMENTS = 9;
  private static final int CODE = 10;
  private static final int DECLARED = 3;

  private final byte[] header;
  private final List<TypeGroup> types = new ArrayList<>();
  private final List<Function> functions = new ArrayList<>();
  private final List<Global> globals = new ArrayList<>();

  /** In their order; those that are kept above have no pieces. */
  private final Map<Integer, List<Piece>> sections = new LinkedHashMap<>();

  private final List<List<Piece>> customs = new ArrayList<>();
  private final List<Integer> importedFunctions = new ArrayList<>();
  private int importedGlobals;

  private Module(byte[] header) {
    this.header = header;
  }

  static Module read(byte[] bytes) {
    Module module = new Module(Arrays.copyOf(bytes, HEADER));
    Source source = new Source(bytes, HEADER);
    List<Integer> functionTypes = new ArrayList<>();
    while (!source.isAtEnd()) {
      int id = source.read();
      int size = source.unsigned();
      module.readSection(id, size, source, functionTypes);
    }
    return module;
  }

  private void readSection(int id, int size, Source source, List<Integer> functionTypes) {
    List<Piece> pieces = new ArrayList<>();
    int end = source.place() + size;
    switch (id) {
      case 0 -> {
        pieces.add(source.plainBytes(size));
        customs.add(pieces);
        return;
      }
      case TYPES -> repeat(source, () -> types.add(TypeGroup.read(source)));
      case FUNCTIONS -> repeat(source, () -> functionTypes.add(source.unsigned()));
      case GLOBALS -> repeat(source, () -> globals.add(Global.read(source)));
      case CODE -> repeat(source, () -> readBody(source, functionTypes));
      case ELEMENTS -> source.moveTo(end);
      default -> {
        SectionReader reader = new SectionReader(source, pieces);
        reader.read(id, end);
        importedFunctions.addAll(reader.importedFunctions());
        importedGlobals += reader.importedGlobals();
      }
    }
    if (source.place() != end) {
      throw new IllegalArgumentException("section " + id + " was not understood");
    }
    sections.put(id, pieces);
  }

  private void readBody(Source source, List<Integer> functionTypes) {
    source.unsigned();
    functions.add(Function.read(functionTypes.get(functions.size()), source));
  }

  static void repeat(Source source, Runnable part) {
    int count = source.unsigned();
    for (int i = 0; i < count; i++) {
      part.run();
    }
  }

  List<TypeGroup> types() {
    return types;
  }

  TypeGroup.Definition type(int index) {
    int rest = index;
    for (TypeGroup group : types) {
      if (rest < group.types().size()) {
        return group.types().get(rest);
      }
      rest -= group.types().size();
    }
    throw new IllegalArgumentException("no type " + index);
  }

  /** Those that the module defines; their numbers begin behind the imported ones. */
  List<Function> functions() {
    return functions;
  }

  Function function(int index) {
    return functions.get(index - importedFunctions());
  }

  void setFunction(int index, Function function) {
    functions.set(index - importedFunctions(), function);
  }

  /** The number of a new function that takes a value and gives none. */
  int addFunction(List<Piece> parameter, List<Instruction> code) {
    int type = types.stream().mapToInt(group -> group.types().size()).sum();
    types.add(TypeGroup.taking(parameter));
    functions.add(new Function(type, List.of(), code));
    return importedFunctions() + functions.size() - 1;
  }

  int typeOfFunction(int index) {
    return index < importedFunctions() ? importedFunctions.get(index) : function(index).type();
  }

  Global global(int index) {
    return globals.get(index - importedGlobals);
  }

  void setGlobal(int index, Global global) {
    globals.set(index - importedGlobals, global);
  }

  /** The function that runs before all others. */
  OptionalInt start() {
    return sections.getOrDefault(START, List.of()).stream()
        .mapToInt(piece -> ((Piece.Name) piece).index())
        .findFirst();
  }

  int importedFunctions() {
    return importedFunctions.size();
  }

  List<Global> globals() {
    return globals;
  }

  int importedGlobals() {
    return importedGlobals;
  }

  /** What names functions, globals and types besides themselves. */
  Iterable<List<Piece>> others() {
    return sections.values();
  }

  /** Everything that is not left out, in the order and under the numbers of a plan. */
  byte[] write(Numbering plan) {
    Sink out = new Sink(plan).write(header);
    sections.forEach(
        (id, pieces) -> {
          Sink section = new Sink(plan);
          switch (id) {
            case TYPES -> writeTypes(section, plan);
            case FUNCTIONS -> writeFunctionTypes(section, plan);
            case GLOBALS -> writeGlobals(section, plan);
            case ELEMENTS -> writeElements(section, plan);
            case CODE -> writeCode(section, plan);
            default -> section.write(pieces);
          }
          out.section(id, section.bytes());
        });
    customs.forEach(pieces -> out.section(0, new Sink(plan).write(pieces).bytes()));
    return out.bytes();
  }

  private static void writeTypes(Sink out, Numbering plan) {
    out.unsigned(plan.groups().size());
    plan.groups().forEach(group -> group.write(out));
  }

  private void writeFunctionTypes(Sink out, Numbering plan) {
    out.unsigned(plan.functions().size());
    for (int index : plan.functions()) {
      out.unsigned(plan.numberOf(Space.TYPE, functions.get(index).type()));
    }
  }

  private void writeGlobals(Sink out, Numbering plan) {
    out.unsigned(plan.globals().size());
    plan.globals().forEach(index -> globals.get(index).write(out));
  }

  private void writeCode(Sink out, Numbering plan) {
    out.unsigned(plan.functions().size());
    for (int index : plan.functions()) {
      Sink body = new Sink(plan);
      functions.get(index).write(body);
      out.unsigned(body.bytes().length).write(body.bytes());
    }
  }

  /** The only elements are the functions that code takes references to. */
  private void writeElements(Sink out, Numbering plan) {
    TreeSet<Integer> referred = new TreeSet<>();
    for (int index : plan.functions()) {
      for (Instruction instruction : functions.get(index).code()) {
        if (instruction.code() == Instruction.FUNCTION_REFERENCE) {
          referred.add(plan.numberOf(Space.FUNCTION, instruction.index()));
        }
      }
    }
    out.unsigned(1).unsigned(DECLARED).write(0).unsigned(referred.size());
    referred.forEach(out::unsigned);
  }
}
