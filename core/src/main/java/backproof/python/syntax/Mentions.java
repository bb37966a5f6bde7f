package backproof.python.syntax;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a statement mentions that can be read again without running anything. */
public final class Mentions {
  private Mentions() {}

  /** Variables, attributes of variables and entries of them, by the text that names them. */
  public static Map<String, Expression> of(Statement statement) {
    Map<String, Expression> mentions = new LinkedHashMap<>();
    Deque<Expression> waiting = new ArrayDeque<>(Tree.expressions(statement));
    while (!waiting.isEmpty()) {
      Expression next = waiting.pop();
      String text = text(next);
      if (text.isEmpty()) {
        List<Expression> parts = Tree.parts(next);
        for (int i = parts.size() - 1; i >= 0; i--) {
          waiting.push(parts.get(i));
        }
      } else {
        mentions.put(text, next);
      }
    }
    return mentions;
  }

  /** What a statement binds, where that is one thing that can be named. */
  public static String bound(Statement statement) {
    return switch (statement) {
      case Statement.Assign assign ->
          assign.targets().size() == 1 ? text(assign.targets().get(0)) : "";
      case Statement.Augment augment -> text(augment.target());
      default -> "";
    };
  }

  /** Empty for all else. */
  private static String text(Expression expression) {
    return switch (expression) {
      case Expression.Name name -> name.name();
      case Expression.Attribute attribute ->
          attribute.object() instanceof Expression.Name owner && !isOfArrays(attribute.name())
              ? owner.name() + "." + attribute.name()
              : "";
      case Expression.Subscript subscript ->
          subscript.object() instanceof Expression.Name owner
                  && subscript.index() instanceof Expression.StringLiteral key
              ? owner.name() + "[\"" + key.value() + "\"]"
              : "";
      default -> "";
    };
  }

  /** Behind these the variable itself is what has a shape. */
  private static boolean isOfArrays(String attribute) {
    return switch (attribute) {
      case "T", "dot", "sum", "mean", "reshape", "shape", "transpose", "copy", "max", "min" -> true;
      default -> false;
    };
  }
}
