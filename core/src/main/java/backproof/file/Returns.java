package backproof.file;

import backproof.python.syntax.Expression;
import backproof.python.syntax.Statement;
import backproof.python.syntax.Tree;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a function hands back, as its text tells.
 *
 * @param names in its last return statement, empty text for what is not a plain name
 * @param keys of the dicts that it makes and of what it stores under a key
 */
record Returns(String function, List<String> names, Set<String> keys) {
  static Returns of(Statement.Define define) {
    Set<String> keys = new LinkedHashSet<>();
    List<String> names = new ArrayList<>();
    for (Statement statement : Statements.within(define.body())) {
      if (statement instanceof Statement.Return result && result.value().isPresent()) {
        names.clear();
        names.addAll(names(result.value().get()));
      }
      for (Expression part : Tree.expressions(statement)) {
        Statements.parts(part).forEach(each -> collectKey(each, keys));
      }
    }
    return new Returns(define.name(), List.copyOf(names), keys);
  }

  private static void collectKey(Expression expression, Set<String> keys) {
    if (expression instanceof Expression.DictDisplay dict) {
      dict.entries().forEach(entry -> entry.key().ifPresent(key -> keys.add(start(key))));
    } else if (expression instanceof Expression.Subscript item) {
      keys.add(start(item.index()));
    }
  }

  /** The text that a key is or begins with, as in {@code "dW" + str(l)}. */
  private static String start(Expression key) {
    Expression first = key;
    while (first instanceof Expression.Binary sum) {
      first = sum.left();
    }
    if (first instanceof Expression.FormattedString text && !text.parts().isEmpty()) {
      first = text.parts().get(0);
    }
    return first instanceof Expression.StringLiteral text ? text.value() : "";
  }

  static List<String> names(Expression value) {
    if (value instanceof Expression.TupleDisplay tuple) {
      return tuple.items().stream().map(Returns::name).toList();
    }
    return List.of(name(value));
  }

  static String name(Expression value) {
    return value instanceof Expression.Name name ? name.name() : "";
  }
}
