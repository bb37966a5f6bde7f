package backproof.python;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A piece of text; its length and indices count Unicode code points. */
public final class StrValue implements Value {
  public static final StrValue EMPTY = new StrValue("");

  private final String value;
  private final Type type;

  /** The numbers that it shows and that hang on a parameter. */
  private final List<RealNumber> numbers;

  private StrValue(String value) {
    this(value, Types.STR, List.of());
  }

  private StrValue(String value, Type type, List<RealNumber> numbers) {
    this.value = value;
    this.type = type;
    this.numbers = numbers;
  }

  /** A text of values, which keeps those that hang on a parameter for who reads it back. */
  static StrValue showing(List<Value> shown, String text) {
    List<RealNumber> kept = new ArrayList<>();
    for (Value each : shown) {
      if (each instanceof StrValue other) {
        kept.addAll(other.numbers);
      } else if (each instanceof RealNumber number
          && !(number instanceof PlainNumber plain && plain.isPlain())) {
        kept.add(number);
      }
    }
    return kept.isEmpty() ? of(text) : new StrValue(text, Types.STR, kept);
  }

  static StrValue showing(Value shown, String text) {
    return showing(List.of(shown), text);
  }

  /** What is read out of this text takes the numbers out of the arrays. */
  void readBack() {
    numbers.forEach(RealNumber::toDouble);
  }

  boolean showsNumbers() {
    return !numbers.isEmpty();
  }

  /** The same text as an object of a class that comes from str. */
  public StrValue as(Type other) {
    return new StrValue(value, other, numbers);
  }

  public static StrValue of(String value) {
    return value.isEmpty() && EMPTY != null ? EMPTY : new StrValue(value);
  }

  public String value() {
    return value;
  }

  @Override
  public Type type() {
    return type;
  }

  @Override
  public boolean truth() {
    return !value.isEmpty();
  }

  @Override
  public String repr() {
    String text = Texts.repr(value);
    return type == Types.STR ? text : "np." + type.shortName() + "(" + text + ")";
  }

  @Override
  public String str() {
    return value;
  }

  @Override
  public int length() {
    return value.codePointCount(0, value.length());
  }

  @Override
  public Value item(Value index) {
    int[] points = value.codePoints().toArray();
    if (index instanceof SliceValue slice) {
      StringBuilder text = new StringBuilder();
      SliceValue.Range range = slice.over(points.length);
      for (int i = 0; i < range.count(); i++) {
        text.appendCodePoint(points[range.at(i)]);
      }
      return showing(this, text.toString());
    }
    int at = Operators.position(index, points.length, "string");
    return of(new String(points, at, 1));
  }

  @Override
  public Optional<Value> binary(BinaryOperator op, Value right) {
    return switch (op) {
      case ADD ->
          right instanceof StrValue
              ? Optional.of(concatenated(right))
              : right.reflected(op, this).or(() -> Optional.of(concatenated(right)));
      case MULTIPLY ->
          right instanceof IntegerNumber n ? Optional.of(repeated(n)) : Optional.empty();
      case MODULO ->
          Optional.of(
              showing(
                  right instanceof TupleValue several ? several.items() : List.of(right),
                  PercentFormat.format(value, right)));
      case SUBTRACT, DIVIDE, FLOOR_DIVIDE, POWER, MATMUL, AND, OR, XOR, SHIFT_LEFT, SHIFT_RIGHT ->
          Optional.empty();
    };
  }

  private Value concatenated(Value right) {
    if (right instanceof StrValue other) {
      Operators.demandRoom((long) value.length() + other.value.length());
      String text = value.concat(other.value);
      return numbers.isEmpty() && other.numbers.isEmpty()
          ? of(text)
          : showing(List.of(this, other), text);
    }
    throw Raise.typeError("can only concatenate str (not \"" + right.type().name() + "\") to str");
  }

  private Value repeated(IntegerNumber times) {
    return of(value.repeat(Operators.repetitions(times, value.length())));
  }

  @Override
  public Optional<Value> reflected(BinaryOperator op, Value left) {
    return op == BinaryOperator.MULTIPLY && left instanceof IntegerNumber n
        ? Optional.of(repeated(n))
        : Optional.empty();
  }

  @Override
  public Optional<Value> compare(Comparison op, Value right) {
    if (!(right instanceof StrValue other)) {
      return Optional.empty();
    }
    return Optional.of(BoolValue.of(op.holds(value.compareTo(other.value))));
  }

  @Override
  public boolean contains(Value item) {
    if (item instanceof StrValue part) {
      return value.contains(part.value);
    }
    throw Raise.typeError(
        "'in <string>' requires string as left operand, not " + item.type().name());
  }

  @Override
  public Cursor iterate() {
    int[] points = value.codePoints().toArray();
    return Cursor.over(() -> points.length, i -> of(new String(points, i, 1)));
  }

  @Override
  public Optional<Value> findAttribute(String name) {
    return Operators.method(this, name);
  }

  @Override
  public String format(String spec) {
    return NumberFormat.text(value, spec);
  }

  @Override
  public Object hashKey() {
    return value;
  }
}
