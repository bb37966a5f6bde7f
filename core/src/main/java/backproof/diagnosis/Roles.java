package backproof.diagnosis;

import backproof.python.syntax.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the names of a program stand for, as far as its text tells. */
final class Roles {
  private static final Set<String> SIZES = Set.of(".shape", ".size", ".ndim");

  /** What makes one number of another. */
  private static final Set<String> PLAIN =
      Set.of("sqrt", "exp", "log", "float", "int", "abs", "prod", "max", "min", "square");

  /** What turns truth values into numbers, or only repeats them. */
  private static final Set<String> CONVERTING =
      Set.of("astype", "float", "int", "int64", "int32", "float64", "array", "asarray", "reshape");

  private final Set<String> numbers;
  private final Set<String> masks = new HashSet<>();
  private final Set<String> places;
  private final Set<String> parameters;
  private final Map<String, Form> values = new HashMap<>();
  private final Set<String> weights = new HashSet<>();
  private final Set<String> gates = new HashSet<>();

  /**
   * @param numbers names of single numbers
   * @param places names that stand in indices
   * @param parameters whose gradient is wanted
   */
  Roles(Set<String> numbers, Set<String> places, Set<String> parameters) {
    this.numbers = new HashSet<>(numbers);
    this.places = places;
    this.parameters = parameters;
  }

  static Roles of(Stage stage, Site at) {
    Site.Block block = at.block();
    Roles roles =
        new Roles(
            block.material().scalars(),
            Set.copyOf(block.material().indices()),
            Set.copyOf(stage.bench().parameters()));
    for (Site site : stage.sites()) {
      Form.of(site.statement())
          .filter(form -> form.head().equals(Form.ASSIGNED))
          .ifPresent(form -> roles.see(form, site.block() == block));
    }
    roles.weighs(stage.bench().scalars());
    conditions(stage.sites(), at).forEach(roles::gates);
    return roles;
  }

  /** Under which a statement stands, those within others first. */
  private static List<Form> conditions(List<Site> sites, Site at) {
    List<Form> conditions = new ArrayList<>();
    String indent = at.indent();
    for (int i = sites.indexOf(at) - 1; i >= 0; i--) {
      Site site = sites.get(i);
      boolean isOuter = site.block() == at.block() && site.indent().length() < indent.length();
      if (isOuter) {
        indent = site.indent();
        if (site.statement() instanceof Statement.If branch) {
          conditions.add(Form.of(branch.branches().get(0).test()));
        }
      }
    }
    return conditions;
  }

  /**
   * @param names to which setup gives single numbers; those that are computed anew weigh nothing
   */
  void weighs(Set<String> names) {
    weights.addAll(names);
    weights.removeAll(values.keySet());
    weights.removeAll(parameters);
  }

  boolean isWeight(Form form) {
    return form.head().equals(Form.NAME) && weights.contains(form.key());
  }

  /**
   * @param isNear whether the statement stands in the same function
   */
  void see(Form assigned, boolean isNear) {
    Form target = assigned.parts().get(0);
    Form value = assigned.parts().get(1);
    List<Form> names = target.head().equals(Form.ITEMS) ? target.parts() : List.of(target);
    for (Form name : names) {
      if (isNear && isNumber(value)) {
        numbers.add(name.key());
      }
      if (isMask(value, 2)) {
        masks.add(name.key());
      }
    }
    values.putIfAbsent(target.key(), value);
  }

  /** The sum that has this name; empty where none is known. */
  Optional<Form> valueOf(Form name) {
    return Optional.ofNullable(values.get(name.key()))
        .filter(value -> !Expansion.of(value).terms().equals(List.of(value)));
  }

