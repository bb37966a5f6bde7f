package backproof.python.syntax;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which names a block binds, and which the functions inside it mention. */
public final class Names {
  private final Set<String> bound = new LinkedHashSet<>();
  private final Set<String> inner = new LinkedHashSet<>();
  private final Set<String> globals = new LinkedHashSet<>();
  private final Set<String> nonlocals = new LinkedHashSet<>();
  private final List<Statement.Scope> scopes = new ArrayList<>();
  private boolean yields;
  private final Deque<Object> waiting = new ArrayDeque<>();
  private final Deque<Object> waitingInner = new ArrayDeque<>();

  private Names() {}

  /** The names of a function's or class's body. */
  public static Names ofBody(List<Statement> body) {
    Names names = new Names();
    names.waiting.addAll(body);
    return names.collected();
  }

  /** The names of expressions, of a lambda's body for example. */
  public static Names ofExpressions(Collection<Expression> expressions) {
    Names names = new Names();
    names.waiting.addAll(expressions);
    return names.collected();
  }

  /** Every name that an expression mentions. */
  public static Set<String> mentioned(Expression expression) {
    Set<String> mentioned = new LinkedHashSet<>();
    Deque<Expression> waiting = new ArrayDeque<>(List.of(expression));
    while (!waiting.isEmpty()) {
      Expression next = waiting.pop();
      if (next instanceof Expression.Name name) {
        mentioned.add(name.name());
      }
      waiting.addAll(Tree.parts(next));
    }
    return mentioned;
  }

  /** Also binds these, which come first. */
  public Names binding(Collection<String> more) {
    List<String> others = List.copyOf(bound);
    bound.clear();
    bound.addAll(more);
    bound.addAll(others);
    return this;
  }

  /** Also binds what these targets bind. */
  public Names bindingTargets(Collection<Expression> targets) {
    targets.forEach(this::bind);
    return this;
  }

  public Set<String> bound() {
    return bound;
  }

  public Set<String> inner() {
    return inner;
  }

  public Set<String> globals() {
    return globals;
  }

  /** Where a name is declared global or nonlocal. */
  public Optional<Span> declared(String name) {
    return scopes.stream().filter(s -> s.names().contains(name)).map(Statement::span).findFirst();
  }

  /** Whether the block is a generator's. */
  public boolean yields() {
    return yields;
  }

  public Set<String> nonlocals() {
    return nonlocals;
  }

  // The work lists replace recursion: a sum of thousands of terms is thousands of levels deep.
  private Names collected() {
    while (!waiting.isEmpty()) {
      Object next = waiting.pop();
      if (next instanceof Statement statement) {
        visit(statement);
      } else if (next instanceof Expression expression) {
        visit(expression);
      }
    }
    while (!waitingInner.isEmpty()) {
      Object next = waitingInner.pop();
      if (next instanceof Expression.Name name) {
        inner.add(name.name());
      } else if (next instanceof Expression expression) {
        waitingInner.addAll(Tree.parts(expression));
      } else if (next instanceof Statement statement) {
        if (statement instanceof Statement.Scope scope) {
          inner.addAll(scope.names());
        }
        waitingInner.addAll(Tree.expressions(statement));
        waitingInner.addAll(Tree.blocks(statement));
      }
    }
    bound.removeAll(globals);
    bound.removeAll(nonlocals);
    return this;
  }

  private void bind(Expression target) {
    switch (target) {
      case Expression.Name name -> bound.add(name.name());
      case Expression.Starred starred -> bind(starred.value());
      case Expression.TupleDisplay tuple -> tuple.items().forEach(this::bind);
      case Expression.ListDisplay list -> list.items().forEach(this::bind);
      default -> {}
    }
  }

  private void visit(Statement statement) {
    switch (statement) {
      case Statement.Define define -> {
        bound.add(define.name());
        waiting.addAll(Tree.expressions(statement));
        waitingInner.addAll(define.body());
        return;
      }
      case Statement.DefineClass define -> {
        bound.add(define.name());
        waiting.addAll(Tree.expressions(statement));
        waitingInner.addAll(define.body());
        return;
      }
      case Statement.Assign assign -> assign.targets().forEach(this::bind);
      case Statement.Augment augment -> bind(augment.target());
      case Statement.For loop -> bind(loop.target());
      case Statement.With with -> with.target().ifPresent(this::bind);
      case Statement.Yield give -> {
        yields = true;
        give.targets().forEach(this::bind);
      }
      case Statement.Delete delete -> delete.targets().forEach(this::bind);
      case Statement.Import load ->
          load.names().forEach(n -> bound.add(n.as().orElse(firstPart(n.name()))));
      case Statement.FromImport load ->
          load.names().forEach(n -> bound.add(n.as().orElse(n.name())));
      case Statement.Try attempt -> attempt.handlers().forEach(h -> h.name().ifPresent(bound::add));
      case Statement.Scope scope -> {
        (scope.isGlobal() ? globals : nonlocals).addAll(scope.names());
        scopes.add(scope);
      }
      default -> {}
    }
    waiting.addAll(Tree.expressions(statement));
    waiting.addAll(Tree.blocks(statement));
  }

  private static String firstPart(String dotted) {
    int dot = dotted.indexOf('.');
    return dot < 0 ? dotted : dotted.substring(0, dot);
  }

  private void visit(Expression expression) {
    switch (expression) {
      case Expression.Lambda lambda -> {
        lambda.parameters().positional().forEach(p -> p.fallback().ifPresent(waiting::add));
        lambda.parameters().keywordOnly().forEach(p -> p.fallback().ifPresent(waiting::add));
        waitingInner.add(lambda.body());
      }
      case Expression.Comprehension made -> {
        waiting.add(made.clauses().get(0).iterable());
        waitingInner.addAll(Tree.parts(made));
        walruses(made);
      }
      case Expression.Named named -> {
        bound.add(named.target().name());
        waiting.add(named.value());
      }
      default -> waiting.addAll(Tree.parts(expression));
    }
  }

  /** {@code :=} in a comprehension binds in the function around it. */
  private void walruses(Expression.Comprehension made) {
    List<Expression> todo = new ArrayList<>(Tree.parts(made));
    while (!todo.isEmpty()) {
      Expression next = todo.remove(todo.size() - 1);
      if (next instanceof Expression.Named named) {
        bound.add(named.target().name());
      }
      todo.addAll(Tree.parts(next));
    }
  }
}
