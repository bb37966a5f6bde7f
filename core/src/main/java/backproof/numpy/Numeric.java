package backproof.numpy;

import backproof.array.NdArray;
import backproof.python.BinaryOperator;
import backproof.python.Comparison;
import backproof.python.UnaryOperator;
import backproof.python.Value;
import java.util.Optional;

/** What arrays and NumPy scalars have in common: an array, operators, attributes. */
sealed interface Numeric extends Value permits ArrayValue, IntegerScalar, RealScalar {
  Workspace workspace();

  NdArray array();

  @Override
  default Optional<Value> binary(BinaryOperator op, Value right) {
    return ArrayOperators.binary(workspace(), op, this, right);
  }

  @Override
  default Optional<Value> reflected(BinaryOperator op, Value left) {
    return ArrayOperators.binary(workspace(), op, left, this);
  }

  @Override
  default Optional<Value> unary(UnaryOperator op) {
    return Optional.of(ArrayOperators.unary(workspace(), op, array()));
  }

  @Override
  default Optional<Value> compare(Comparison op, Value right) {
    return ArrayOperators.compare(workspace(), op, this, right);
  }

  @Override
  default Optional<Value> findAttribute(String name) {
    return Attributes.find(this, name);
  }

  @Override
  default boolean truth() {
    return Scalars.truth(workspace(), array());
  }
}
