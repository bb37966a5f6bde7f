package backproof.diagnosis;

import backproof.python.syntax.Expression;
import java.util.LinkedHashSet;
import java.util.Set;

/** In loops: an item of one array where one of another belongs, or as a factor that is missing. */
final class ItemEdits {
  private static final int DEEPEST = 2;

  private final Sink sink;

  ItemEdits(Sink sink) {
    this.sink = sink;
  }

  void at(Spot spot) {
    if (spot.depth() > DEEPEST || !ArithmeticEdits.isValue(spot)) {
      return;
    }
    String own = sink.text(spot.node());
    boolean isItem = spot.node() instanceof Expression.Subscript && isItem(own);
    Fragment whole = sink.source().fragment(spot.node());
    for (String item : items()) {
      if (!item.equals(own)) {
        if (isItem) {
          sink.offer(spot, Fragment.atom(item), Kind.WRONG_OPERAND, 2);
        }
        String product = whole.in(Fragment.PRODUCT) + " * " + item;
        sink.offer(
            spot, new Fragment(product, Fragment.PRODUCT), Kind.MISSING_TERM, 3 + spot.depth());
      }
    }
  }

  /** What the program takes out of arrays by the variables of its loops. */
  private Set<String> items() {
    Set<String> items = new LinkedHashSet<>(sink.material().references());
    sink.material().compounds().forEach(compound -> items.add(compound.text()));
    items.removeIf(text -> !isItem(text));
    for (String array : sink.material().unread()) {
      if (!sink.material().scalars().contains(array)) {
        sink.material().indices().forEach(index -> items.add(array + "[" + index + "]"));
      }
    }
    return items;
  }

  private static boolean isItem(String text) {
    int open = text.indexOf('[');
    return open > 0
        && text.endsWith("]")
        && text.indexOf('[', open + 1) < 0
        && text.indexOf('(') < 0
        && text.indexOf(':') < 0
        && text.indexOf('"') < 0
        && text.indexOf('\'') < 0;
  }
}
