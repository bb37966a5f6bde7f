package backproof.python;

import backproof.python.syntax.Expression;
import backproof.python.syntax.Mentions;
import backproof.python.syntax.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Remembers, for an error about values, what the variables of its statement held. */
final class Witness {
  private static final int MOST = 6;

  private Witness() {}

  static Raise of(Raise raise, Statement statement, Compiler compiler, Frame frame) {
    boolean isOfProgram = !compiler.source.isEmpty();
    if (isOfProgram && isAboutValues(raise) && raise.seen().isEmpty()) {
      Map<String, Value> seen = new LinkedHashMap<>();
      for (Map.Entry<String, Expression> mention : Mentions.of(statement).entrySet()) {
        if (seen.size() < MOST) {
          value(compiler, mention.getValue(), frame)
              .ifPresent(value -> seen.put(mention.getKey(), value));
        }
      }
      raise.see(seen);
    }
    return raise;
  }

  private static boolean isAboutValues(Raise raise) {
    return switch (raise.typeName()) {
      case "ValueError", "IndexError", "numpy.exceptions.AxisError", "AssertionError" -> true;
      default -> false;
    };
  }

  /** Only what is stored is read: a property or an item of an object would run the program. */
  private static Optional<Value> value(Compiler compiler, Expression mention, Frame frame) {
    try {
      return switch (mention) {
        case Expression.Name name -> Optional.of(compiler.expression(name).run(frame));
        case Expression.Attribute attribute ->
            compiler.expression(attribute.object()).run(frame) instanceof Instance owner
                ? Optional.ofNullable(owner.fields().get(attribute.name()))
                : Optional.empty();
        case Expression.Subscript subscript ->
            compiler.expression(subscript.object()).run(frame) instanceof DictValue dict
                ? dict.get(compiler.expression(subscript.index()).run(frame))
                : Optional.empty();
        default -> Optional.empty();
      };
    } catch (Raise unbound) {
      return Optional.empty();
    }
  }
}