  /** Something that has a name of its own; empty where none is known. */
  Optional<String> nameOf(Form value) {
    return values.entrySet().stream()
        .filter(each -> each.getValue().key().equals(value.key()))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** Whether something has a name that is this under a mask. */
  boolean isMasked(Form form, Optional<Form> target) {
    return values.entrySet().stream()
        .filter(each -> target.filter(known -> known.key().equals(each.getKey())).isEmpty())
        .map(Map.Entry::getValue)
        .anyMatch(value -> isPositivePart(value, form) || isUnderMask(value, form));
  }

  private boolean isUnderMask(Form value, Form form) {
    List<Form> factors = new ArrayList<>(value.factors());
    return factors.remove(form) && !factors.isEmpty() && factors.stream().allMatch(this::isMask);
  }

  /** A value times the mask of where it is positive, written in one. */
  private static boolean isPositivePart(Form value, Form form) {
    return value.isCallOf("maximum")
        && value.parts().size() == 2
        && value.has(form)
        && value.has(Form.leaf(Form.NUMBER, "0"));
  }

  /** What a condition around a statement holds against zero: there it lets something through. */
  void gates(Form condition) {
    List<Form> parts = condition.parts();
    boolean isOne = condition.head().equals(Form.COMPARISON) && parts.size() == 3;
    for (int i = 0; i < parts.size() && isOne; i += 2) {
      if (parts.get(2 - i).key().equals("0")) {
        gates.add(parts.get(i).key());
      }
    }
  }

  /** Whether it is the value itself of what a condition around the statement asks the sign of. */
  boolean isGate(Form form) {
    return gates.contains(form.key());
  }

  /** Whether the name was given to what a function makes of something that stands there. */
  boolean isMadeOf(Form name, Form there) {
    Form value = values.get(name.key());
    return value != null
        && value.head().startsWith(Form.CALL)
        && value.parts().stream()
            .anyMatch(part -> part.head().equals(Form.NAME) && there.holds(part));
  }

  boolean isPlace(Form target) {
    return places.contains(target.key())
        || target.head().equals(Form.ITEMS)
            && target.parts().stream().allMatch(part -> places.contains(part.key()));
  }

  /**
   * Numbers by a condition, or what is called so, or something else that is zero by a condition.
   */
  boolean isMask(Form form) {
    return isMask(form, 1);
  }

  /**
   * @param least how many of the two values that are chosen between are numbers
   */
  private boolean isMask(Form form, int least) {
    boolean isCall = form.head().startsWith(Form.CALL) && !form.parts().isEmpty();
    String name = isCall ? form.head().substring(Form.CALL.length()) : "";
    if (form.head().equals(Form.PRODUCT)) {
      List<Form> factors = new ArrayList<>(form.parts());
      factors.removeIf(this::isNumber);
      return factors.size() == 1 && isMask(factors.get(0), least);
    }
    return form.head().equals(Form.COMPARISON) && !isOfPlaces(form)
        || masks.contains(form.key())
        || form.head().equals(Form.NAME) && form.key().contains("mask")
        || CONVERTING.contains(name) && isMask(form.parts().get(0), least)
        || name.equals("where") && isGate(form.parts(), least);
  }

  /** Whether it adds up data, however many there are. */
  private boolean isTotal(Form form) {
    Form part = Form.isCount(form.head()) && form.parts().size() == 1 ? form.parts().get(0) : form;
    return !part.equals(form)
        && part.head().equals(Form.NAME)
        && !values.containsKey(part.key())
        && !parameters.contains(part.key());
  }

  /** Whether only places and numbers are compared. */
  boolean isOfPlaces(Form comparison) {
    boolean is = comparison.head().equals(Form.COMPARISON);
    for (int i = 0; i < comparison.parts().size(); i += 2) {
      Form part = comparison.parts().get(i);
      is &= places.contains(part.key()) || isNumber(part);
    }
    return is;
  }

  /** Whether so many numbers are chosen between, and one of them lets all through or nothing. */
  private static boolean isGate(List<Form> parts, int least) {
    List<Form> numbers = parts.stream().filter(part -> part.head().equals(Form.NUMBER)).toList();
    return numbers.size() >= least
        && numbers.stream().anyMatch(each -> each.key().equals("0") || each.key().equals("1"));
  }

  boolean areNumbers(List<Form> forms) {
    return forms.stream().allMatch(this::isNumber);
  }

  boolean isNumber(Form form) {
    boolean isSize = SIZES.contains(form.head()) || form.head().equals(Form.CALL + "len");
    boolean isItem = form.head().equals(Form.ITEM) && SIZES.contains(form.parts().get(0).head());
    boolean isLeaf =
        form.head().equals(Form.NUMBER)
            || numbers.contains(form.key()) && !parameters.contains(form.key())
            || isTotal(form)
            || isTotal(values.getOrDefault(form.key(), form));
    boolean isCall = form.head().startsWith(Form.CALL);
    boolean isPlain = isCall && PLAIN.contains(form.head().substring(Form.CALL.length()));
    boolean isComputed = !form.parts().isEmpty() && (!isCall || isPlain);
    boolean isCount =
        Form.isCount(form.head()) && form.parts().size() == 1 && isMask(form.parts().get(0), 2);
    return isSize
        || isItem
        || isLeaf
        || isCount
        || isComputed && !form.head().equals(Form.ITEM) && areNumbers(form.parts());
  }

  /** A parameter times numbers. */
  boolean isDecay(Form term) {
    List<Form> factors = new ArrayList<>(term.positive().factors());
    int all = factors.size();
    factors.removeIf(this::isNumber);
    return all > 1 && factors.size() == 1 && isParameter(factors.get(0).key());
  }

  /** A number times the gradient of a parameter, by which that is moved. */
  boolean isStep(Form term) {
    List<Form> factors = new ArrayList<>(term.positive().factors());
    int all = factors.size();
    factors.removeIf(this::isNumber);
    if (all < 2 || factors.size() != 1) {
      return false;
    }
    Form gradient =
        factors.get(0).head().equals(Form.ITEM) ? factors.get(0).parts().get(0) : factors.get(0);
    return gradient.key().startsWith("d") && isParameter(gradient.key().substring(1));
  }

  boolean isParameter(String reference) {
    if (References.areTo(reference, parameters)) {
      return true;
    }
    Form value = values.get(reference);
    boolean isComputed = value != null && value.holds(Form.MATRIX_PRODUCT);
    return !isComputed && !reference.isEmpty() && reference.charAt(0) == 'W';
  }
}
