package backproof.python;

import backproof.python.syntax.Expression;
import backproof.python.syntax.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes calls ready to run. */
final class CallCompiler {
  private final Compiler compiler;

  CallCompiler(Compiler compiler) {
    this.compiler = compiler;
  }

  Code call(Expression.Call e) {
    if (e.function() instanceof Expression.Name name
        && name.name().equals("super")
        && e.arguments().isEmpty()) {
      return compiler.placed(e.span(), CallCompiler::superOf);
    }
    if (e.function() instanceof Expression.Name name && name.name().equals(Alternatives.NAME)) {
      return alternatives(compiler.expression(name), compiler.all(e.arguments()));
    }
    Code code = e.keywords().isEmpty() && !isSpread(e) ? plain(e) : general(e);
    return e.function() instanceof Expression.Name name && Evaluation.seesVariables(name.name())
        ? seeing(code)
        : code;
  }

  private static Code alternatives(Part function, List<Part> all) {
    return frame ->
        ((Alternatives) function.run(frame)).chosen(all.size(), each -> all.get(each).run(frame));
  }

  /** A call of what asks for the variables of the function that it is in. */
  private Code seeing(Code code) {
    World world = compiler.world;
    Scope scope = compiler.scope;
    return frame -> {
      Optional<Map<String, Value>> outer = world.locals;
      world.locals = scope.variables(frame);
      try {
        return code.run(frame);
      } finally {
        world.locals = outer;
      }
    };
  }

  private Code general(Expression.Call e) {
    Part function = compiler.expression(e.function());
    DisplayCompiler.Items items = new DisplayCompiler(compiler).items(e.arguments());
    List<Part> codes = e.keywords().stream().map(k -> compiler.expression(k.value())).toList();
    List<Expression.Keyword> keywords = e.keywords();
    Budget budget = compiler.world.budget;
    Span span = span(e);
    return compiler.placed(
        span,
        frame -> {
          Value called = function.run(frame);
          List<Value> positional = items.run(frame, Optional.of(called));
          Arguments arguments = new Arguments(positional, keywords(keywords, codes, frame, called));
          budget.step();
          return called.call(arguments);
        });
  }

  private static boolean isSpread(Expression.Call e) {
    for (Expression argument : e.arguments()) {
      if (argument instanceof Expression.Starred) {
        return true;
      }
    }
    return false;
  }

  private static Span span(Expression.Call e) {
    return e.function() instanceof Expression.Attribute method
        ? ExpressionCompiler.placeOf(method).to(e.span())
        : e.span();
  }

  /** As most calls are: with nothing but arguments without names. */
  private Code plain(Expression.Call e) {
    Part[] arguments = compiler.all(e.arguments()).toArray(new Part[0]);
    Budget budget = compiler.world.budget;
    String source = compiler.source;
    Span span = span(e);
    if (e.function() instanceof Expression.Attribute method && !World.isLate(method.name())) {
      return new MethodCall(
          compiler.expression(method.object()),
          method.name(),
          arguments,
          budget,
          new Raise.Place(source, ExpressionCompiler.placeOf(method)),
          new Raise.Place(source, span));
    }
    Part function = compiler.expression(e.function());
    return frame -> {
      try {
        Value called = function.run(frame);
        if (arguments.length == 1 && called instanceof BuiltinFunction known) {
          Value argument = arguments[0].run(frame);
          budget.step();
          return known.of(argument);
        }
        Value[] values = new Value[arguments.length];
        for (int i = 0; i < values.length; i++) {
          values[i] = arguments[i].run(frame);
        }
        budget.step();
        return called.callWith(values);
      } catch (Raise raise) {
        throw raise.at(source, span);
      }
    };
  }

  /** How CPython names a called function in an error: {@code print()}, {@code __main__.f()}. */
  static String shown(Value function) {
    return switch (function) {
      case FunctionValue f -> "__main__." + f.qualifiedName() + "()";
      case BoundMethod m -> shown(m.function());
      case BuiltinFunction f -> f.name() + "()";
      case UserClass c -> c.repr();
      case Type t -> t.shortName() + "()";
      default -> function.repr();
    };
  }

  private static Map<String, Value> keywords(
      List<Expression.Keyword> written, List<Part> codes, Frame frame, Value function) {
    Map<String, Value> all = new LinkedHashMap<>();
    for (int i = 0; i < codes.size(); i++) {
      Value value = codes.get(i).run(frame);
      Optional<String> name = written.get(i).name();
      Optional<DictValue> dict = DictMethods.mapping(value);
      if (name.isPresent()) {
        put(all, name.get(), value, function);
      } else if (dict.isPresent()) {
        for (DictValue.Entry entry : dict.get().entries()) {
          if (!(entry.key() instanceof StrValue key)) {
            throw Raise.typeError("keywords must be strings");
          }
          put(all, key.value(), entry.value(), function);
        }
      } else {
        throw Raise.typeError(
            shown(function) + " argument after ** must be a mapping, not " + value.type().name());
      }
    }
    return all;
  }

  private static void put(Map<String, Value> all, String key, Value value, Value function) {
    if (all.put(key, value) != null) {
      throw Raise.typeError(
          shown(function) + " got multiple values for keyword argument '" + key + "'");
    }
  }

  private static Value superOf(Frame frame) {
    FunctionValue function =
        frame.function.orElseThrow(() -> Raise.runtimeError("super(): no arguments"));
    Value self =
        function.self(frame).orElseThrow(() -> Raise.runtimeError("super(): no arguments"));
    UserClass owner =
        function.owner().orElseThrow(() -> Raise.runtimeError("super(): __class__ cell not found"));
    return new SuperValue(owner, self);
  }
}
