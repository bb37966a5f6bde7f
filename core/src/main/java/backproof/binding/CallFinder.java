package backproof.binding;

import backproof.experiment.Cell;
import backproof.python.Instance;
import backproof.python.Value;
import backproof.python.syntax.Expression;
import backproof.python.syntax.Lines;
import backproof.python.syntax.Names;
import backproof.python.syntax.Span;
import backproof.python.syntax.Statement;
import backproof.python.syntax.Tree;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Recognises the calls that stand in a cell itself, just before they are made. */
record CallFinder(Cell cell, String source, Function<String, Optional<Value>> globals) {
  /**
   * The calls in a statement, outer ones last.
   *
   * @param functions gets the calls of functions by their names
   * @param search gets those of methods; {@code net.loss(X, y)} and {@code loss = net.loss(X, y)}
   *     are statements of their own
   */
  void see(Statement statement, Map<String, Trial> functions, EntrySearch search) {
    List<Expression> found = new ArrayList<>(Tree.expressions(statement));
    for (int i = 0; i < found.size(); i++) {
      Expression next = found.get(i);
      if (!(next instanceof Expression.Lambda || next instanceof Expression.Comprehension)) {
        found.addAll(Tree.parts(next));
      }
    }
    for (int i = found.size() - 1; i >= 0; i--) {
      boolean isStatement = found.get(i) == value(statement);
      List<String> targets =
          isStatement && statement instanceof Statement.Assign assign
              ? names(assign.targets().get(0))
              : List.of();
      of(found.get(i), targets).ifPresent(call -> search.see(call, isStatement));
      if (found.get(i) instanceof Expression.Call call
          && call.function() instanceof Expression.Name function) {
        functions.put(function.name(), new Trial(cell, call, targets, seen(call)));
      }
    }
  }

  /** The method calls in the blocks of these statements, with variables as they are now. */
  List<CellCall> inside(List<Statement> statements) {
    List<CellCall> calls = new ArrayList<>();
    for (Statement statement : statements.reversed()) {
      boolean isOwn =
          statement instanceof Statement.Define || statement instanceof Statement.DefineClass;
      if (!isOwn) {
        calls.addAll(inside(Tree.blocks(statement)));
        if (statement instanceof Statement.Assign assign) {
          of(assign.value(), names(assign.targets().get(0))).ifPresent(calls::add);
        }
      }
    }
    return calls;
  }

  /** What a statement is there for, where that is one expression. */
  private static @Nullable Expression value(Statement statement) {
    return switch (statement) {
      case Statement.Evaluate evaluate -> evaluate.value();
      case Statement.Assign assign -> assign.value();
      default -> null;
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

  static String path(Expression expression) {
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
    List<String> lines = Lines.of(source);
    StringBuilder text = new StringBuilder();
    for (int line = span.line(); line <= Math.min(span.endLine(), lines.size()); line++) {
      String whole = lines.get(line - 1);
      int from = line == span.line() ? span.column() - 1 : 0;
      int to = line == span.endLine() ? span.endColumn() - 1 : whole.length();
      text.append(whole, Math.min(from, whole.length()), Math.min(to, whole.length()));
    }
    return text.toString();
  }
}
