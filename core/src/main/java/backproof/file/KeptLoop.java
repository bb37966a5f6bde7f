package backproof.file;

import backproof.python.syntax.Expression;
import backproof.python.syntax.Statement;
import backproof.python.syntax.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds where objects are led to a cost and back, and keep the gradients themselves. */
final class KeptLoop {
  private KeptLoop() {}

  static Optional<TrainingLoop> of(List<Piece> before, List<Piece> block) {
    int last = -1;
    int first = -1;
    for (int i = 0; i < block.size(); i++) {
      if (leadsBack(block.get(i))) {
        last = i;
        first = first < 0 ? i : first;
      }
    }
    if (first < 0) {
      return Optional.empty();
    }
    List<Piece> body = new ArrayList<>(block.subList(0, last + 1));
    for (int i = first; i >= 0; i--) {
      Piece piece = block.get(i);
      Optional<String> name = piece.names().binds().stream().filter(Roles::isCostName).findFirst();
      if (name.isPresent()) {
        return Optional.of(new TrainingLoop(before, body, Map.of(), piece, name.get(), Map.of()));
      }
    }
    return TrainingLoop.cost(body)
        .map(
            cost ->
                new TrainingLoop(
                    before,
                    body,
                    Map.of(),
                    cost,
                    cost.names().binds().iterator().next(),
                    Map.of()));
  }

  /** {@code layer.backward(...)}, wherever it stands in the piece. */
  static boolean leadsBack(Piece piece) {
    return Statements.within(piece.statements()).stream().anyMatch(KeptLoop::leadsBack);
  }

  static boolean leadsBack(Statement statement) {
    return Tree.expressions(statement).stream()
        .flatMap(whole -> Statements.parts(whole).stream())
        .anyMatch(
            part ->
                part instanceof Expression.Call call
                    && call.function() instanceof Expression.Attribute method
                    && Roles.isBackwardName(method.name()));
  }
}
