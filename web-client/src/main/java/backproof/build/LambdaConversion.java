package backproof.build;

import java.util.ArrayList;
import java.util.List;
import org.teavm.model.MethodHandle;
import org.teavm.model.MethodHandleType;
import org.teavm.model.ValueType;
import org.teavm.model.emit.ValueEmitter;

/** What stands between a lambda's interface and what it calls: casts, boxing and unboxing. */
final class LambdaConversion {
  private LambdaConversion() {}

  static boolean isKnown(LambdaSite site) {
    List<ValueType> wanted = parameters(site.target());
    int first = site.captured().size();
    if (wanted.size() != first + site.erased().size() - 1) {
      return false;
    }
    for (int i = first; i < wanted.size(); i++) {
      if (!isKnown(site.actual().get(i - first), wanted.get(i))) {
        return false;
      }
    }
    return site.result() == ValueType.VOID || isKnown(result(site.target()), site.result());
  }

  private static boolean isKnown(ValueType from, ValueType to) {
    if (from instanceof ValueType.Primitive primitive) {
      return from.equals(to) || primitive.getBoxedType().equals(to) || isObject(to);
    }
    return !(to instanceof ValueType.Primitive primitive) || primitive.getBoxedType().equals(from);
  }

  private static boolean isObject(ValueType type) {
    return type.isObject("java.lang.Object");
  }

  static ValueEmitter apply(ValueEmitter value, ValueType to) {
    ValueType from = value.getType();
    if (from.equals(to) || isObject(to) && !(from instanceof ValueType.Primitive)) {
      return value;
    }
    if (from instanceof ValueType.Primitive) {
      return value.box();
    }
    if (to instanceof ValueType.Primitive primitive) {
      return value.cast(primitive.getBoxedType()).invokeVirtual(unboxing(primitive), to);
    }
    return value.cast(to);
  }

  private static String unboxing(ValueType.Primitive type) {
    return switch (type.getKind()) {
      case BOOLEAN -> "booleanValue";
      case BYTE -> "byteValue";
      case SHORT -> "shortValue";
      case CHARACTER -> "charValue";
      case INTEGER -> "intValue";
      case LONG -> "longValue";
      case FLOAT -> "floatValue";
      case DOUBLE -> "doubleValue";
    };
  }

  /** The receiver counts as the first. */
  static List<ValueType> parameters(MethodHandle target) {
    List<ValueType> parameters = new ArrayList<>(List.of(target.getArgumentTypes()));
    switch (target.getKind()) {
      case INVOKE_VIRTUAL, INVOKE_SPECIAL, INVOKE_INTERFACE ->
          parameters.add(0, ValueType.object(target.getClassName()));
      default -> {}
    }
    return parameters;
  }

  private static ValueType result(MethodHandle target) {
    return target.getKind() == MethodHandleType.INVOKE_CONSTRUCTOR
        ? ValueType.object(target.getClassName())
        : target.getValueType();
  }
}
