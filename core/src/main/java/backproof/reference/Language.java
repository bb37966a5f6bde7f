package backproof.reference;

import backproof.python.syntax.Parser;
import java.util.List;

/** The parts of the language that are here, each with a program that shows it. */
final class Language {
  /** All but those of coroutines, which are refused, in the order of the alphabet. */
  static final List<String> KEYWORDS =
      Parser.keywords().stream()
          .filter(word -> !word.equals("async") && !word.equals("await"))
          .sorted()
          .toList();

  private Language() {}

  static List<Construct> all() {
    return List.of(
        new Construct(
            "Assignment: several names, unpacking, items, attributes, augmented, := and annotated",
            """
            a = b = [1, 2, 3]
            first, *rest = a
            (x, y), z = (1, 2), 3
            a[0], table = 10, {"k": 0}
            table["k"] += x
            step: float = 0.5
            if (n := len(a)) > 2:
                print(n, rest, table, step)
            """),
        new Construct(
            "Operators of arithmetic, comparison, membership, identity and logic",
            """
            print(7 // 2, -7 % 3, 2 ** 10, 1 / 4, 6 & 3, 6 ^ 3, 1 << 4, ~5)
            print(1 < 2 <= 2, 3 in [1, 2, 3], None is None, not (True and False))
            print("small" if 1 < 2 else "large")
            """),
        new Construct(
            "if, elif, else; for and while, with else; break, continue, pass",
            """
            for i in range(5):
                if i == 1:
                    continue
                elif i == 3:
                    break
            else:
                print("not reached")
            while i < 10:
                i += 1
            print(i)
            """),
        new Construct(
            "match with values, names, sequences, dicts, classes, |, as and if",
            """
            match [1, 2, 3]:
                case [first, *rest] if first > 0:
                    print(first, rest)
                case {"kind": "relu"} | None:
                    print("no list")
            """),
        new Construct(
            "Functions: defaults, *args, **kwargs, keyword-only and positional-only parameters,"
                + " lambda, closures, decorators, global and nonlocal",
            """
            def twice(function):
                def both(*args, **kwargs):
                    return function(*args, **kwargs), function(*args, **kwargs)
                return both

            @twice
            def scaled(x, /, factor=2, *, shift=0):
                return x * factor + shift

            print(scaled(3, shift=1), (lambda x: x + 1)(1))
            """),
        new Construct(
            "Classes: inheritance, super(), class and instance attributes, special methods,"
                + " property, classmethod, staticmethod",
            """
            class Layer:
                count = 0

                def __init__(self, size):
                    self.size = size
                    Layer.count += 1

                def __repr__(self):
                    return "Layer(%d)" % self.size

                @property
                def area(self):
                    return self.size ** 2

            class Dense(Layer):
                def __init__(self, size):
                    super().__init__(size)

                def __call__(self, x):
                    return x * self.size

            layer = Dense(3)
            print(layer, layer(2), layer.area, Layer.count)
            """),
        new Construct(
            "Lists, tuples, dicts, sets; comprehensions and generator expressions; slices with"
                + " steps",
            """
            squares = [x * x for x in range(6) if x % 2]
            table = {str(x): x for x in squares}
            pairs = {(a, b) for a in (1, 2) for b in (3,)}
            print(squares[::-1], {**table, "more": 0}, [*squares, *table], len(pairs))
            print(sum(x for x in squares), max(table, key=table.get))
            """),
        new Construct(
            "Exceptions: raise, raise from, try, except, else, finally; classes of one's own;"
                + " assert",
            """
            class Diverged(ValueError):
                pass

            try:
                raise Diverged("the cost is nan")
            except (KeyError, ValueError) as error:
                print(type(error).__name__, error)
            else:
                print("not reached")
            finally:
                print("done")
            assert 1 + 1 == 2, "arithmetic"
            """),
        new Construct(
            "Generators: yield, yield from, send, throw, close; with and its __enter__, __exit__",
            """
            def batches(items, size):
                for start in range(0, len(items), size):
                    yield items[start:start + size]

            class Timer:
                def __enter__(self):
                    return self
                def __exit__(self, kind, error, trace):
                    print("left")

            with Timer():
                print(list(batches([1, 2, 3], 2)), sum(x * x for x in range(4)))
            """),
        new Construct(
            "Text: all kinds of literals, f-strings, % and format, with their formats",
            """
            name, x = "loss", 0.5
            print(f"{name!r:>8} {x:.3f} {x = }", "%s %5.2e" % (name, x), "{:,}".format(1000000))
            print(r"\\n", u"text", "a" 'b', '''three
            lines''')
            """),
        new Construct(
            "import, import as, from import, of the modules below",
            """
            import numpy as np
            import numpy.linalg as la
            from math import sqrt, pi
            from numpy import *
            print(np.array([1.0, 2.0]), la.norm([3.0, 4.0]), sqrt(4), pi)
            """),
        new Construct(
            "del of names, items and slices",
            """
            a = [1, 2, 3, 4]
            del a[0], a[1:]
            print(a)
            """),
        new Construct(
            "Commands of notebooks: skipped, and the output says so",
            """
            %matplotlib inline
            !pip install numpy
            print("goes on")
            """),
        new Construct(
            "Plotting: every call of matplotlib is accepted and draws nothing",
            """
            import matplotlib.pyplot as plt
            figure, axes = plt.subplots()
            axes.plot([1, 2, 3])
            plt.show()
            """));
  }
}
