package backproof.diagnosis;

import backproof.python.syntax.Expression;
import backproof.python.syntax.Statement;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What only counts: variables of loops over numbers in turn, and lengths that objects keep. Such a
 * number is no mask, no activation and no factor of a slope.
 */
final class Counters {
  private final Set<String> counters = new LinkedHashSet<>();

  private Counters() {}

  /** Names and attributes, as the statements write them. */
  static Set<String> of(List<Statement> body) {
    Counters found = new Counters();
    Vocabulary.all(body).forEach(found::see);
    return found.counters;
  }

  private void see(Statement statement) {
    switch (statement) {
      case Statement.For loop when counts(loop.iterable(), "range") -> add(loop.target());
      case Statement.For loop
          when counts(loop.iterable(), "enumerate")
              && loop.target() instanceof Expression.TupleDisplay pair ->
          add(pair.items().get(0));
      case Statement.Assign assign
          when Sizes.isLength(assign.value())
              && assign.targets().get(0) instanceof Expression.Attribute kept
              && kept.object() instanceof Expression.Name owner ->
          counters.add(owner.name() + "." + kept.name());
      default -> {}
    }
  }

  /** Whichever way round. */
  private static boolean counts(Expression iterable, String name) {
    return iterable instanceof Expression.Call call
        && call.function() instanceof Expression.Name function
        && (function.name().equals(name)
            || function.name().equals("reversed")
                && call.arguments().size() == 1
                && counts(call.arguments().get(0), name));
  }

  private void add(Expression target) {
    if (target instanceof Expression.Name name) {
      counters.add(name.name());
    }
  }
}
