package backproof.reference;

import backproof.python.BuiltinFunction;

/**
 * One name of a module or class.
 *
 * @param parameters as they are shown, with their brackets; empty for what is not called
 * @param doc one line
 */
public record Entry(String name, String parameters, String doc) {
  static Entry of(BuiltinFunction function) {
    return new Entry(function.name(), Shown.parameters(function.text()), function.doc());
  }

  /** A method is called on an object, which is the first parameter of its function. */
  static Entry ofMethod(BuiltinFunction method) {
    return new Entry(method.name(), Shown.parametersOfMethod(method.text()), method.doc());
  }
}
