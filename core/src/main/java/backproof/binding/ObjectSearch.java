package backproof.binding;

import backproof.array.NdArray;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Finds the parameters where forward is a method of the learner's own object. */
record ObjectSearch(Known known, CellCall forward, GradientResult result) {

  List<Parameter> find() {
    List<Group> own = known.groups().stream().filter(this::isOwn).toList();
    List<Parameter> found = fromDict(own);
    if (found.isEmpty()) {
      found = byName(own);
    }
    if (found.isEmpty()) {
      found = new ListSearch(known.numbers(), result).of(own);
    }
    if (found.isEmpty()) {
      found = new KeptSearch(result).of(own);
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
    for (Parameter each : attributes(own, result)) {
      if (!taken.contains(each.subject())) {
        found.add(each);
      }
    }
    return inOrderOfTargets(found);
  }

  /** Whose gradients are given as d and the names of the attributes. */
  static List<Parameter> attributes(List<Group> groups, GradientResult result) {
    List<Parameter> found = new ArrayList<>();
    for (Group group : groups) {
      boolean isNamed = group.kind() != Group.Kind.DICT && group.kind() != Group.Kind.TUPLE;
      if (isNamed && result.hasFor(group.subject())) {
        found.addAll(group.members());
      }
    }
    return found;
  }

  private List<Parameter> inOrderOfTargets(List<Parameter> found) {
    List<Parameter> ordered = new ArrayList<>();
    for (String target : result.entry().returned()) {
      found.stream().filter(p -> target.equals(result.key(p.subject()))).forEach(ordered::add);
    }
    found.stream().filter(p -> !ordered.contains(p)).forEach(ordered::add);
    return List.copyOf(ordered);
  }
}
