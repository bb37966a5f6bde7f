package backproof.file;

import backproof.python.syntax.Expression;
import backproof.python.syntax.Names;
import backproof.python.syntax.Parameters;
import backproof.python.syntax.Statement;
import backproof.python.syntax.Tree;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Which names some statements give a value, change and need.
 *
 * @param binds names that have a new value afterwards, whatever they were before
 * @param touches names whose value may be changed or replaced
 * @param needs names that must have a value before
 * @param draws whether random numbers are drawn
 * @param seeds whether a generator of random numbers is seeded
 */
record NameUse(
    Set<String> binds, Set<String> touches, Set<String> needs, boolean draws, boolean seeds) {
  private static final Set<String> RANDOM =
      Set.of("random", "randn", "rand", "randint", "uniform", "normal", "shuffle", "permutation");

  static NameUse of(List<Statement> statements) {
    Set<String> binds = new LinkedHashSet<>();
    Set<String> touches = new LinkedHashSet<>();
    Set<String> needs = new LinkedHashSet<>();
    boolean draws = false;
    boolean seeds = false;
    for (Statement statement : statements) {
      Set<String> more = needs(statement);
      more.removeAll(binds);
      needs.addAll(more);
      Set<String> bound = binds(statement);
      binds.addAll(bound);
      touches.addAll(touches(statement));
      for (Expression part : Statements.expressions(statement)) {
        draws |= isRandom(part);
        seeds |= part instanceof Expression.Attribute field && field.name().equals("seed");
      }
    }
    touches.removeAll(binds);
    return new NameUse(binds, touches, needs, draws, seeds);
  }

  private static boolean isRandom(Expression part) {
    return part instanceof Expression.Attribute field && RANDOM.contains(field.name())
        || part instanceof Expression.Name name && RANDOM.contains(name.name());
  }

  /** What the statement itself binds on every way through it. */
  private static Set<String> binds(Statement statement) {
    boolean always =
        statement instanceof Statement.Assign
            || statement instanceof Statement.Define
            || statement instanceof Statement.DefineClass
            || statement instanceof Statement.Import
            || statement instanceof Statement.FromImport;
    return always ? Names.ofBody(List.of(statement)).bound() : Set.of();
  }

  private static Set<String> touches(Statement statement) {
    Set<String> touched = new LinkedHashSet<>(Names.ofBody(List.of(statement)).bound());
    if (statement instanceof Statement.Define || statement instanceof Statement.DefineClass) {
      return touched;
    }
    for (Statement each : Statements.within(List.of(statement))) {
      switch (each) {
        case Statement.Assign assign -> assign.targets().forEach(t -> addOwner(t, touched));
        case Statement.Augment augment -> addOwner(augment.target(), touched);
        case Statement.Evaluate evaluate -> addChanged(evaluate.value(), touched);
        default -> {}
      }
    }
    return touched;
  }

  /** The name that holds what an item or an attribute is assigned to. */
  private static void addOwner(Expression target, Set<String> touched) {
    Expression owner = target;
    while (!(owner instanceof Expression.Name)) {
      if (owner instanceof Expression.Subscript item) {
        owner = item.object();
      } else if (owner instanceof Expression.Attribute field) {
        owner = field.object();
      } else {
        return;
      }
    }
    touched.add(Returns.name(owner));
  }

  /** A method that is called for its effect may change its object: {@code layers.append(W)}. */
  private static void addChanged(Expression value, Set<String> touched) {
    if (value instanceof Expression.Call call
        && call.function() instanceof Expression.Attribute method
        && method.object() instanceof Expression.Name object) {
      touched.add(object.name());
    }
  }

  private static Set<String> needs(Statement statement) {
    if (statement instanceof Statement.Define define) {
      return free(define);
    }
    Set<String> needed = new LinkedHashSet<>();
    Set<String> own = new LinkedHashSet<>();
    for (Statement each : Statements.within(List.of(statement))) {
      switch (each) {
        case Statement.Define define -> needed.addAll(free(define));
        case Statement.DefineClass type -> {
          type.body().forEach(inner -> needed.addAll(needs(inner)));
          Tree.expressions(type).forEach(part -> collect(part, needed, own));
          type.annotations().values().forEach(part -> collect(part, needed, own));
        }
        case Statement.Assign assign -> {
          collect(assign.value(), needed, own);
          assign.targets().forEach(target -> collectTarget(target, needed, own));
        }
        case Statement.For loop -> {
          collect(loop.iterable(), needed, own);
          own.addAll(names(loop.target()));
        }
        default -> Tree.expressions(each).forEach(part -> collect(part, needed, own));
      }
    }
    needed.removeAll(own);
    return needed;
  }

  private static void collectTarget(Expression target, Set<String> needed, Set<String> own) {
    if (target instanceof Expression.TupleDisplay tuple) {
      tuple.items().forEach(item -> collectTarget(item, needed, own));
    } else if (!(target instanceof Expression.Name)) {
      collect(target, needed, own);
    }
  }

  /**
   * @param own gets what comprehensions and lambdas bind for themselves
   */
  private static void collect(Expression expression, Set<String> needed, Set<String> own) {
    for (Expression part : Statements.parts(expression)) {
      if (part instanceof Expression.Name name) {
        needed.add(name.name());
      } else if (part instanceof Expression.Comprehension made) {
        made.clauses().forEach(clause -> own.addAll(names(clause.target())));
      } else if (part instanceof Expression.Lambda lambda) {
        own.addAll(names(lambda.parameters()));
      }
    }
  }

  private static Set<String> names(Expression target) {
    Set<String> names = new LinkedHashSet<>();
    for (Expression part : Statements.parts(target)) {
      if (part instanceof Expression.Name name) {
        names.add(name.name());
      }
    }
    return names;
  }

  static Set<String> names(Parameters parameters) {
    Set<String> names = new LinkedHashSet<>();
    parameters.positional().forEach(p -> names.add(p.name()));
    parameters.rest().ifPresent(names::add);
    parameters.keywordOnly().forEach(p -> names.add(p.name()));
    parameters.keywords().ifPresent(names::add);
    return names;
  }

  /** What a function needs from outside. */
  private static Set<String> free(Statement.Define define) {
    Set<String> free = new LinkedHashSet<>();
    define.body().forEach(statement -> free.addAll(needs(statement)));
    free.removeAll(Names.ofBody(define.body()).bound());
    free.removeAll(names(define.parameters()));
    List<Expression> parts = new ArrayList<>(Tree.expressions(define));
    parts.addAll(define.parameters().annotations().values());
    parts.forEach(part -> collect(part, free, new LinkedHashSet<>()));
    return free;
  }

  /** What an expression needs. */
  static Set<String> of(Expression expression) {
    Set<String> needed = new LinkedHashSet<>();
    Set<String> own = new LinkedHashSet<>();
    collect(expression, needed, own);
    needed.removeAll(own);
    return needed;
  }
}
