package backproof.diagnosis;

import backproof.python.syntax.Expression;
import java.util.Optional;

/** What is handed to an object goes through another one before: a layer was left out. */
final class ObjectEdits {
  private final Sink sink;

  ObjectEdits(Sink sink) {
    this.sink = sink;
  }

  void at(Spot spot) {
    if (spot.node() instanceof Expression.Call call
        && call.function() instanceof Expression.Attribute method
        && call.arguments().size() == 1
        && Vocabulary.isPath(method.object())
        && !Vocabulary.isOfArrays(method.name())) {
      Expression argument = call.arguments().get(0);
      Spot place = new Spot(argument, Fragment.ARGUMENT, Optional.of(call), 1, false);
      for (String object : sink.material().references()) {
        if (object.indexOf('.') > 0 || object.indexOf('[') > 0) {
          String text = object + "." + method.name() + "(" + sink.text(argument) + ")";
          sink.offer(place, Fragment.atom(text), Kind.MISSING_TERM, 2);
        }
      }
    }
  }
}
