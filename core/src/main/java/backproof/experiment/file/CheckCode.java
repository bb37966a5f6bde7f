package backproof.experiment.file;

import backproof.check.Scheme;
import backproof.experiment.Cell;
import backproof.experiment.Experiment;
import backproof.number.Decimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The lesson's gradient check as plain NumPy code that anybody can run and read. */
final class CheckCode {
  /** Stands after setup: later cells may give its names other values. */
  static final String AFTER_SETUP = "setup_names = dict(globals())\n";

  private static final String CHECK =
      """
      import inspect


      def backproof_check(forward, backward, wrt, gradients, returned, scheme, epsilon, threshold):
          \"""The gradient that backward returns, compared with slopes of what forward returns.\"""
          table = setup_names.get("parameters")
          table = table if isinstance(table, dict) else {}

          def is_array(value):
              return isinstance(value, (int, float, np.number, np.ndarray))

          def arguments(function, moved, cache):
              # by name among what setup defined; cache is the second value of forward
              found, missing = {}, []
              for name, parameter in inspect.signature(function).parameters.items():
                  if name == "cache" and cache is not None:
                      found[name] = cache
                  elif name in moved:
                      found[name] = moved[name]
                  elif name == "parameters" and table:
                      found[name] = {**table, **{k: v for k, v in moved.items() if k in table}}
                  elif name in setup_names:
                      found[name] = setup_names[name]
                  elif parameter.default is parameter.empty:
                      missing.append(name)
              if len(missing) == 1 and cache is not None and "cache" not in found:
                  found[missing[0]] = cache
              return found

          def call(function, moved, cache=None):
              # a parameter that is read as a global is moved for the time of the call
              names = [name for name in moved if name in setup_names and name not in table]
              kept = {name: globals()[name] for name in names}
              globals().update({name: moved[name] for name in names})
              try:
                  return function(**arguments(function, moved, cache))
              finally:
                  globals().update(kept)

          def halves(result):
              if isinstance(result, tuple):
                  return result[0], result[1] if len(result) > 1 else None
              return result, None

          first, cache = halves(call(forward, {}))
          is_layer = np.size(first) != 1
          upstream, dout = "", 1.0
          if is_layer:
              # the cost of a layer is sum(out * dout)
              takes = [n for n in inspect.signature(backward).parameters if n != "cache"]
              upstream = takes[0]
              drawn = np.random.RandomState(0).randn(*np.shape(first))
              dout = setup_names.setdefault(upstream, drawn)

          def cost(moved):
              return float(np.sum(halves(call(forward, moved))[0] * dout))

          result = call(backward, {}, cache) if backward else cache
          names = list(result) if isinstance(result, dict) else returned
          arrays = {name: value for name, value in setup_names.items() if is_array(value)}
          takes = [n for n in inspect.signature(forward).parameters if n in arrays]
          if wrt:
              chosen = [k for name in wrt for k in (table if name == "parameters" else [name])]
          elif table:
              chosen = [name for name in table if is_array(table[name])]
          else:
              others = takes + [name for name in arrays if name not in takes]
              chosen = [n for n in others if "d" + n in names or n in gradients]
          if not chosen and is_layer:
              chosen = [n for n in takes if np.asarray(arrays[n]).dtype.kind == "f"]
          if not chosen:
              same = [n for n in takes if np.shape(arrays[n]) == np.shape(result)]
              chosen = same if len(same) == 1 else []
          if not chosen:
              raise SystemExit("found no parameter: put them into a dict called parameters")

          def gradient(name, place):
              key = gradients.get(name, "d" + name)
              if isinstance(result, dict):
                  return result[key if key in result else name]
              if isinstance(result, (tuple, list)):
                  whole = len(result) == len(chosen)
                  return result[place if whole else returned.index(key)]
              return result

          claims = [np.ravel(gradient(name, i)).astype(float) for i, name in enumerate(chosen)]
          starts = {n: np.array(table[n] if n in table else arrays[n], float) for n in chosen}

          def J(name, entry, step):
              moved = {n: value.copy() for n, value in starts.items()}
              moved[name][entry] += step
              return cost({n: v if v.ndim else float(v) for n, v in moved.items()})

          def slope(name, entry):
              e = epsilon
              if scheme == "forward":
                  return (J(name, entry, e) - J(name, entry, 0)) / e
              near = J(name, entry, e) - J(name, entry, -e)
              if scheme == "central":
                  return near / (2 * e)
              far = J(name, entry, 2 * e) - J(name, entry, -2 * e)
              return (8 * near - far) / (12 * e)

          def difference(grad, gradapprox):
              # equations (2) and (3) of the lesson
              scale = np.linalg.norm(grad) + np.linalg.norm(gradapprox)
              return np.linalg.norm(grad - gradapprox) / scale if scale else 0.0

          approx = [
              np.array([slope(name, entry) for entry in np.ndindex(starts[name].shape)])
              for name in chosen
          ]
          for name, grad, gradapprox in zip(chosen, claims, approx):
              print(f"{name}: difference = {difference(grad, gradapprox)}")
          whole = float(difference(np.concatenate(claims), np.concatenate(approx)))
          if whole <= threshold:
              print(f"Your backward propagation works perfectly fine! difference = {whole}")
          else:
              print(f"There is a mistake in the backward propagation! difference = {whole}")
          return whole


      """;

  private CheckCode() {}

  /** The function and its call; a comment where there is no function to check. */
  static String of(Experiment experiment) {
    Optional<Returns> forward = Returns.ofLast(experiment.source(Cell.FORWARD));
    if (forward.isEmpty()) {
      return "# The forward cell defines no function, so there is nothing to compare here.\n";
    }
    Optional<Returns> backward = Returns.ofLast(experiment.source(Cell.BACKWARD));
    List<String> returned = backward.orElse(forward.get()).names();
    return "import numpy as np\n"
        + CHECK
        + "backproof_check(\n    "
        + forward.get().function()
        + ",\n    "
        + backward.map(Returns::function).orElse("None")
        + ",\n    wrt="
        + list(experiment.wrt())
        + ",\n    gradients="
        + dict(experiment.gradients())
        + ",\n    returned="
        + list(returned)
        + ",\n    scheme="
        + PythonText.quoted(scheme(experiment.settings().scheme()))
        + ",\n    epsilon="
        + Decimal.repr(experiment.settings().epsilon())
        + ",\n    threshold="
        + Decimal.repr(experiment.settings().threshold())
        + ",\n)\n";
  }

  private static String scheme(Scheme scheme) {
    return scheme.key();
  }

  private static String list(List<String> texts) {
    return "[" + String.join(", ", texts.stream().map(PythonText::quoted).toList()) + "]";
  }

  private static String dict(Map<String, String> texts) {
    List<String> entries = new ArrayList<>();
    texts.forEach(
        (name, key) -> entries.add(PythonText.quoted(name) + ": " + PythonText.quoted(key)));
    return "{" + String.join(", ", entries) + "}";
  }
}
