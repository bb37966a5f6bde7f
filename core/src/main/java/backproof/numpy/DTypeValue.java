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
record DTypeValue(NumpyTypes types, DType dtype, int width) implements Value {
  private String label() {
    return dtype == DType.TEXT ? "<U" + width : dtype.label();
  }

  @Override
  public Type type() {
    return types.classOf(dtype);
  }

  @Override
  public String repr() {
    return "dtype('" + label() + "')";
  }

  @Override
  public String str() {
    return label();
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
      boolean wide = other instanceof DTypeValue twin && twin.width != width;
      return types.dtypeOf(other) == dtype && !wide;
    } catch (Raise notDtype) {
      return false;
    }
  }

  @Override
  public Optional<Value> findAttribute(String name) {
    return switch (name) {
      case "name" -> Optional.of(StrValue.of(dtype.label() + (width > 0 ? 32 * width : "")));
      case "itemsize" -> Optional.of(IntValue.of(dtype.bytes() * Math.max(1, width)));
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
      case UINT8, UINT16, UINT32, UINT64 -> "u";
      case INT8, INT16, INT32, INT64 -> "i";
      case FLOAT16, FLOAT32, FLOAT64 -> "f";
      case TEXT -> "U";
    };
  }

  private String letter() {
    return switch (dtype) {
      case BOOL -> "?";
      case INT8 -> "b";
      case UINT8 -> "B";
      case INT16 -> "h";
      case UINT16 -> "H";
      case INT32 -> "i";
      case UINT32 -> "I";
      case INT64 -> "l";
      case UINT64 -> "L";
      case FLOAT16 -> "e";
      case FLOAT32 -> "f";
      case FLOAT64 -> "d";
      case TEXT -> "U";
    };
  }

  private String code() {
    return dtype == DType.TEXT
        ? label()
        : (dtype.bytes() == 1 ? "|" : "<") + kind() + dtype.bytes();
  }

  @Override
  public Object hashKey() {
    return dtype;
  }
}
