package backproof.binding;

import backproof.array.NdArray;
import backproof.experiment.Cell;
import backproof.experiment.Experiment;
import backproof.python.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what the gradient is taken of: the author's list, else what lives in the object whose
 * method is called, else the arrays that go into a layer, else the arrays of the dict {@code
 * parameters}, else the names of setup for which backward gives {@code "d" + name}.
 */
final class ParameterSearch {
  private static final String TABLE = "parameters";
  private static final int MOST_WAYS = 100;

  private final Experiment experiment;
  private final Known known;
  private final Entry forward;
  private final List<String> arguments;

  /**
   * @param arguments the names of what goes into forward, in order
   */
  ParameterSearch(Experiment experiment, Known known, Entry forward, List<String> arguments) {
    this.experiment = experiment;
    this.known = known;
    this.forward = forward;
    this.arguments = arguments;
  }

  List<Parameter> find(GradientResult result, boolean isLayer) {
    if (!experiment.wrt().isEmpty()) {
      return chosen();
    }
    if (forward instanceof CellCall call) {
      return new ObjectSearch(known, call, result).find();
    }
    List<Parameter> found = isLayer ? intoLayer(result) : plain(result);
    if (found.isEmpty()) {
      throw new Mismatch(
          result.cell(),
          result.entry().line(),
          "no parameter found: setup has no dict \"parameters\", and "
              + result.source()
              + " gives no name that is \"d\" and a name of setup; it gives "
              + result.described(),
          "Put the parameters into a dict called parameters, or return the gradient of w as dw.");
    }
    return found;
  }

  private List<Parameter> plain(GradientResult result) {
    if (!known.table().isEmpty()) {
      return named(known.table().keySet());
    }
    List<Parameter> names = inferred(result);
    if (!names.isEmpty() && result.count() > names.size()) {
      List<Parameter> all = ofTheSameShapes(result);
      int known = 0;
      boolean isTold = true;
      for (int i = 0; i < all.size(); i++) {
        known += result.isNamed(all.get(i).name()) ? 1 : 0;
        isTold &= result.mayBe(i, all.get(i).name());
      }
      if (isTold && known == names.size()) {
        return all;
      }
    }
    Optional<Group> dict = bestDict(result, names.size());
    if (dict.isPresent()) {
      List<Parameter> flat = dict.get().members();
      boolean isInside = flat.stream().noneMatch(each -> result.isOwn(each.subject()));
      List<Parameter> all = new ArrayList<>(result.isDict() && isInside ? names : List.of());
      all.addAll(names.isEmpty() ? deeper(dict.get(), result) : flat);
      return List.copyOf(all);
    }
    List<Parameter> all = new ArrayList<>(names);
    all.addAll(ofLists(result, /* mayGoByOrder= */ names.isEmpty()));
    if (all.isEmpty()) {
      all.addAll(new KeptSearch(result).beside(known.groups()));
    }
    List<Group> taken = new ArrayList<>(known.groups());
    taken.removeIf(group -> !arguments.contains(group.root()));
    if (all.isEmpty()) {
      List<Group> own = new ArrayList<>(taken);
      own.removeIf(group -> group.kind() != Group.Kind.ATTRIBUTE);
      all.addAll(ofObjects(own, result));
    }
    List<Parameter> found = all.isEmpty() ? ofTheSameShapes(result) : List.copyOf(all);
    return found.isEmpty() ? further(taken, result) : found;
  }

  /** Of several dicts, or of one with others inside, a single one is only a part. */
  private List<Parameter> deeper(Group dict, GradientResult result) {
    List<Parameter> flat = dict.members();
    List<Group> near = new ArrayList<>(known.groups());
    near.removeIf(each -> !arguments.contains(each.root()) && !each.root().equals(dict.root()));
    List<Parameter> nested = new KeptSearch(result).of(near);
    List<Parameter> all = new ArrayList<>(nested);
    for (Parameter each : result.isDict() && !nested.isEmpty() ? flat : List.<Parameter>of()) {
      if (nested.stream().noneMatch(other -> other.start() == each.start())) {
        all.add(each);
      }
    }
    if (all.isEmpty()) {
      all = new OrderSearch(known, arguments, result).find();
    }
    return all.size() > flat.size() || nested.size() == flat.size() ? all : flat;
  }

