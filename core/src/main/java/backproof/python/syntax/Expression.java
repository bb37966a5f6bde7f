package backproof.python.syntax;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/** An expression of the program. */
public sealed interface Expression {
  Span span();

  /** True, False, None and the dots. */
  enum Constant {
    TRUE,
    FALSE,
    NONE,
    ELLIPSIS
  }

  /** What a comprehension makes. */
  enum Product {
    LIST,
    SET,
    DICT,
    GENERATOR
  }

  record Name(String name, Span span) implements Expression {}

  record ConstantLiteral(Constant constant, Span span) implements Expression {}

  record IntLiteral(BigInteger value, Span span) implements Expression {}

  record FloatLiteral(String text, Span span) implements Expression {}

  record StringLiteral(String value, Span span) implements Expression {}

  /** Text and fields in turn; a field's format is itself such a text. */
  record FormattedString(List<Expression> parts, Span span) implements Expression {}

  /** {@code {value!r:format}} in an f-string. */
  record Field(Expression value, char conversion, Expression format, Span span)
      implements Expression {}

  record ListDisplay(List<Expression> items, Span span) implements Expression {}

  record TupleDisplay(List<Expression> items, Span span) implements Expression {}

  record SetDisplay(List<Expression> items, Span span) implements Expression {}

  /** An entry without a key unpacks a mapping. */
  record Entry(Optional<Expression> key, Expression value) {}

  record DictDisplay(List<Entry> entries, Span span) implements Expression {}

  record Unary(String operator, Expression operand, Span span) implements Expression {}

  record Binary(String operator, Expression left, Expression right, Span span)
      implements Expression {}

  /** {@code a and b and c}, or with {@code or}. */
  record Logical(boolean isAnd, List<Expression> operands, Span span) implements Expression {}

  record Comparing(Expression first, List<String> operators, List<Expression> rest, Span span)
      implements Expression {}

  record Conditional(Expression test, Expression then, Expression otherwise, Span span)
      implements Expression {}

  record Lambda(Parameters parameters, Expression body, Span span) implements Expression {}

  /** A keyword argument; without a name it unpacks a mapping. */
  record Keyword(Optional<String> name, Expression value) {}

  record Call(Expression function, List<Expression> arguments, List<Keyword> keywords, Span span)
      implements Expression {}

  record Attribute(Expression object, String name, Span span) implements Expression {}

  record Subscript(Expression object, Expression index, Span span) implements Expression {}

  record Slice(
      Optional<Expression> start, Optional<Expression> stop, Optional<Expression> step, Span span)
      implements Expression {}

  record Starred(Expression value, Span span) implements Expression {}

  record Clause(Expression target, Expression iterable, List<Expression> conditions) {}

  /** The value is there for dicts only. */
  record Comprehension(
      Product product,
      Expression element,
      Optional<Expression> value,
      List<Clause> clauses,
      Span span)
      implements Expression {}

  record Named(Name target, Expression value, Span span) implements Expression {}
}
