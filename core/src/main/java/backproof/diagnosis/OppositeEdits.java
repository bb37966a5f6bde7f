package backproof.diagnosis;

import backproof.python.syntax.Expression;
import backproof.python.syntax.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * What hangs on a difference gains at one place what it loses at another: the same value with the
 * opposite sign, put where the other one of the two stands.
 */
final class OppositeEdits {
  private static final int COST = 3;

  private final Sink sink;

  OppositeEdits(Sink sink) {
    this.sink = sink;
  }

  void behind(Statement.Augment sum) {
    String opposite =
        switch (sum.operator()) {
          case "+" -> " -= ";
          case "-" -> " += ";
          default -> "";
        };
    if (!opposite.isEmpty() && sum.target() instanceof Expression.Subscript item) {
      for (String place : places(item.index())) {
        String text = sink.text(item.object()) + "[" + place + "]" + opposite;
        sink.insert(text + sink.text(sum.value()), Kind.MISSING_TERM, COST);
      }
    }
  }

  /** Of several indices one is another one. */
  private List<String> places(Expression index) {
    List<Expression> own =
        index instanceof Expression.TupleDisplay several ? several.items() : List.of(index);
    List<String> places = new ArrayList<>();
    for (int i = 0; i < own.size(); i++) {
      for (String other : sink.material().subscripts()) {
        boolean isOne = other.indexOf(',') < 0 && other.indexOf(':') < 0;
        if (isOne
            && !other.equals(sink.text(own.get(i)))
            && !(own.get(i) instanceof Expression.Slice)) {
          List<String> texts = new ArrayList<>(own.stream().map(sink::text).toList());
          texts.set(i, other);
          places.add(String.join(", ", texts));
        }
      }
    }
    return places;
  }
}
