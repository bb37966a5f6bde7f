package backproof.python.syntax;

import java.util.List;
import java.util.Optional;

/** The parameters of a function. */
public record Parameters(
    List<Parameter> positional,
    int positionalOnly,
    Optional<String> rest,
    List<Parameter> keywordOnly,
    Optional<String> keywords) {
  /** One parameter and its default. */
  public record Parameter(String name, Optional<Expression> fallback) {}
}
