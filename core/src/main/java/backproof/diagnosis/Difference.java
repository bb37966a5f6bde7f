package backproof.diagnosis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The smallest parts in which an expression and its repair differ.
 *
 * @param was parts that are in the one only; {@code is} in the other only
 * @param around what stands around them, inner ones last
 * @param terms the terms of a sum, one of either, in which the parts stand; or both as a whole
 */
record Difference(Sort sort, List<Form> was, List<Form> is, List<String> around, List<Form> terms) {
  /** How they differ. */
  enum Sort {
    TERM,
    FACTOR,
    SIGN,
    INVERTED,
    SWAPPED,
    TRANSPOSED,
    REPLACED
  }

  /** Of two statements; empty where they are of another sort. */
  static Optional<Difference> of(Form was, Form is) {
    return was.head().equals(is.head())
        ? new Search(List.of(), List.of(was, is)).of(was, is)
        : Optional.empty();
  }

  /** Whether the repair only adds. */
  boolean isMissing() {
    return was.isEmpty();
  }

  boolean isWithin(String head) {
    return around.contains(head);
  }

  private record Search(List<String> around, List<Form> terms) {
    Optional<Difference> of(Form was, Form is) {
      if (was.key().equals(is.key())) {
        return Optional.empty();
      }
      if (was.key().equals(is.negated().key())) {
        return found(Sort.SIGN, List.of(was), List.of(is));
      }
      if (was.transposed().key().equals(is.key())) {
        return found(Sort.TRANSPOSED, List.of(was), List.of(is));
      }
      if (has(Form.PRODUCT, was, is)) {
        Rest rest = Rest.of(was.positive().factors(), is.positive().factors());
        boolean isProduct = was.positive().head().equals(is.positive().head());
        if (isProduct || rest.hasCommon()) {
          return joined(Sort.FACTOR, Form.PRODUCT, rest, was, is);
        }
      }
      return has(Form.SUM, was, is)
          ? joined(Sort.TERM, Form.SUM, Rest.of(was.terms(), is.terms()), was, is)
          : parts(was, is);
    }

    private static boolean has(String head, Form was, Form is) {
      return was.positive().head().equals(head) || is.positive().head().equals(head);
    }

    private Optional<Difference> found(Sort sort, List<Form> was, List<Form> is) {
      return Optional.of(new Difference(sort, was, is, around, terms));
    }

    private Search inside(String head) {
      List<String> longer = new ArrayList<>(around);
      longer.add(head);
      return new Search(longer, terms);
    }

    private Optional<Difference> joined(Sort sort, String head, Rest rest, Form was, Form is) {
      if (rest.was.isEmpty() || rest.is.isEmpty()) {
        return rest.was.isEmpty() && rest.is.isEmpty()
            ? found(Sort.SIGN, List.of(was), List.of(is))
            : found(sort, rest.was, rest.is);
      }
      if (rest.was.size() == 1 && rest.is.size() == 1) {
        Form one = rest.was.get(0);
        Form other = rest.is.get(0);
        if (isInverse(one, other) || isInverse(other, one)) {
          return found(Sort.INVERTED, rest.was, rest.is);
        }
        Search inner = inside(head);
        Search deeper = sort == Sort.TERM ? new Search(inner.around, List.of(one, other)) : inner;
        return deeper.of(one, other);
      }
      if (sort == Sort.FACTOR && (rest.was.size() == 1 || rest.is.size() == 1)) {
        Form one = Form.product(rest.was);
        Form other = Form.product(rest.is);
        boolean isTurned = was.isNegative() != is.isNegative();
        return inside(head).of(isTurned ? one.negated() : one, other);
      }
      return rest.isOnlySigns()
          ? found(Sort.SIGN, rest.was, rest.is)
          : leaves(was, is).or(() -> found(Sort.REPLACED, rest.was, rest.is));
    }

    private static boolean isInverse(Form one, Form other) {
      return one.head().equals(Form.OVER) && one.parts().get(0).key().equals(other.key());
    }

