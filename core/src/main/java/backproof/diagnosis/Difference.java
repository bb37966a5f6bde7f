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
 * @param beside the other terms of that sum, which are the same in both
 * @param kept the factors that both have, where other factors differ
 */
record Difference(
    Sort sort,
    List<Form> was,
    List<Form> is,
    List<String> around,
    List<Form> terms,
    List<Form> beside,
    List<Form> kept) {
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

  /** Of two statements, place by place; none where they are of another sort. */
  static List<Difference> of(Form was, Form is) {
    return was.head().equals(is.head())
        ? new Search(List.of(), List.of(was, is), List.of()).of(was, is)
        : List.of();
  }

  /** One name for another wherever it stands, however that is written; empty where it is not so. */
  static Optional<Difference> renamed(Form was, Form is) {
    Form one = was.parts().getLast();
    Form other = is.parts().getLast();
    String wanted = Expansion.of(other).key();
    for (Form from : names(one)) {
      for (Form to : names(other)) {
        boolean isNew = !one.holds(to) && !from.equals(Form.ITSELF);
        if (isNew && Expansion.of(one.with(from, to)).key().equals(wanted)) {
          return Optional.of(
              new Difference(
                  Sort.REPLACED,
                  List.of(from),
                  List.of(to),
                  List.of(was.head()),
                  List.of(one, other),
                  List.of(),
                  List.of()));
        }
      }
    }
    return Optional.empty();
  }

  private static List<Form> names(Form form) {
    return form.all().stream().filter(each -> each.head().equals(Form.NAME)).distinct().toList();
  }

  /** Whether the repair only adds. */
  boolean isMissing() {
    return was.isEmpty();
  }

  /** Whether what was there before is lost. */
  boolean isOverwriting() {
    return sort == Sort.TERM && is.equals(List.of(Form.ITSELF));
  }

  boolean isWithin(String head) {
    return around.contains(head);
  }

  private boolean isSame(Difference other) {
    return sort == other.sort
        && Form.node("", was).key().equals(Form.node("", other.was).key())
        && Form.node("", is).key().equals(Form.node("", other.is).key());
  }

  private record Search(List<String> around, List<Form> terms, List<Form> beside) {
    List<Difference> of(Form was, Form is) {
      if (was.key().equals(is.key())) {
        return List.of();
      }
      if (was.key().equals(is.negated().key())) {
        return found(Sort.SIGN, List.of(was), List.of(is));
      }
      if (was.isNegative() && is.isNegative()) {
        return of(was.positive(), is.positive());
      }
      if (is.terms().contains(Form.ITSELF) && isAdded(was, is)) {
        return found(Sort.TERM, List.of(), List.of(Form.ITSELF));
      }
      if (was.transposed().key().equals(is.key())) {
        return found(Sort.TRANSPOSED, List.of(was), List.of(is));
      }
      if (has(Form.PRODUCT, was, is)) {
        Rest rest = Rest.of(was.positive().factors(), is.positive().factors());
        boolean isProduct = was.positive().head().equals(is.positive().head());
        if (isProduct || !rest.common.isEmpty()) {
          return joined(Sort.FACTOR, Form.PRODUCT, rest, was, is);
        }
      }
      return has(Form.SUM, was, is)
          ? joined(Sort.TERM, Form.SUM, Rest.of(was.terms(), is.terms()), was, is)
          : parts(was, is);
    }

    /** Whether it is what is added to what was there, or taken away from it. */
    private static boolean isAdded(Form was, Form is) {
      Rest rest = Rest.of(was.terms(), is.terms());
      Rest turned = Rest.of(was.negated().terms(), is.terms());
      return rest.isOnlyNew() || turned.isOnlyNew();
    }

    private static boolean has(String head, Form was, Form is) {
      return was.positive().head().equals(head) || is.positive().head().equals(head);
    }

    private List<Difference> found(Sort sort, List<Form> was, List<Form> is) {
      return List.of(new Difference(sort, was, is, around, terms, beside, List.of()));
    }

    private Search inside(String head) {
      List<String> longer = new ArrayList<>(around);
      longer.add(head);
      return new Search(longer, terms, beside);
    }

    private Search with(Form was, Form is, List<Form> others) {
      return new Search(around, List.of(was, is), others);
    }

    private List<Difference> joined(Sort sort, String head, Rest rest, Form was, Form is) {
      if (rest.was.isEmpty() || rest.is.isEmpty()) {
        return rest.was.isEmpty() && rest.is.isEmpty()
            ? found(Sort.SIGN, List.of(was), List.of(is))
            : List.of(new Difference(sort, rest.was, rest.is, around, terms, beside, rest.common));
      }
      boolean isTurned = sort == Sort.FACTOR && was.isNegative() != is.isNegative();
      if (rest.was.size() == 1 && rest.is.size() == 1) {
        Form one = rest.was.get(0);
        Form other = rest.is.get(0);
        if (isInverse(one, other) || isInverse(other, one)) {
          return found(Sort.INVERTED, rest.was, rest.is);
        }
        boolean isAddedTo = rest.common.contains(Form.ITSELF);
        Search inner = inside(isAddedTo ? Form.ADDED : head);
        Search deeper = sort == Sort.TERM ? inner.with(one, other, rest.common) : inner;
        return deeper.of(isTurned ? one.negated() : one, other);
      }
      if (sort == Sort.FACTOR && (rest.was.size() == 1 || rest.is.size() == 1)) {
        Form one = Form.product(rest.was);
        return inside(head).of(isTurned ? one.negated() : one, Form.product(rest.is));
      }
      if (rest.isOnlySigns()) {
        return found(Sort.SIGN, rest.was, rest.is);
      }
      List<Difference> names = leaves(was, is);
      return spread(was, is)
          .orElseGet(() -> names.isEmpty() ? found(Sort.REPLACED, rest.was, rest.is) : names);
    }

    /** Where only factors of single terms differ once no sum is multiplied any more. */
    private Optional<List<Difference>> spread(Form was, Form is) {
      Form one = was.spread();
      Form other = is.spread();
      boolean isSpread = one.key().equals(was.key()) && other.key().equals(is.key());
      return isSpread
          ? Optional.empty()
          : Optional.of(of(one, other))
              .filter(all -> all.stream().allMatch(each -> each.sort == Sort.FACTOR));
    }

    private static boolean isInverse(Form one, Form other) {
      return one.head().equals(Form.OVER) && one.parts().get(0).key().equals(other.key());
    }

    /** Where only some of the parts differ, there; else the whole. */
    private List<Difference> parts(Form was, Form is) {
      if (isTurnedRound(was, is)) {
        return inside(was.head()).found(Sort.SWAPPED, List.of(was), List.of(is));
      }
      if (was.head().equals(Form.MATRIX_PRODUCT) && isTurned(was, is)) {
        return found(Sort.TRANSPOSED, List.of(was), List.of(is));
      }
      List<Integer> places = new ArrayList<>();
      boolean isAlike = was.head().equals(is.head()) && was.parts().size() == is.parts().size();
      for (int i = 0; i < was.parts().size() && isAlike; i++) {
        if (!was.parts().get(i).key().equals(is.parts().get(i).key())) {
          places.add(i);
        }
      }
      boolean isRange = was.head().equals(Form.SLICE) && places.size() > 1;
      if (places.isEmpty() || isRange) {
        return found(Sort.REPLACED, List.of(was), List.of(is));
      }
      if (places.size() == 2 && isSwapped(was, is, places.get(0), places.get(1))) {
        return inside(was.head()).found(Sort.SWAPPED, List.of(was), List.of(is));
      }
      List<Difference> names = places.size() > 1 ? leaves(was, is) : List.of();
      return !names.isEmpty() && names.get(0).sort == Sort.SWAPPED
          ? names
          : byPlace(was, is, places);
    }

    private List<Difference> byPlace(Form was, Form is, List<Integer> places) {
      List<Difference> all = new ArrayList<>();
      for (int place : places) {
        Form one = was.parts().get(place);
        Form other = is.parts().get(place);
        boolean isValue =
            was.head().equals(Form.ASSIGNED) && place > 0
                || was.head().equals("return")
                || was.head().equals("if");
        Search inner = at(was, place);
        for (Difference each :
            (isValue ? inner.with(one, other, List.of()) : inner).of(one, other)) {
          if (all.stream().noneMatch(each::isSame)) {
            all.add(each);
          }
        }
      }
      return all;
    }

    private Search at(Form form, int place) {
      boolean isIndexed = form.head().equals(Form.ITEM) && place == 0;
      boolean isExponent = form.head().equals(Form.POWER) && place == 1;
      boolean isShape = form.parts().get(0).head().equals(".shape");
      return isIndexed
          ? this
          : inside(isShape ? ".shape" : isExponent ? Form.EXPONENT : form.head());
    }

    /** Whether the same is picked out of the same, along two other axes. */
    private static boolean isTurnedRound(Form was, Form is) {
      boolean areItems = was.head().equals(Form.ITEM) && is.head().equals(Form.ITEM);
      int count = Math.max(was.parts().size(), is.parts().size());
      return areItems
          && count == 3
          && was.parts().get(0).key().equals(is.parts().get(0).key())
          && !was.holds(Form.NEW_AXIS)
          && isSwapped(was.filled(count), is.filled(count), 1, 2);
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
    private List<Difference> leaves(Form was, Form is) {
      Map<Form, Form> pairs = new LinkedHashMap<>();
      boolean isAlike = paired(was, is, pairs);
      List<Form> from = List.copyOf(pairs.keySet());
      List<Form> to = List.copyOf(pairs.values());
      if (isAlike && pairs.size() == 1) {
        return found(Sort.REPLACED, from, to);
      }
      boolean isSwapped =
          isAlike
              && pairs.size() == 2
              && from.get(0).key().equals(to.get(1).key())
              && from.get(1).key().equals(to.get(0).key());
      return isSwapped
          ? inside(was.head()).found(Sort.SWAPPED, List.of(was), List.of(is))
          : List.of();
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
  private record Rest(List<Form> was, List<Form> is, List<Form> common) {
    static Rest of(List<Form> was, List<Form> is) {
      List<Form> missing = new ArrayList<>(is);
      List<Form> extra = new ArrayList<>();
      List<Form> common = new ArrayList<>();
      for (Form each : was) {
        boolean isCommon = false;
        for (int i = 0; i < missing.size() && !isCommon; i++) {
          if (missing.get(i).key().equals(each.key())) {
            missing.remove(i);
            isCommon = true;
          }
        }
        (isCommon ? common : extra).add(each);
      }
      return new Rest(extra, missing, common);
    }

    boolean isOnlyNew() {
      return was.isEmpty() && is.equals(List.of(Form.ITSELF));
    }

    boolean isOnlySigns() {
      List<Form> turned = was.stream().map(Form::negated).toList();
      return was.size() == is.size() && of(turned, is).is().isEmpty();
    }
  }
}
