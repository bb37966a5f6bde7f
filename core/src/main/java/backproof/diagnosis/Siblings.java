package backproof.diagnosis;

import backproof.python.syntax.Expression;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Lists that are read at the same places, as those of the layers of a net. */
final class Siblings {
  private static final int MOST = 4;

  private Siblings() {}

  /** Items of one list at the places at which another one is read. */
  static void addTo(Set<String> references, CellSource source, List<Expression> parts) {
    Set<String> lists = new LinkedHashSet<>();
    Set<String> places = new LinkedHashSet<>();
    for (Expression part : parts) {
      if (part instanceof Expression.Subscript item
          && item.object() instanceof Expression.Name list
          && !(item.index() instanceof Expression.StringLiteral)
          && !(item.index() instanceof Expression.TupleDisplay)
          && !(item.index() instanceof Expression.Slice)
          && lists.size() < MOST
          && places.size() < MOST) {
        lists.add(list.name());
        places.add(source.text(item.index().span()));
      }
    }
    lists.forEach(list -> places.forEach(place -> references.add(list + "[" + place + "]")));
  }
}
