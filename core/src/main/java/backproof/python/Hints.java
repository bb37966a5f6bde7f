package backproof.python;

import backproof.python.syntax.Letters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** CPython's "Did you mean": the nearest name by weighted edits. */
final class Hints {
  private static final int MOVE = 2;
  private static final int CASE = 1;

  /** What every value has in CPython, for names that are near to one of these. */
  private static final List<String> OBJECT =
      List.of(
          "__class__",
          "__delattr__",
          "__dir__",
          "__doc__",
          "__eq__",
          "__format__",
          "__ge__",
          "__getattribute__",
          "__getstate__",
          "__gt__",
          "__hash__",
          "__init__",
          "__init_subclass__",
          "__le__",
          "__lt__",
          "__ne__",
          "__new__",
          "__reduce__",
          "__reduce_ex__",
          "__repr__",
          "__setattr__",
          "__sizeof__",
          "__str__",
          "__subclasshook__");

  private Hints() {}

  /** The names of the attributes that a value is known to have, in order. */
  static List<String> names(Value value) {
    Set<String> known = new HashSet<>(OBJECT);
    for (Type type : (value instanceof Type own ? own : value.type()).linearization()) {
      if (type instanceof BuiltinType builtin) {
        known.addAll(builtin.memberNames());
      } else if (type instanceof UserClass own) {
        known.addAll(own.memberNames());
      }
    }
    known.addAll(value.attributeNames());
    if (value instanceof Instance instance) {
      known.addAll(instance.fields().keySet());
    }
    if (value instanceof ModuleValue module) {
      known.addAll(module.members().keySet());
    }
    List<String> names = new ArrayList<>(known);
    names.sort(Comparator.naturalOrder());
    return names;
  }

  static Raise missingAttribute(Value value, String name) {
    String subject;
    if (value instanceof ModuleValue module) {
      subject = "module '" + module.name() + "'";
    } else if (value instanceof Type type) {
      subject = "type object '" + type.name() + "'";
    } else {
      subject = "'" + value.type().name() + "' object";
    }
    return Raise.hinting(
        "AttributeError",
        subject + " has no attribute '" + name + "'",
        name,
        () -> hint(name, List.of(names(value))));
  }

  /** The refusal of a keyword argument, with the parameter that may have been meant. */
  static Raise unexpected(Raise refusal, String keyword, Collection<String> parameters) {
    return refusal.advising(
        nearest(keyword, parameters)
            .map(best -> "Did you mean the parameter '" + best + "'?")
            .orElse(""));
  }

  /** The nearest name of the first of these that has one near enough. */
  static String hint(String name, List<Collection<String>> known) {
    Optional<String> best = Optional.empty();
    for (Collection<String> each : known) {
      best = best.isPresent() ? best : nearest(name, each);
    }
    return best.map(each -> ". Did you mean: '" + each + "'?").orElse("");
  }

  private static Optional<String> nearest(String name, Collection<String> known) {
    Optional<String> best = Optional.empty();
    int bestDistance = Integer.MAX_VALUE;
    for (String each : known) {
      int most = (name.length() + each.length() + 3) * MOVE / 6;
      most = Math.min(most, bestDistance - 1);
      int distance = each.equals(name) || each.length() > 40 ? most + 1 : distance(name, each);
      if (distance <= most && distance < bestDistance) {
        best = Optional.of(each);
        bestDistance = distance;
      }
    }
    return best;
  }

  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j * MOVE;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i * MOVE;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = diagonal + cost(a.charAt(i - 1), b.charAt(j - 1));
        diagonal = row[j];
        row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + MOVE);
      }
    }
    return row[b.length()];
  }

  private static int cost(char a, char b) {
    if (a == b) {
      return 0;
    }
    String left = String.valueOf(Letters.lower(a));
    return left.equals(String.valueOf(Letters.lower(b))) ? CASE : MOVE;
  }
}
