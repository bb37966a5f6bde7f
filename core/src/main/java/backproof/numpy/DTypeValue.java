package backproof.numpy;

import backproof.array.DType;
import backproof.python.BoolValue;
import backproof.python.Comparison;
import backproof.python.IntValue;
import backproof.python.Raise;
import backproof.python.StrValue;
import backproof.python.Type;
import backproof.python.Value;
import java.util.Optional;

/** A dtype as a value: what {@code a.dtype} gives. */
record DTypeValue(NumpyTypes types, DType dtype) implements Value {
  @Override
  public Type type() {
    return types.classOf(dtype);
  }

  @Override
  public String repr() {
    return "dtype('" + dtype.label() + "')";
  }

  @Override
  public String str() {
    return dtype.label();
  }

  @Override
  public Optional<Value> compare(Comparison op, Value right) {
    return switch (op) {
      case EQUAL -> Optional.of(BoolValue.of(isSame(right)));
      case NOT_EQUAL -> Optional.of(BoolValue.of(!isSame(right)));
      case LESS, LESS_EQUAL, GREATER, GREATER_EQUAL -> Optional.empty();
    };
  }

  private boolean isSame(Value other) {
    try {
      return types.dtypeOf(other) == dtype;
    } catch (Raise notDtype) {
      return false;
    }
  }

  @Override
  public Optional<Value> findAttribute(String name) {
    return switch (name) {
      case "name" -> Optional.of(StrValue.of(dtype.label()));
      case "itemsize" -> Optional.of(IntValue.of(dtype.bytes()));
      case "type" -> Optional.of(types.scalar(dtype));
      case "kind" -> Optional.of(StrValue.of(kind()));
      case "char" -> Optional.of(StrValue.of(letter()));
      case "str" -> Optional.of(StrValue.of(code()));
      default -> Optional.empty();
    };
  }

  private String kind() {
    return switch (dtype) {
      case BOOL -> "b";
      case INT32, INT64 -> "i";
      case FLOAT16, FLOAT32, FLOAT64 -> "f";
    };
  }

  private String letter() {
    return switch (dtype) {
      case BOOL -> "?";
      case INT32 -> "i";
      case INT64 -> "l";
      case FLOAT16 -> "e";
      case FLOAT32 -> "f";
      case FLOAT64 -> "d";
    };
  }

  private String code() {
    return (dtype == DType.BOOL ? "|" : "<") + kind() + dtype.bytes();
  }

  @Override
  public Object hashKey() {
    return dtype;
  }
}
