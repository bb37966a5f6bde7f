package backproof.numpy;

import backproof.array.ArrayException;
import backproof.python.Bound;
import backproof.python.BuiltinFunction;
import backproof.python.Documentation;
import backproof.python.Raise;
import backproof.python.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A table of functions under construction: one line a function. */
final class Rows {
  private final Workspace workspace;
  private final List<BuiltinFunction> functions = new ArrayList<>();

  Rows(Workspace workspace) {
    this.workspace = workspace;
  }

  Rows row(String signature, @Documentation String doc, Function<Call, Value> body) {
    functions.add(
        BuiltinFunction.of(
            signature,
            doc,
            arguments -> {
              try {
                return based(arguments, body.apply(new Call(workspace, arguments)));
              } catch (ArrayException failure) {
                throw Errors.raise(failure);
              } catch (Raise raise) {
                return workspace.foreign(raise, arguments.name(), arguments.given());
              }
            }));
    return this;
  }

  /** A view of the first argument knows what it looks at. */
  private static Value based(Bound arguments, Value result) {
    return result instanceof ArrayValue view
            && arguments.first() instanceof ArrayValue whole
            && whole != view
        ? view.viewOf(whole)
        : result;
  }

  Rows all(List<BuiltinFunction> more) {
    functions.addAll(more);
    return this;
  }

  /** Another name of the function added last. */
  Rows also(String name) {
    functions.add(functions.get(functions.size() - 1).named(name));
    return this;
  }

  List<BuiltinFunction> list() {
    return List.copyOf(functions);
  }
}
