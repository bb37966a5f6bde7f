# Pins the messages of numpy.testing, and of functions that are given too few or strange arguments.
import math
import numpy as np
from numpy.testing import assert_allclose, assert_almost_equal, assert_array_equal, assert_equal, assert_raises
def attempt(f, *a, **k):
    try: print("ok", f(*a, **k))
    except Exception as e: print(type(e).__name__, e)
assert_allclose([1.0, np.nan], [1.0 + 1e-9, np.nan]); assert_array_equal([1, 2], [1, 2]); assert_equal({"a": [1, 2]}, {"a": [1, 2]})
attempt(assert_allclose, [1.0, 2.0], [1.0, 2.1]); attempt(assert_allclose, np.zeros(2), np.zeros(3)); attempt(assert_allclose, np.ones((2, 2)), np.zeros((2, 2)), rtol=1e-3, err_msg="dW")
attempt(assert_array_equal, [1, 2], [1, 3]); attempt(assert_array_equal, [1.0, np.nan], [1.0, 2.0]); attempt(assert_array_equal, ["a", "b"], ["a", "c"]); attempt(assert_array_equal, np.arange(8), 0)
attempt(assert_almost_equal, 1.0, 1.1); attempt(assert_almost_equal, 1.0, 1.0 + 1e-9); attempt(np.testing.assert_array_almost_equal, [1.0, 2.0], [1.0, 2.1]); attempt(np.testing.assert_array_less, [1, 5], [2, 3])
attempt(assert_equal, 1, 2); attempt(assert_equal, {"a": 1}, {"a": 2}); attempt(assert_equal, [1, 2], [1, 3]); attempt(assert_raises, ValueError, int, "x"); attempt(assert_raises, ValueError, int, "1")
for f in (lambda: math.sqrt(), lambda: math.sqrt(1, 2), lambda: math.floor(), lambda: math.isnan(1, 2), lambda: math.pow(1), lambda: np.arange([]), lambda: np.arange([1, 2])): attempt(f)
print(np.char.upper(["a", "bc"]), np.char.add(["x"], ["y"]), np.strings.str_len(["ab", ""]), np.char.replace("banana", "a", "o"), np.char.startswith(["ab", "b"], "a"), np.array_equal(np.arange(2), None), repr(np.iinfo(np.int8)))
assert_allclose(np.array([1.0, 2.0, 3.0]), np.array([1.0, 2.5, 3.0]), rtol=1e-5)
