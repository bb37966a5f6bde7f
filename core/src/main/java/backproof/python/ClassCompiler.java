package backproof.python;

import backproof.python.syntax.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes definitions of classes ready to run. */
final class ClassCompiler {
  private static final List<String> HOOKS = List.of("__getattribute__", "__del__");

  private static final List<Type> HELD =
      List.of(
          Types.OBJECT,
          Types.DICT,
          Types.LIST,
          Types.TUPLE,
          Types.STR,
          Types.INT,
          Types.FLOAT,
          Types.SET,
          Types.ORDERED_DICT);

  private final Compiler outer;
  private final Compiler inner;

  ClassCompiler(Compiler outer, Compiler inner) {
    this.outer = outer;
    this.inner = inner;
  }

  Code compile(Statement.DefineClass define, String doc) {
    String qualified = outer.scope.qualifiedPrefix + define.name();
    World world = outer.world;
    Step body = inner.block(define.body());
    List<? extends Code> bases = outer.all(define.bases());
    List<Part> given = outer.all(define.keywords().stream().map(k -> k.value()).toList());
    Code meant = inner.annotations(world.keepsAnnotations ? Map.of() : define.annotations());
    return frame -> {
      List<Type> types = new ArrayList<>();
      for (Code base : bases) {
        if (!(base.run(frame) instanceof Type type)) {
          throw Raise.typeError("the base of a class must be a class");
        }
        refuseValues(type);
        types.add(type);
      }
      UserClass result = new UserClass(define.name(), qualified, world.module(), types);
      Frame inside = new Frame(0, frame.cells);
      inside.members = result.members();
      if (!doc.isEmpty()) {
        inside.members.put("__doc__", StrValue.of(doc));
      }
      body.run(inside);
      if (!define.annotations().isEmpty()) {
        inside.members.put(Compiler.ANNOTATIONS, meant.run(inside));
      }
      refuseHooks(inside.members);
      result.complete();
      result.nameMembers();
      Map<String, Value> told = new LinkedHashMap<>();
      for (int i = 0; i < given.size(); i++) {
        told.put(define.keywords().get(i).name().orElseThrow(), given.get(i).run(frame));
      }
      announce(result, told);
      return result;
    };
  }

  /** A class above may want to know of the classes that come from it. */
  static void announce(UserClass made, Map<String, Value> keywords) {
    for (Type above : made.linearization().subList(1, made.linearization().size())) {
      if (above.ownMember("__init_subclass__").orElse(above) instanceof FunctionValue told) {
        told.call(new Arguments(List.of(made), keywords));
        return;
      }
    }
    if (!keywords.isEmpty()) {
      throw Raise.typeError(made.name() + ".__init_subclass__() takes no keyword arguments");
    }
  }

  /** Only of these an object of the program can hold a value. */
  private void refuseValues(Type base) {
    if (base == Types.BOOL || base == Types.RANGE || base == Types.SLICE) {
      throw Raise.typeError("type '" + base.name() + "' is not an acceptable base type");
    }
    if (base instanceof BuiltinType
        && !HELD.contains(base)
        && !outer.source.isEmpty()
        && !base.isSubtypeOf(ExceptionTypes.BASE)) {
      throw Raise.of(
          "NotImplementedError",
          "a class cannot come from '"
              + base.name()
              + "' here: keep the "
              + base.shortName()
              + " in an attribute");
    }
  }

  /** What would change how objects are made or read, and would otherwise silently do nothing. */
  private static void refuseHooks(Map<String, Value> members) {
    for (String hook : HOOKS) {
      if (members.containsKey(hook)) {
        throw Raise.of("NotImplementedError", "'" + hook + "' is not available here: leave it out");
      }
    }
  }
}
