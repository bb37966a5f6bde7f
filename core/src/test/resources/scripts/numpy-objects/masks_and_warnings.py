# Masked arrays as they are shown, and warnings that are recorded or raised.
import warnings
import numpy as np

m = np.ma.masked_invalid([[1.0, np.nan], [3.0, 4.0]])
print(repr(m), repr(np.ma.array([1, 2, 3], mask=[0, 1, 0])), m.mean(axis=0), m.filled(0), m.compressed())
print(repr(np.ma.masked_greater([1, 5], 3)), np.ma.array([1, 2], mask=[1, 0])[0], np.ma.masked_inside([1, 5, 9], 2, 6))
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter("always")
    x = np.array([1.0, 0.0]) / 0.0
    warnings.warn("careful")
    print(x, len(w), [str(i.message) for i in w], w[-1].category.__name__)
with warnings.catch_warnings():
    warnings.simplefilter("error")
    for f in (lambda: np.log(0.0), lambda: np.array([1.0]) / 0, lambda: warnings.warn("bad", DeprecationWarning)):
        try:
            f()
        except Warning as e:
            print(type(e).__name__, e)
print(np.log(0.0))
