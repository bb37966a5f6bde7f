# Texts where a distribution wants numbers, arrays as bounds of a slice, axes that are rolled twice.
import numpy as np
w, x = np.arange(12).reshape(3, 4), [1, 2, 3]
for f in (lambda: np.random.normal("a"), lambda: np.random.uniform("a", 2), lambda: np.random.choice("ab"),
          lambda: x[np.array([1, 2]):], lambda: w[w:], lambda: x["a":], lambda: iter(w)[0], lambda: iter("ab")[0],
          lambda: iter({1: 2})[0], lambda: iter(w) * 2):
    try:
        print(f())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
print(np.roll(w, (1, 1), axis=(1, 1)), np.roll(w, (1, 1, 2), axis=(0, 1, 0)), np.roll(w, 1, axis=(0, 1)), np.roll(w, (1, 2), axis=1), sep="\n")
