package backproof.reference;

import java.util.List;

/** The parts of the language that are not here, and what to write instead. */
final class Refusals {
  private Refusals() {}

  static List<Refusal> all() {
    return List.of(
        new Refusal(
            "with",
            "with open('data.txt') as file:\n    print(file.read())",
            "SyntaxError: 'with' is not supported",
            "There are no files to open; put the data into setup as lists or arrays. Around"
                + " computations leave it out: np.errstate has nothing to silence."),
        new Refusal(
            "Generator functions",
            "def batches():\n    yield 1",
            "SyntaxError: 'yield' is not supported",
            "Return a list, or loop over a generator expression (x for x in items)."),
        new Refusal(
            "async and await",
            "async def f():\n    pass",
            "SyntaxError: 'async' is not supported",
            "Call functions one after the other."),
        new Refusal(
            "match",
            "match 3:\n    case 3:\n        pass",
            "SyntaxError: invalid syntax",
            "Use if, elif and else."),
        new Refusal(
            "Complex numbers",
            "print(1j)",
            "SyntaxError: complex numbers are not supported",
            "Keep the real and the imaginary part in two arrays."),
        new Refusal(
            "Bytes",
            "print(b'abc')",
            "SyntaxError: bytes literals are not supported",
            "Use str, or an array of integers."),
        new Refusal(
            "Metaclasses",
            "class A(metaclass=type):\n    pass",
            "SyntaxError: invalid syntax",
            "Leave metaclass= out; an abstract method can raise NotImplementedError."),
        new Refusal(
            "Modules not listed below",
            "import scipy",
            "ModuleNotFoundError: No module named 'scipy'",
            "Write the few lines that are needed with np; for example a sigmoid as"
                + " 1 / (1 + np.exp(-x))."),
        new Refusal(
            "exec, eval, compile, __import__",
            "eval('1 + 1')",
            "NotImplementedError: eval() is not available here",
            "Write the code itself, or choose from a dict of functions."),
        new Refusal(
            "open and input",
            "open('data.txt')",
            "NotImplementedError: open() is not available here",
            "Put the data into the setup cell."));
  }

  /** Built-in functions that are there to say that they are not. */
  static final List<String> BUILTINS =
      List.of("exec", "eval", "open", "input", "compile", "__import__");
}
