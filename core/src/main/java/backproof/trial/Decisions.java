package backproof.trial;

import backproof.python.syntax.Expression;
import backproof.python.syntax.Names;
import backproof.python.syntax.Parser;
import backproof.python.syntax.Statement;
import backproof.python.syntax.Tree;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The names of what a program asks for and does not only compute with. A label that is 1 or 0, the
 * number of a case, a switch: near such a number there is no other of the same kind.
 *
 * @param values held against one value, as in {@code label == 1}, or taken for true or false
 * @param bounds on one side of a comparison of size, as in {@code label > 0}
 */
record Decisions(Set<String> values, Set<String> bounds) {

  static Decisions in(String source) {
    Decisions decisions = new Decisions(new LinkedHashSet<>(), new LinkedHashSet<>());
    Deque<Statement> waiting = new ArrayDeque<>(Parser.parse(source));
    while (!waiting.isEmpty()) {
      Statement next = waiting.pop();
      if (next instanceof Statement.If || next instanceof Statement.While) {
        Tree.expressions(next).forEach(decisions::ask);
      }
      Tree.expressions(next).forEach(decisions::read);
      waiting.addAll(Tree.blocks(next));
    }
    return decisions;
  }

  private void read(Expression expression) {
    switch (expression) {
      case Expression.Conditional choice -> ask(choice.test());
      case Expression.Logical logical -> logical.operands().forEach(this::ask);
      case Expression.Unary unary when unary.operator().equals("not") -> ask(unary.operand());
      case Expression.Comparing comparing -> compared(comparing);
      default -> {}
    }
    Tree.parts(expression).forEach(this::read);
  }

  private void ask(Expression test) {
    if (test instanceof Expression.Name name) {
      values.add(name.name());
    }
  }

  private void compared(Expression.Comparing comparing) {
    boolean isOfSize = comparing.operators().stream().allMatch(each -> isOrder(each));
    Set<String> names = isOfSize ? bounds : values;
    names.addAll(Names.mentioned(comparing.first()));
    comparing.rest().forEach(each -> names.addAll(Names.mentioned(each)));
  }

  private static boolean isOrder(String operator) {
    return List.of("<", ">", "<=", ">=").contains(operator);
  }
}
