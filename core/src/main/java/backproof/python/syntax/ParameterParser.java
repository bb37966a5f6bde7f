package backproof.python.syntax;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the parameters of a def or lambda. */
final class ParameterParser {
  private final TokenReader in;
  private final ExpressionParser expressions;
  private final List<Parameters.Parameter> positional = new ArrayList<>();
  private final List<Parameters.Parameter> keywordOnly = new ArrayList<>();
  private final Set<String> names = new HashSet<>();
  private Optional<String> rest = Optional.empty();
  private Optional<String> keywords = Optional.empty();
  private final Map<String, Expression> annotations = new LinkedHashMap<>();
  private int positionalOnly;
  private boolean afterStar;

  ParameterParser(TokenReader in, ExpressionParser expressions) {
    this.in = in;
    this.expressions = expressions;
  }

  Parameters read(String close, boolean annotated) {
    while (!in.is(close)) {
      Span span = in.peek().span();
      demand(keywords.isEmpty(), "arguments cannot follow var-keyword argument", span);
      if (in.take("**")) {
        keywords = Optional.of(name(annotated));
      } else if (in.take("*")) {
        demand(!afterStar, "* argument may appear only once", span);
        afterStar = true;
        boolean ends = in.is(",") && (in.ahead(1).is(close) || in.ahead(1).is("**"));
        demand(!in.is(close) && !ends, "named arguments must follow bare *", span);
        rest = in.is(",") ? Optional.empty() : Optional.of(name(annotated));
      } else if (in.take("/")) {
        demand(positionalOnly == 0, "/ may appear only once", span);
        demand(!afterStar, "/ must be ahead of *", span);
        demand(!positional.isEmpty(), "at least one argument must precede /", span);
        positionalOnly = positional.size();
      } else {
        String kind = annotated ? "Function" : "Lambda expression";
        demand(!in.is("("), kind + " parameters cannot be parenthesized", span);
        plain(annotated);
      }
      if (!in.take(",") && !in.is(close)) {
        boolean isBare = in.previous().span().equals(span);
        throw annotated && !isBare ? expressions.unseparated(span) : in.invalid();
      }
    }
    return new Parameters(positional, positionalOnly, rest, keywordOnly, keywords, annotations);
  }

  private static void demand(boolean holds, String message, Span span) {
    if (!holds) {
      throw SyntaxProblem.of(message, span);
    }
  }

  private void plain(boolean annotated) {
    Span span = in.peek().span();
    String name = name(annotated);
    demand(
        !in.is("=") || !(in.ahead(1).is(")") || in.ahead(1).is(",")),
        "expected default value expression",
        in.peek().span());
    Optional<Expression> fallback =
        in.take("=") ? Optional.of(expressions.expression()) : Optional.empty();
    if (afterStar) {
      keywordOnly.add(new Parameters.Parameter(name, fallback));
      return;
    }
    boolean late =
        !positional.isEmpty() && positional.get(positional.size() - 1).fallback().isPresent();
    if (late && fallback.isEmpty()) {
      throw SyntaxProblem.of("non-default argument follows default argument", span);
    }
    positional.add(new Parameters.Parameter(name, fallback));
  }

  private String name(boolean annotated) {
    Span span = in.peek().span();
    String name = in.identifier();
    if (!names.add(name)) {
      throw SyntaxProblem.of("duplicate argument '" + name + "' in function definition", span);
    }
    if (annotated && in.take(":")) {
      annotations.put(name, expressions.expression());
    }
    return name;
  }
}
