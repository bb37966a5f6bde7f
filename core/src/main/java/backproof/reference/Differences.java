package backproof.reference;

import java.util.List;

/** What does not do what CPython 3 and NumPy 2 do, each with a program that shows it. */
final class Differences {
  private Differences() {}

  static List<Difference> all() {
    return List.of(
        new Difference(
            "Long sums and products differ in the last digits",
            "NumPy leaves products to a library that blocks and reorders them as the processor"
                + " likes. Here a product over an axis of 2 to 64 rounds once in each"
                + " multiply-add, a longer one adds up from left to right, and a sum is pairwise"
                + " as NumPy's. So the digits are the same in every browser and on the server;"
                + " against NumPy, compare with np.isclose. NumPy prints 19.3708493404747 here on"
                + " one machine:",
            """
            import numpy as np
            np.random.seed(0)
            a = np.random.randn(200, 300)
            b = np.random.randn(300, 100)
            print((a @ b)[0, 0])
            """,
            "19.370849340474678"),
        new Difference(
            "float32 and float16 functions round once",
            "exp, log, tanh and their kin compute in float64 and round at the end. NumPy computes"
                + " in float32, and its last digit may be one lower or higher: it prints 1.3498588"
                + " here.",
            """
            import numpy as np
            print(np.exp(np.float32(0.3)))
            """,
            "1.3498589"),
        new Difference(
            "Warnings are not printed",
            "A division by zero, an overflow or a logarithm of 0 gives inf or nan as in NumPy, but"
                + " without a RuntimeWarning among what is printed; warnings.catch_warnings hears"
                + " of them. Of those that the cells meet on their way to the cost and the gradient"
                + " the report says which and in what line.",
            """
            import numpy as np
            print(np.log(np.array([0.0, -1.0])))
            """,
            "[-inf  nan]"),
        new Difference(
            "The random stream starts at seed 0",
            "Without np.random.seed, or with seed None, the stream is that of seed 0, so that a"
                + " program gives the same numbers each time. With a seed np.random gives NumPy's"
                + " numbers bit for bit, and the module random those of Python.",
            """
            import numpy as np
            print(np.random.rand())
            """,
            "0.5488135039273248"),
        new Difference(
            "np.empty is filled with zeros",
            "NumPy leaves what was in memory before.",
            """
            import numpy as np
            print(np.empty(2))
            """,
            "[0. 0.]"),
        new Difference(
            "Some views are copies",
            "np.diagonal of more than two axes, sliding_window_view and as_strided copy, so that a"
                + " later change of the array is not seen. NumPy prints [9 3] here.",
            """
            import numpy as np
            a = np.arange(4).reshape(2, 2, 1)
            d = np.diagonal(a)
            a[0, 0] = 9
            print(d[0])
            """,
            "[0 3]"),
        new Difference(
            "Arrays of objects, complex numbers and records are written in Python",
            "They can be made, shown, indexed and computed with; functions that do not know them"
                + " say so by name. Bytes and dates are no elements, nor is a uint64 from 2**63"
                + " on.",
            """
            import numpy as np
            np.tan(np.array([1j]))
            """,
            "NotImplementedError: np.tan of arrays of complex numbers is not available here"),
        new Difference(
            "Arrays of text are moved, compared and joined, and no more",
            "np.char and np.strings have what str has as methods; their truth is refused.",
            """
            import numpy as np
            np.count_nonzero(np.array(["cat", ""]))
            """,
            "NotImplementedError: this function of texts is not available here"),
        new Difference(
            "np.partition sorts",
            "NumPy leaves the two sides in an order that hangs on the processor. The k-th element"
                + " is the same.",
            """
            import numpy as np
            print(np.partition([3, 9, 1, 7], 1))
            """,
            "[1 3 7 9]"),
        new Difference(
            "Functions have the parameters listed below and no others",
            "The where= of np.nanmean, for example, is missing. Pick the elements first:"
                + " np.nanmean(a[mask]).",
            """
            import numpy as np
            np.nanmean([1.0, 2.0], where=[True, False])
            """,
            "TypeError: nanmean() got an unexpected keyword argument 'where'"),
        new Difference(
            "Built-in functions have no __doc__",
            "Their line of documentation is on this page, and in the help of the editor.",
            """
            print(len.__doc__)
            """,
            "None"),
        new Difference(
            "Sets have an order of their own",
            "CPython prints {1, 10, 3, 7} here. Use sorted(...) where the order matters.",
            """
            print({10, 3, 7, 1})
            """,
            "{1, 3, 7, 10}"),
        new Difference(
            "hash() of texts, fractions and tuples gives other numbers",
            "Equal things have equal hashes, which is all that a program may rely on.",
            """
            print(hash("a"), hash(1) == hash(1.0))
            """,
            "97 True"),
        new Difference(
            "A decorator of methods cannot decorate a plain function",
            "staticmethod and classmethod work inside classes only.",
            """
            @staticmethod
            def f():
                return 1

            f()
            """,
            "TypeError: 'object' object is not callable"),
        new Difference(
            "A generator that is left behind does not finish",
            "CPython runs the finally clause of a generator as soon as nothing refers to it. Here"
                + " only close() or running to the end does.",
            """
            def numbers():
                try:
                    yield 1
                finally:
                    print("closed")

            for n in numbers():
                break
            print("after the loop")
            """,
            "after the loop"),
        new Difference(
            "The end of a budget cannot be caught",
            "When steps, time or printed characters run out the program ends, whatever its except"
                + " clauses say. The limits are in the table above.",
            """
            try:
                while True:
                    pass
            except BaseException:
                print("caught")
            """,
            "Stopped: stopped after 10,000,000 steps at line 2"),
        new Difference(
            "A list, tuple or text is bounded",
            "CPython would fill the memory of the machine.",
            """
            [0] * 10 ** 9
            """,
            "MemoryError: a sequence of more than 5,000,000 items"),
        new Difference(
            "Integers are bounded too",
            "An integer has at most 4,000,000 bits, about 1.2 million digits.",
            """
            10 ** 10 ** 7
            """,
            "MemoryError: an integer of more than 4,000,000 bits"),
        new Difference(
            "Arrays lie in C order",
            "order='F' and np.asfortranarray give the same elements in C order. NumPy prints"
                + " (8, 16).",
            """
            import numpy as np
            print(np.asfortranarray(np.ones((2, 3))).strides)
            """,
            "(24, 8)"),
        new Difference(
            "Annotations of variables are not looked at, and eval sees into comprehensions",
            "CPython raises a NameError for an unknown name in either.",
            """
            rate: Unknown = 0.5
            def f():
                n = 2
                return eval("[n * k for k in range(3)]")
            print(rate, f())
            """,
            "0.5 [0, 2, 4]"),
        new Difference(
            "An object that is its own iterator is asked once where it is unpacked with a star",
            "CPython asks it again for the rest, and prints 1 [1, 2, 3].",
            """
            class Walk:
                def __iter__(self):
                    self.at = 0
                    return self
                def __next__(self):
                    self.at += 1
                    if self.at > 3:
                        raise StopIteration
                    return self.at
            first, *rest = Walk()
            print(first, rest)
            """,
            "1 [2, 3]"),
        new Difference(
            "Complex numbers have 128 bits",
            "There is no complex64, and which of two"
                + " entries of one size makes the sign of a complex eigenvector may differ.",
            """
            import numpy as np
            print((np.float32(1) * 1j).dtype)
            """,
            "complex128"),
        new Difference(
            "Names use the letters of the scripts that programs are written in",
            "Greek, Cyrillic, Chinese and most others are letters; mathematical alphabets and"
                + " historic scripts are not.",
            """
            \ud835\udc9c = 3
            """,
            "SyntaxError: invalid character '\ud835\udc9c' (U+1D49C)"),
        new Difference(
            "Python 2: xrange is there",
            "So are the __future__ imports. print as a statement, integer division by /,"
                + " dict.iteritems() and dict.has_key() are not, as in Python 3.",
            """
            print(list(xrange(3)))
            """,
            "[0, 1, 2]"));
  }
}