  /** In what forward takes, then anywhere. */
  private List<Parameter> further(List<Group> taken, GradientResult result) {
    KeptSearch kept = new KeptSearch(result);
    List<Parameter> found = kept.of(taken);
    if (found.isEmpty()) {
      found = byVariables(new ListSearch(known.numbers(), result).of(known.groups()));
    }
    if (found.isEmpty()) {
      found = kept.of(known.groups());
    }
    if (found.isEmpty()) {
      found = ofObjects(known.groups(), result);
    }
    return found.isEmpty() ? new OrderSearch(known, arguments, result).find() : found;
  }

  /** Attributes of whatever objects there are, where none has the name of another. */
  private static List<Parameter> ofObjects(List<Group> groups, GradientResult result) {
    List<Parameter> found = ObjectSearch.attributes(groups, result);
    Set<String> subjects = new LinkedHashSet<>();
    for (Parameter each : found) {
      subjects.add(each.subject());
    }
    return subjects.size() == found.size() ? found : List.of();
  }

  /** The arrays among forward's arguments in their order, or those of all with a gradient. */
  private List<Parameter> intoLayer(GradientResult result) {
    List<String> arrays = new ArrayList<>();
    for (String name : arguments) {
      if (known.floats().contains(name)) {
        arrays.add(name);
      }
    }
    if (!result.isDict() && arrays.size() == result.count()) {
      return named(arrays);
    }
    Set<String> candidates = new LinkedHashSet<>(arrays);
    candidates.addAll(known.table().keySet());
    // a dict says by its keys what it is about; what comes without keys must be complete, but the
    // first layer of a net needs no gradient of its input
    boolean isTold =
        result.isDict() || arrays.stream().filter(result::isNamed).count() == result.count();
    candidates.removeIf(
        name ->
            !result.hasFor(name)
                && (result.isDict()
                    || !arrays.contains(name)
                    || isTold && !Unchecked.isParameterName(name)));
    List<Parameter> found = new ArrayList<>(named(candidates));
    known.groups().stream()
        .filter(group -> arguments.contains(group.root()) && !group.root().equals(TABLE))
        .flatMap(group -> group.members().stream())
        .filter(member -> result.hasFor(member.subject()))
        .forEach(found::add);
    return List.copyOf(found);
  }

  private List<Parameter> chosen() {
    List<Parameter> all = new ArrayList<>();
    for (String name : experiment.wrt()) {
      all.addAll(chosen(name));
    }
    return List.copyOf(all);
  }

  private List<Parameter> chosen(String name) {
    if (name.equals(TABLE) && !known.table().isEmpty()) {
      return named(known.table().keySet());
    }
    if (known.table().containsKey(name) || known.globals().containsKey(name)) {
      return named(List.of(name));
    }
    List<Parameter> members = new ArrayList<>();
    for (Group group : known.groups()) {
      if (group.path().equals(name)) {
        return group.members();
      }
      group.members().stream()
          .filter(member -> name.equals(member.name()) || name.equals(inDict(group, member)))
          .forEach(members::add);
    }
    if (members.size() == 1) {
      return members;
    }
    throw new Mismatch(
        Cell.SETUP,
        "setup defines no number or array called \"" + name + "\", which \"wrt\" names",
        "Numbers and arrays in setup: " + String.join(", ", known.names()) + ".");
  }

  private static String inDict(Group group, Parameter member) {
    return group.path() + "['" + member.name() + "']";
  }

  /** Forward's own arguments first, in their order, then other names of setup. */
  private List<Parameter> inferred(GradientResult result) {
    Set<String> candidates = new LinkedHashSet<>(arguments);
    candidates.addAll(known.globals().keySet());
    candidates.retainAll(known.globals().keySet());
    List<String> names =
        candidates.stream()
            .filter(name -> result.isNamed(name) || experiment.gradients().containsKey(name))
            .filter(name -> !GradientNames.isLearned(name) || !candidates.contains(plain(name)))
            .toList();
    // keys may be the names themselves, but only of what forward takes
    return named(
        names.isEmpty() && result.isDict()
            ? candidates.stream().filter(arguments::contains).filter(result::hasFor).toList()
            : names);
  }

