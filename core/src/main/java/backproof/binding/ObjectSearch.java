package backproof.binding;

import backproof.array.NdArray;
import backproof.check.Shapes;
import backproof.python.ListValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the parameters where forward is a method of the learner's own object. */
record ObjectSearch(Known known, CellCall forward, GradientResult result) {

  List<Parameter> find() {
    List<Group> own = known.groups().stream().filter(this::isOwn).toList();
    List<Parameter> found = fromDict(own);
    if (found.isEmpty()) {
      found = byName(own);
    }
    if (found.isEmpty()) {
      found = fromLists(own);
    }
    if (found.isEmpty()) {
      List<String> paths = own.stream().map(Group::path).toList();
      throw new Mismatch(
          result.cell(),
          result.entry().line(),
          "no parameter found: "
              + result.source()
              + " gives "
              + result.described()
              + ", and nothing in "
              + forward.path()
              + " fits that",
          "Numbers in "
              + forward.path()
              + ": "
              + (paths.isEmpty() ? "none" : String.join(", ", paths))
              + ". Return a dict with the keys of the parameters' dict, or the gradient of "
              + forward.path()
              + ".w as dw.");
    }
    return found;
  }

  private boolean isOwn(Group group) {
    return group.isUnder(forward.path());
  }

  /** The dict whose keys the gradients have; the first of those that fit equally well. */
  private List<Parameter> fromDict(List<Group> own) {
    List<Parameter> best = List.of();
    int most = 0;
    for (Group group : own) {
      int matches = ParameterSearch.matches(group, result);
      if (group.kind() == Group.Kind.DICT && matches > most) {
        best = group.members();
        most = matches;
      }
    }
    return best;
  }

  /** What the call mentions or an attribute whose gradient is given as d and its name. */
  private List<Parameter> byName(List<Group> own) {
    List<Parameter> found = new ArrayList<>();
    for (Map.Entry<String, NdArray> global : known.globals().entrySet()) {
      String name = global.getKey();
      if (forward.seen().containsKey(name) && result.hasFor(name)) {
        found.add(Parameter.named(name, global.getValue()));
      }
    }
    List<String> taken = found.stream().map(Parameter::subject).toList();
    for (Group group : own) {
      boolean fits =
          group.kind() == Group.Kind.LIST
              ? result.hasFor(group.subject()) && hasItems(group)
              : group.kind() == Group.Kind.ATTRIBUTE && result.hasFor(group.subject());
      if (fits && !taken.contains(group.subject())) {
        found.addAll(group.members());
      }
    }
    return inOrderOfTargets(found);
  }

  private static boolean hasItems(Group group) {
    return !group.members().isEmpty();
  }

  private List<Parameter> inOrderOfTargets(List<Parameter> found) {
    List<Parameter> ordered = new ArrayList<>();
    for (String target : result.entry().returned()) {
      found.stream().filter(p -> target.equals(result.key(p.subject()))).forEach(ordered::add);
    }
    found.stream().filter(p -> !ordered.contains(p)).forEach(ordered::add);
    return List.copyOf(ordered);
  }

  /** For each list of gradients the list attribute whose arrays have these shapes. */
  private List<Parameter> fromLists(List<Group> own) {
    List<Parameter> found = new ArrayList<>();
    for (ListValue list : result.lists()) {
      List<Group> fits = own.stream().filter(group -> fits(group, list)).toList();
      if (fits.size() > 1) {
        throw new Mismatch(
            result.cell(),
            result.entry().line(),
            "several lists have the shapes of the gradients: "
                + String.join(", ", fits.stream().map(Group::path).toList()),
            "Name the parameters: \"wrt\": [\"" + fits.get(0).path() + "\"].");
      }
      (fits.isEmpty() ? left(own, list) : fits).forEach(group -> found.addAll(group.members()));
    }
    return List.copyOf(found);
  }

  /** The one list of this length that no gradients fit: one of these has a wrong shape. */
  private List<Group> left(List<Group> own, ListValue list) {
    List<Group> left =
        own.stream()
            .filter(group -> group.kind() == Group.Kind.LIST)
            .filter(group -> group.members().size() == list.items().size())
            .filter(group -> result.lists().stream().noneMatch(each -> fits(group, each)))
            .toList();
    return left.size() == 1 ? left : List.of();
  }

  private boolean fits(Group group, ListValue list) {
    if (group.kind() != Group.Kind.LIST || group.members().size() != list.items().size()) {
      return false;
    }
    for (int i = 0; i < list.items().size(); i++) {
      Optional<NdArray> gradient = known.numbers().array(list.items().get(i));
      List<Integer> wanted = group.members().get(i).shape();
      if (gradient.isEmpty()
          || !Shapes.text(Parameter.shapeOf(gradient.get())).equals(Shapes.text(wanted))) {
        return false;
      }
    }
    return true;
  }
}
