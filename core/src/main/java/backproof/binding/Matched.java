package backproof.binding;

import backproof.experiment.Cell;
import backproof.experiment.Experiment;
import java.util.ArrayList;
import java.util.List;

/** Says what was matched to what, so that the reader sees it and can put it right. */
public record Matched(Experiment experiment, Notebook notebook, Known known, Calls calls) {
  public List<String> sentences(GradientResult result, List<Parameter> parameters) {
    List<String> sentences = new ArrayList<>();
    describe(notebook.forward(), sentences);
    notebook.backward().ifPresent(backward -> describe(backward, sentences));
    sentences.add(named(parameters) + " moved: " + reason(parameters) + ".");
    sentences.add(order(result, parameters));
    List<String> held = new ArrayList<>();
    for (Parameter parameter : parameters) {
      if (parameter.home() instanceof Home.Held) {
        held.add(parameter.name());
      }
    }
    if (!held.isEmpty()) {
      sentences.add(
          "Called again for every evaluation: "
              + notebook.forward().name()
              + notebook.backward().map(backward -> " and " + backward.name()).orElse("")
              + "; moved in place and put back: "
              + String.join(", ", held)
              + ".");
    }
    return sentences;
  }

  private void describe(Entry entry, List<String> sentences) {
    if (!(entry instanceof CellFunction function)) {
      return; // a call that stands in the cell shows what it is given
    }
    List<String> given = new ArrayList<>();
    List<String> handed = new ArrayList<>();
    for (String name : function.parameters()) {
      if (entry.cell() == Cell.BACKWARD && calls.isHandedOver(name)) {
        handed.add(name);
      } else if (notebook.given(name).isPresent()) {
        given.add(name);
      }
    }
    List<String> sources = new ArrayList<>();
    add(given, " from setup", sources);
    add(handed, " from what " + notebook.forward().name() + " returns", sources);
    if (!sources.isEmpty()) {
      sentences.add(entry.name() + " takes " + String.join("; ", sources) + ".");
    }
  }

  private static void add(List<String> names, String source, List<String> sources) {
    if (!names.isEmpty()) {
      sources.add(String.join(", ", names) + source);
    }
  }

  private static String named(List<Parameter> parameters) {
    List<String> names = parameters.stream().map(Parameter::name).toList();
    return String.join(", ", names) + (names.size() == 1 ? " is" : " are");
  }

  private String reason(List<Parameter> parameters) {
    if (!experiment.wrt().isEmpty()) {
      return "\"wrt\" names " + (parameters.size() == 1 ? "it" : "them");
    }
    return parameters.stream().allMatch(each -> known.table().containsKey(each.name()))
        ? "what the dict " + Calls.TABLE + " holds"
        : "found by what forward takes and backward gives";
  }

  private String order(GradientResult result, List<Parameter> parameters) {
    List<String> elsewhere = new ArrayList<>();
    for (Parameter parameter : parameters) {
      if (parameter.given() != Parameter.Given.FLAT) {
        elsewhere.add(result.key(parameter));
      }
    }
    if (!elsewhere.isEmpty()) {
      return "The gradients are "
          + String.join(", ", elsewhere)
          + " after "
          + result.source()
          + ".";
    }
    String how =
        result.isDict()
            ? "are told by their keys in what " + result.source() + " returns"
            : result.count() == parameters.size()
                ? "are taken in the order in which " + result.source() + " returns them"
                : "are told by the names that " + result.source() + " has for them";
    return "The gradients " + how + ".";
  }
}