  private static String plain(String learned) {
    return learned.substring(0, learned.length() - 1);
  }

  /**
   * The dict among forward's arguments, or of the globals, that fits the keys better than names.
   */
  private Optional<Group> bestDict(GradientResult result, int byName) {
    Optional<Group> best = Optional.empty();
    int most = 0;
    for (Group group : known.groups()) {
      boolean comesFirst = arguments.contains(group.root());
      int matches = isOf(result, group) ? 0 : matches(group, result);
      boolean suffices = comesFirst ? matches >= byName : matches > byName;
      boolean isAround = matches == most && best.filter(b -> b.isUnder(group.path())).isPresent();
      if (group.kind() == Group.Kind.DICT && suffices && (matches > most || isAround)) {
        best = Optional.of(group);
        most = matches;
      }
    }
    return best;
  }

  /** What backward gives is no parameter. */
  private static boolean isOf(GradientResult result, Group group) {
    return result.entry().returned().contains(group.root());
  }

  static int matches(Group group, GradientResult result) {
    int matches = 0;
    for (Parameter member : group.members()) {
      matches += result.hasFor(member.subject()) ? 1 : 0;
    }
    return matches;
  }

  /** Lists of arrays whose gradients come as lists: by name, else in the order of arguments. */
  private List<Parameter> ofLists(GradientResult result, boolean mayGoByOrder) {
    List<Group> lists = new ArrayList<>();
    for (String name : arguments) {
      known.groups().stream()
          .filter(group -> group.kind() == Group.Kind.LIST && group.path().equals(name))
          .forEach(lists::add);
    }
    List<Group> named = lists.stream().filter(group -> result.hasFor(group.subject())).toList();
    boolean inOrder = mayGoByOrder && named.isEmpty() && lists.size() == result.lists().size();
    List<Parameter> all = new ArrayList<>();
    (inOrder ? lists : named).forEach(group -> all.addAll(group.members()));
    return List.copyOf(all);
  }

  /** The arguments of forward, in order, that have the shapes of the gradients: if only one way. */
  private List<Parameter> ofTheSameShapes(GradientResult result) {
    List<String> inputs = arguments.stream().filter(known.globals()::containsKey).toList();
    List<List<Integer>> shapes = result.shapes();
    List<List<String>> ways = new ArrayList<>(List.of(List.of()));
    for (List<Integer> shape : shapes) {
      List<List<String>> longer = new ArrayList<>();
      for (List<String> way : ways) {
        int start = way.isEmpty() ? 0 : inputs.indexOf(way.get(way.size() - 1)) + 1;
        int end = inputs.size() - shapes.size() + way.size() + 1; // so that enough are left
        for (String input : inputs.subList(start, Math.max(start, end))) {
          if (Parameter.shapeOf(Objects.requireNonNull(known.globals().get(input))).equals(shape)) {
            List<String> next = new ArrayList<>(way);
            next.add(input);
            longer.add(next);
          }
        }
      }
      ways = longer.size() > MOST_WAYS ? List.of() : longer;
    }
    return ways.size() == 1 ? named(ways.get(0)) : List.of();
  }

  /** Lists of variables are known by the variables, which forward may read as well. */
  private List<Parameter> byVariables(List<Parameter> found) {
    List<String> names = new ArrayList<>();
    for (Parameter each : found) {
      String name = each.home() instanceof Home.Held held ? variable(held.original()) : "";
      if (!name.isEmpty()) {
        names.add(name);
      }
    }
    return names.size() == found.size() ? named(names) : found;
  }

  private String variable(Value value) {
    for (Map.Entry<String, Value> entry : known.values().entrySet()) {
      if (entry.getValue() == value) {
        return entry.getKey();
      }
    }
    return "";
  }

  private List<Parameter> named(Iterable<String> names) {
    Map<String, NdArray> starts = new LinkedHashMap<>(known.globals());
    starts.putAll(known.table());
    List<Parameter> found = new ArrayList<>();
    for (String name : names) {
      NdArray start = starts.get(name);
      if (start != null) {
        found.add(Parameter.named(name, start));
      }
    }
    return List.copyOf(found);
  }
}
