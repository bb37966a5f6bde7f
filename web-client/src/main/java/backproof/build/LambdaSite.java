package backproof.build;

import java.lang.invoke.CallSite;
import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.List;
import java.util.Optional;
import org.teavm.dependency.DynamicCallSite;
import org.teavm.model.MethodHandle;
import org.teavm.model.MethodReference;
import org.teavm.model.RuntimeConstant;
import org.teavm.model.ValueType;

/**
 * A place where a lambda or a method reference is made.
 *
 * @param type the interface
 * @param method the name of its method
 * @param captured the types of what the lambda captures
 * @param erased the parameters and the result of the interface's method
 * @param actual the same where the interface's type arguments are known
 * @param target what is called: with the captured values first, then the arguments
 */
record LambdaSite(
    ValueType.Object type,
    String method,
    List<ValueType> captured,
    List<ValueType> erased,
    List<ValueType> actual,
    MethodHandle target) {
  /** What the compiler writes where neither bridges nor several interfaces are asked for. */
  static final MethodReference FACTORY =
      new MethodReference(
          LambdaMetafactory.class,
          "metafactory",
          MethodHandles.Lookup.class,
          String.class,
          MethodType.class,
          MethodType.class,
          java.lang.invoke.MethodHandle.class,
          MethodType.class,
          CallSite.class);

  /** Nothing where a conversion is needed that only TeaVM's own way knows. */
  static Optional<LambdaSite> of(DynamicCallSite call) {
    List<RuntimeConstant> constants = call.getBootstrapArguments();
    LambdaSite site =
        new LambdaSite(
            (ValueType.Object) call.getCalledMethod().getResultType(),
            call.getCalledMethod().getName(),
            List.of(call.getCalledMethod().getParameterTypes()),
            List.of(constants.get(0).getMethodType()),
            List.of(constants.get(2).getMethodType()),
            constants.get(1).getMethodHandle());
    return Optional.of(site).filter(LambdaConversion::isKnown);
  }

  /** What places must have in common to share a class. */
  List<Object> shape() {
    return List.of(type, method, erased, captured);
  }

  ValueType result() {
    return erased.get(erased.size() - 1);
  }
}
