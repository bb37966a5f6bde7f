package backproof.trial;

import backproof.binding.CellFunction;
import backproof.binding.Entry;
import backproof.binding.Notebook;
import backproof.experiment.Experiment;
import backproof.python.syntax.Expression;
import backproof.python.syntax.Names;
import backproof.python.syntax.Parser;
import backproof.python.syntax.Statement;
import backproof.python.syntax.Tree;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which variables of setup the functions of the cells read. An argument of a helper that is called
 * as one of them is another thing.
 *
 * @param forward read by the functions of forward whenever they run
 * @param backward the same of backward
 * @param once read when a cell ran, for something that functions have read since: the default of an
 *     argument, a table. That stays what it was when the variable has another value.
 */
record Reads(Set<String> forward, Set<String> backward, Set<String> once) {

  static Reads of(Experiment experiment, Notebook notebook) {
    List<Statement> forward = Parser.parse(experiment.forward());
    List<Statement> backward = Parser.parse(experiment.backward());
    Set<String> given = notebook.givenValues().keySet();
    Reads reads = new Reads(new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>());
    List<Statement> rest = always(forward, Optional.of(notebook.forward()), given, reads.forward);
    rest.addAll(always(backward, notebook.backward(), given, reads.backward));
    Set<String> always = new LinkedHashSet<>(reads.forward);
    always.addAll(reads.backward);
    for (Statement statement : rest.reversed()) {
      once(statement, always, reads.once);
    }
    return reads;
  }

  /**
   * The arguments of the function that is called are variables of setup.
   *
   * @return what has run once where a function is called; statements that are called run again
   */
  private static List<Statement> always(
      List<Statement> cell, Optional<Entry> entry, Set<String> given, Set<String> always) {
    boolean isFunction = entry.orElse(null) instanceof CellFunction;
    for (Statement statement : cell) {
      if (isMade(statement) || !isFunction) {
        read(statement, always);
      }
    }
    if (entry.orElse(null) instanceof CellFunction function) {
      function.parameters().stream().filter(given::contains).forEach(always::add);
    }
    return isFunction ? new ArrayList<>(cell) : new ArrayList<>();
  }

  /** The names that statements read from outside. */
  static Set<String> mentioned(List<Statement> statements) {
    Set<String> names = new LinkedHashSet<>();
    statements.forEach(statement -> read(statement, names));
    return names;
  }

  /** The names that only one statement mentions: nothing else was worked out from them. */
  static Set<String> mentionedOnce(String source) {
    Set<String> once = new LinkedHashSet<>();
    Set<String> often = new LinkedHashSet<>();
    for (Statement statement : Parser.parse(source)) {
      Set<String> names = mentioned(List.of(statement));
      names.removeIf(once::add);
      often.addAll(names);
    }
    once.removeAll(often);
    return once;
  }

  private static boolean isMade(Statement statement) {
    return statement instanceof Statement.Define
        || statement instanceof Statement.DefineClass
        || statement instanceof Statement.Assign assign
            && assign.value() instanceof Expression.Lambda;
  }

  private static void once(Statement statement, Set<String> always, Set<String> once) {
    if (statement instanceof Statement.Define define) {
      Tree.expressions(define).forEach(part -> read(part, once));
    } else if (statement instanceof Statement.DefineClass define) {
      for (Statement inner : define.body()) {
        Tree.expressions(inner).forEach(part -> read(part, once));
      }
    } else if (!isMade(statement)) {
      Set<String> makes = Names.ofBody(List.of(statement)).bound();
      if (makes.stream().anyMatch(name -> always.contains(name) || once.contains(name))) {
        read(statement, once);
      }
    }
  }

  private static void read(Statement statement, Set<String> into) {
    Set<String> inner = new LinkedHashSet<>();
    if (statement instanceof Statement.Define define) {
      define.body().forEach(each -> read(each, inner));
      inner.removeAll(Names.ofBody(define.body()).bound());
      inner.removeAll(define.parameters().names());
      Tree.expressions(define).forEach(part -> read(part, inner));
    } else {
      Tree.expressions(statement).forEach(part -> read(part, inner));
      Tree.blocks(statement).forEach(each -> read(each, inner));
    }
    into.addAll(inner);
  }

  private static void read(Expression expression, Set<String> into) {
    Set<String> inner = new LinkedHashSet<>();
    if (expression instanceof Expression.Name name) {
      inner.add(name.name());
    }
    Tree.parts(expression).forEach(part -> read(part, inner));
    if (expression instanceof Expression.Lambda lambda) {
      inner.removeAll(lambda.parameters().names());
    } else if (expression instanceof Expression.Comprehension made) {
      made.clauses().forEach(clause -> inner.removeAll(Names.mentioned(clause.target())));
    }
    into.addAll(inner);
  }
}