    /** Where only one of the parts differs, there; else the whole. */
    private Optional<Difference> parts(Form was, Form is) {
      if (was.head().equals(Form.MATRIX_PRODUCT) && isTurned(was, is)) {
        return found(Sort.TRANSPOSED, List.of(was), List.of(is));
      }
      if (!was.head().equals(is.head()) || was.parts().size() != is.parts().size()) {
        return found(Sort.REPLACED, List.of(was), List.of(is));
      }
      List<Integer> places = new ArrayList<>();
      for (int i = 0; i < was.parts().size(); i++) {
        if (!was.parts().get(i).key().equals(is.parts().get(i).key())) {
          places.add(i);
        }
      }
      if (places.size() == 1) {
        int place = places.get(0);
        boolean isIndex = was.head().equals(Form.ITEM) && place == 0;
        boolean isShape = was.parts().get(0).head().equals(".shape");
        Search inner = isIndex ? this : inside(isShape ? ".shape" : was.head());
        return inner.of(was.parts().get(place), is.parts().get(place));
      }
      if (places.size() == 2 && isSwapped(was, is, places.get(0), places.get(1))) {
        return inside(was.head()).found(Sort.SWAPPED, List.of(was), List.of(is));
      }
      return leaves(was, is).or(() -> found(Sort.REPLACED, List.of(was), List.of(is)));
    }

    private static boolean isSwapped(Form was, Form is, int i, int j) {
      return was.parts().get(i).key().equals(is.parts().get(j).key())
          && was.parts().get(j).key().equals(is.parts().get(i).key());
    }

    /** Whether the same matrices are multiplied, in another order or turned. */
    private static boolean isTurned(Form was, Form is) {
      return is.head().equals(Form.MATRIX_PRODUCT) && bare(was).equals(bare(is));
    }

    private static List<String> bare(Form product) {
      List<String> keys = new ArrayList<>();
      for (Form part : product.parts()) {
        keys.add(part.head().equals(Form.TRANSPOSED) ? part.transposed().key() : part.key());
      }
      keys.sort(String::compareTo);
      return keys;
    }

    /** One name for another wherever it stands, or two that change places. */
    private Optional<Difference> leaves(Form was, Form is) {
      Map<Form, Form> pairs = new LinkedHashMap<>();
      boolean isAlike = paired(was, is, pairs);
      List<Form> from = List.copyOf(pairs.keySet());
      List<Form> to = List.copyOf(pairs.values());
      if (!isAlike || pairs.isEmpty() || pairs.size() > 2) {
        return Optional.empty();
      }
      if (pairs.size() == 1) {
        return found(Sort.REPLACED, from, to);
      }
      boolean isSwapped =
          from.get(0).key().equals(to.get(1).key()) && from.get(1).key().equals(to.get(0).key());
      return isSwapped
          ? inside(was.head()).found(Sort.SWAPPED, List.of(was), List.of(is))
          : Optional.empty();
    }

    private static boolean paired(Form was, Form is, Map<Form, Form> pairs) {
      if (was.key().equals(is.key())) {
        return true;
      }
      if (was.parts().isEmpty()
          || !was.head().equals(is.head())
          || was.parts().size() != is.parts().size()) {
        Form known = pairs.putIfAbsent(was, is);
        return known == null || known.key().equals(is.key());
      }
      boolean isAlike = true;
      for (int i = 0; i < was.parts().size() && isAlike; i++) {
        isAlike = paired(was.parts().get(i), is.parts().get(i), pairs);
      }
      return isAlike;
    }
  }

  /** What two lists do not have in common. */
  private record Rest(List<Form> was, List<Form> is, boolean hasCommon) {
    static Rest of(List<Form> was, List<Form> is) {
      List<Form> missing = new ArrayList<>(is);
      List<Form> extra = new ArrayList<>();
      for (Form each : was) {
        boolean isCommon = false;
        for (int i = 0; i < missing.size() && !isCommon; i++) {
          if (missing.get(i).key().equals(each.key())) {
            missing.remove(i);
            isCommon = true;
          }
        }
        if (!isCommon) {
          extra.add(each);
        }
      }
      return new Rest(extra, missing, missing.size() < is.size());
    }

    boolean isOnlySigns() {
      List<Form> turned = was.stream().map(Form::negated).toList();
      return was.size() == is.size() && of(turned, is).is().isEmpty();
    }
  }
}
