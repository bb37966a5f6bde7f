package backproof.python.syntax;

import java.util.ArrayList;
import java.util.List;

/** Reads what makes a comprehension of an expression. */
record ComprehensionParser(TokenReader in, ExpressionParser expressions) {
  List<Expression.Clause> clauses() {
    List<Expression.Clause> clauses = new ArrayList<>();
    while (in.take("for")) {
      Span at = in.peek().span();
      Expression target = expressions.targets();
      if (!in.is("in")) {
        throw expressions.unseparated(at);
      }
      in.next();
      Expression iterable = expressions.or();
      List<Expression> conditions = new ArrayList<>();
      while (in.take("if")) {
        conditions.add(expressions.or());
      }
      clauses.add(new Expression.Clause(target, iterable, conditions));
    }
    return clauses;
  }

  static SyntaxProblem unpackedIn(Expression.Starred star) {
    return SyntaxProblem.of("iterable unpacking cannot be used in comprehension", star.span());
  }
}
