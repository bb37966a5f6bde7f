package backproof.experiment;

import backproof.python.Instance;
import backproof.python.Value;
import backproof.python.syntax.Expression;
import backproof.python.syntax.Names;
import backproof.python.syntax.Span;
import backproof.python.syntax.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Recognises the call of a method of the learner's own object, just before it is made. */
record CallFinder(Cell cell, String source, Function<String, Optional<Value>> globals) {
  /** {@code net.loss(X, y)} and {@code loss = net.loss(X, y)}; all else is no such call. */
  Optional<CellCall> of(Statement statement) {
    return switch (statement) {
      case Statement.Evaluate evaluate -> of(evaluate.value(), List.of());
      case Statement.Assign assign -> of(assign.value(), names(assign.targets().get(0)));
      default -> Optional.empty();
    };
  }

  private Optional<CellCall> of(Expression value, List<String> targets) {
    if (value instanceof Expression.Call call
        && call.function() instanceof Expression.Attribute method
        && object(method.object()).orElse(null) instanceof Instance owner) {
      return Optional.of(
          new CellCall(
              cell,
              text(call.span()),
              call,
              path(method.object()),
              owner,
              targets,
              call.span().line(),
              seen(call)));
    }
    return Optional.empty();
  }

  /** What a name, or an attribute of an object, stands for now. */
  private Optional<Value> object(Expression expression) {
    return switch (expression) {
      case Expression.Name name -> globals.apply(name.name());
      case Expression.Attribute attribute ->
          object(attribute.object()).orElse(null) instanceof Instance owner
              ? Optional.ofNullable(owner.fields().get(attribute.name()))
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static String path(Expression expression) {
    return switch (expression) {
      case Expression.Name name -> name.name();
      case Expression.Attribute attribute -> path(attribute.object()) + "." + attribute.name();
      default -> "";
    };
  }

  private Map<String, Value> seen(Expression call) {
    Map<String, Value> seen = new LinkedHashMap<>();
    for (String name : Names.mentioned(call)) {
      globals.apply(name).ifPresent(value -> seen.put(name, value));
    }
    return seen;
  }

  private static List<String> names(Expression target) {
    return target instanceof Expression.TupleDisplay tuple
        ? tuple.items().stream().map(CallFinder::name).toList()
        : List.of(name(target));
  }

  private static String name(Expression target) {
    return target instanceof Expression.Name name ? name.name() : "";
  }

  /** The call as it is written, on one line. */
  private String text(Span span) {
    int from = place(span.line(), span.column());
    int to = place(span.endLine(), span.endColumn());
    return source.substring(from, Math.max(from, to)).replace("\n", "");
  }

  private int place(int line, int column) {
    int start = 0;
    for (int i = 1; i < line; i++) {
      start = source.indexOf('\n', start) + 1;
    }
    return Math.min(start + column - 1, source.length());
  }
}
