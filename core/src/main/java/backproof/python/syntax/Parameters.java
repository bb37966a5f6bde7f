package backproof.python.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The parameters of a function. */
public record Parameters(
    List<Parameter> positional,
    int positionalOnly,
    Optional<String> rest,
    List<Parameter> keywordOnly,
    Optional<String> keywords,
    Map<String, Expression> annotations) {
  /** The names of all parameters, as they stand in the frame. */
  public List<String> names() {
    List<String> names = new ArrayList<>();
    positional.forEach(p -> names.add(p.name()));
    keywordOnly.forEach(p -> names.add(p.name()));
    rest.ifPresent(names::add);
    keywords.ifPresent(names::add);
    return names;
  }

  /** One parameter and its default. */
  public record Parameter(String name, Optional<Expression> fallback) {}
}
