package backproof.diagnosis;

import backproof.python.syntax.Expression;
import java.util.List;

/** What is added up from the beginning in forward is added up from the end in backward. */
final class RunningSumEdits {
  private static final String CALL = "cumsum(";

  private final Sink sink;
  private final boolean isUsed;

  /**
   * @param all the statements of the program
   */
  RunningSumEdits(Sink sink, List<Site> all) {
    this.sink = sink;
    this.isUsed = all.stream().anyMatch(each -> each.source().all().contains(CALL));
  }

  void at(Spot spot) {
    if (!isUsed || spot.isIndex()) {
      return;
    }
    if (spot.node() instanceof Expression.Call call
        && Form.of(call).isCallOf("cumsum")
        && call.arguments().size() == 1
        && call.keywords().isEmpty()) {
      offer(spot, call.arguments().get(0), 1);
    } else if (Vocabulary.isReference(spot)
        && !spot.isHead()
        && !sink.material().scalars().contains(sink.text(spot.node()))) {
      offer(spot, spot.node(), 2);
    }
  }

  private void offer(Spot spot, Expression summed, int cost) {
    String array = sink.source().fragment(summed).in(Fragment.ATOM);
    String text = "np." + CALL + array + "[::-1])[::-1]";
    sink.offer(spot, Fragment.atom(text), Kind.MISSING_TERM, cost);
  }
}
