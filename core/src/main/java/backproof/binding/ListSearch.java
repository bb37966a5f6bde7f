package backproof.binding;

import backproof.array.NdArray;
import backproof.check.Shapes;
import backproof.python.ListValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the lists of arrays whose gradients come as lists, by their shapes. */
record ListSearch(Numbers numbers, GradientResult result) {

  /** For each list of gradients the list attribute whose arrays have these shapes. */
  List<Parameter> of(List<Group> own) {
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
      Optional<NdArray> gradient = numbers.array(list.items().get(i));
      List<Integer> wanted = group.members().get(i).shape();
      if (gradient.isEmpty()
          || !Shapes.text(Parameter.shapeOf(gradient.get())).equals(Shapes.text(wanted))) {
        return false;
      }
    }
    return true;
  }
}
