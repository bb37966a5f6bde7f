package backproof.python;

import backproof.python.syntax.Expression;
import backproof.python.syntax.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Makes lists, tuples, sets, dicts and f-strings ready to run. */
final class DisplayCompiler {
  private final Compiler compiler;

  DisplayCompiler(Compiler compiler) {
    this.compiler = compiler;
  }

  Code set(Expression.SetDisplay e) {
    Items items = items(e.items());
    return compiler.placed(e.span(), frame -> SetValue.of(items.run(frame)));
  }

  Code formattedString(Expression.FormattedString e) {
    List<Code> parts = new ArrayList<>();
    for (Expression part : e.parts()) {
      boolean isField = part instanceof Expression.Field;
      parts.add(isField ? field((Expression.Field) part, e.span()) : compiler.expression(part));
    }
    return frame -> {
      StringBuilder text = new StringBuilder();
      List<Value> numbers = new ArrayList<>();
      for (Code part : parts) {
        Value piece = part.run(frame);
        text.append(piece.str());
        if (piece instanceof StrValue shown && shown.showsNumbers()) {
          numbers.add(shown);
        }
      }
      return StrValue.showing(numbers, text.toString());
    };
  }

  Code field(Expression.Field e) {
    return field(e, e.span());
  }

  /** What the format refuses is blamed on the whole string, as CPython 3.11 does. */
  private Code field(Expression.Field e, Span whole) {
    Part value = compiler.expression(e.value());
    Part format = compiler.expression(e.format());
    char conversion = e.conversion();
    return compiler.placed(
        whole,
        frame -> {
          Value given = value.run(frame);
          Value shown = conversion == 0 ? given : StrValue.of(Texts.converted(given, conversion));
          return StrValue.showing(given, shown.format(format.run(frame).str()));
        });
  }

  /** Several expressions, some of which may be unpacked. */
  interface Items {
    /** The function is the one that is called with the items, for its errors. */
    List<Value> run(Frame frame, Optional<Value> function);

    default List<Value> run(Frame frame) {
      return run(frame, Optional.empty());
    }
  }

  private static List<Value> unpacked(Value value, Optional<Value> function) {
    try {
      return Operators.list(value);
    } catch (Raise raise) {
      if (raise.getMessage().equals("'" + value.type().name() + "' object is not iterable")) {
        String what =
            function.map(f -> CallCompiler.shown(f) + " argument after *").orElse("Value after *");
        throw Raise.typeError(what + " must be an iterable, not " + value.type().name());
      }
      throw raise;
    }
  }

  Items items(List<Expression> list) {
    boolean[] starred = new boolean[list.size()];
    Part[] codes = new Part[list.size()];
    boolean any = false;
    for (int i = 0; i < codes.length; i++) {
      starred[i] = list.get(i) instanceof Expression.Starred;
      any |= starred[i];
      codes[i] =
          compiler.expression(
              list.get(i) instanceof Expression.Starred s ? s.value() : list.get(i));
    }
    if (!any) {
      return (frame, function) -> {
        Value[] values = new Value[codes.length];
        for (int i = 0; i < codes.length; i++) {
          values[i] = codes[i].run(frame);
        }
        return Arrays.asList(values);
      };
    }
    return (frame, function) -> {
      List<Value> values = new ArrayList<>();
      for (int i = 0; i < codes.length; i++) {
        Value value = codes[i].run(frame);
        if (starred[i]) {
          values.addAll(unpacked(value, function));
        } else {
          values.add(value);
        }
      }
      return values;
    };
  }

  Code list(Expression.ListDisplay e) {
    Items items = items(e.items());
    Budget budget = compiler.world.budget;
    return compiler.placed(
        e.span(),
        frame -> {
          List<Value> values = items.run(frame);
          budget.allocate(values.size());
          return ListValue.of(values);
        });
  }

  /** A number, a text or a name of a constant, which is the same each time. */
  private static boolean isLiteral(Expression e) {
    return e instanceof Expression.IntLiteral
        || e instanceof Expression.FloatLiteral
        || e instanceof Expression.StringLiteral
        || e instanceof Expression.ConstantLiteral
        || e instanceof Expression.Unary minus
            && minus.operator().equals("-")
            && minus.operand() instanceof Expression.IntLiteral;
  }

  Code tuple(Expression.TupleDisplay e) {
    Items items = items(e.items());
    return e.items().stream().allMatch(DisplayCompiler::isLiteral)
        ? Part.constant(TupleValue.owning(items.run(new Frame(0, new Cell[0]))))
        : compiler.placed(e.span(), frame -> TupleValue.owning(items.run(frame)));
  }

  Code dict(Expression.DictDisplay e) {
    List<Optional<Part>> keys =
        e.entries().stream().map(entry -> entry.key().map(compiler::expression)).toList();
    List<Part> values = e.entries().stream().map(x -> compiler.expression(x.value())).toList();
    return compiler.placed(
        e.span(),
        frame -> {
          DictValue dict = DictValue.empty();
          for (int i = 0; i < values.size(); i++) {
            if (keys.get(i).isPresent()) {
              Value key = keys.get(i).get().run(frame);
              dict.put(key, values.get(i).run(frame));
              continue;
            }
            Value value = values.get(i).run(frame);
            dict.putAll(
                DictMethods.mapping(value)
                    .orElseThrow(
                        () ->
                            Raise.typeError(
                                "'" + value.type().name() + "' object is not a mapping")));
          }
          return dict;
        });
  }
}
