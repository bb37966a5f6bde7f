package backproof.binding;

import backproof.array.NdArray;
import backproof.python.Value;
import backproof.python.syntax.Letters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What goes into forward as a parameter does, and no gradient of it was found. */
record Unchecked(Known known, Entry forward, List<String> arguments, GradientResult result) {
  private static final int SHORT = 3; // W1, by, Wax
  private static final int LONGER = 5; // Wqkv, Wgate
  private static final List<String> WORDS =
      List.of("w_", "b_", "weight", "bias", "theta", "gamma", "beta", "kernel", "filter");

  /** Whether the name alone says that it is a parameter. */
  static boolean isParameterName(String name) {
    String lower = Letters.lower(name);
    boolean isLetter = lower.startsWith("w") || lower.startsWith("b");
    return isLetter && name.length() <= SHORT
        || name.startsWith("W") && name.length() <= LONGER
        || WORDS.stream().anyMatch(lower::startsWith);
  }

  List<String> sentences(List<Parameter> parameters) {
    List<String> sentences = new ArrayList<>();
    List<String> checked = parameters.stream().map(Parameter::name).toList();
    for (String name : arguments) {
      if (known.floats().contains(name) && isParameterName(name) && !checked.contains(name)) {
        sentences.add(sentence(name, name));
      }
    }
    for (Group group : known.groups()) {
      boolean isOwn = forward instanceof CellCall call && group.isUnder(call.path());
      if (isOwn && group.kind() == Group.Kind.ATTRIBUTE && isParameterName(group.subject())) {
        group.members().stream()
            .filter(member -> isFloats(member) && !isShared(member, parameters))
            .forEach(member -> sentences.add(sentence(group.path(), group.subject())));
      }
    }
    if (sentences.isEmpty()) {
      result.unclaimed(parameters).ifPresent(place -> sentences.add(unnamed(place)));
    }
    return sentences;
  }

  private boolean isFloats(Parameter member) {
    return member.home() instanceof Home.Held held
        && known.numbers().floats(held.original()).filter(array -> array.rank() > 0).isPresent();
  }

  /** An attribute and the entry of a dict may be the same array. */
  private boolean isShared(Parameter member, List<Parameter> parameters) {
    Optional<NdArray> own = array(member);
    return parameters.stream()
        .map(this::array)
        .anyMatch(
            other ->
                own.isPresent()
                    && other.isPresent()
                    && own.get().storage() == other.get().storage());
  }

  private Optional<NdArray> array(Parameter parameter) {
    Optional<Value> value =
        parameter.home() instanceof Home.Held held
            ? Optional.of(held.original())
            : Optional.ofNullable(known.values().get(parameter.name()));
    return value.flatMap(known.numbers()::array);
  }

  private String sentence(String name, String subject) {
    String reason =
        result.gives(subject)
            ? result.source() + " returns " + subject + " itself, not its gradient"
            : "no gradient of it is among what "
                + result.source()
                + " gives: "
                + result.described();
    return name + " was not checked: " + reason + ". Give it as d" + subject + ".";
  }

  private static String unnamed(int place) {
    return "Not checked: value "
        + place
        + " of those that are returned side by side. Give it a name such as dW.";
  }
}
