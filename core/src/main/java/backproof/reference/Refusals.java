package backproof.reference;

import backproof.python.RefusedBuiltins;
import java.util.List;

/** The parts of the language that are not here, and what to write instead. */
final class Refusals {
  private Refusals() {}

  static List<Refusal> all() {
    return List.of(
        new Refusal(
            "yield inside a larger expression",
            "def f():\n    x = 1 + (yield 2)",
            "SyntaxError: 'yield' inside an expression is not supported: write x = yield ... on a"
                + " line of its own",
            "Give what is sent a name first, and compute with it on the next line."),
        new Refusal(
            "async and await",
            "async def f():\n    pass",
            "SyntaxError: 'async' is not supported: write a plain def",
            "Call functions one after the other."),
        new Refusal(
            "Classes from arrays and other classes that are not Python's own containers or numbers",
            "import numpy as np\nclass Table(np.ndarray):\n    pass",
            "NotImplementedError: a class cannot come from 'numpy.ndarray' here: keep the ndarray"
                + " in an attribute",
            "Hold the array in an attribute of the object."),
        new Refusal(
            "__del__, __getattribute__ and similar hooks",
            "class A:\n    def __del__(self):\n        print('gone')",
            "NotImplementedError: '__del__' is not available here: leave it out",
            "Set attributes in __init__."),
        new Refusal(
            "Metaclasses",
            "class A(metaclass=type):\n    pass",
            "NotImplementedError: a class cannot come from 'type' here: keep the type in an"
                + " attribute",
            "Leave metaclass= out, except for ABCMeta."),
        new Refusal(
            "Modules not listed below",
            "import scipy",
            "ModuleNotFoundError: No module named 'scipy'",
            "Write the few lines that are needed with np; for example a sigmoid as"
                + " 1 / (1 + np.exp(-x))."),
        new Refusal(
            "compile, __import__",
            "compile('1 + 1', '', 'eval')",
            "NotImplementedError: compile() is not available here",
            "Give the text to eval or exec."),
        new Refusal(
            "open for writing, and input",
            "open('data.txt', 'w')",
            "NotImplementedError: open() for writing is not available here",
            "Put the data into the setup cell."));
  }

  static final List<String> BUILTINS = RefusedBuiltins.NAMES;
}
