# Pins set_printoptions with floatmode, sign, formatter, edgeitems, and back to the defaults.
import numpy as np
a = np.array([1 / 3, 2.5, -1e-5, 1234.5678]); m = np.array([[0.1, 22.0], [1e6, 3.25]])
print(a, m, sep="\n")
np.set_printoptions(precision=4); print(a, m); np.set_printoptions(precision=2, suppress=True); print(a, m, np.array([1e-9, 1.0]), np.array([1e9, 0.5]))
np.set_printoptions(suppress=False, precision=3, floatmode="fixed"); print(a, np.array([1.0, 2.5]), np.array([0.1]), m)
np.set_printoptions(floatmode="maxprec_equal"); print(np.array([1.0, 2.5, 0.125])); np.set_printoptions(floatmode="maxprec", sign="+"); print(np.array([1.0, -2.5, 3]), np.array([1, -2])); np.set_printoptions(sign=" "); print(np.array([1.0, 2.5])); np.set_printoptions(sign="-")
np.set_printoptions(formatter={"float": lambda x: "%.1f" % x}); print(a, np.array([1, 2])); np.set_printoptions(formatter=None); print(a)
np.set_printoptions(precision=8, threshold=6, edgeitems=2); print(np.arange(10), np.arange(20).reshape(10, 2), np.arange(6)); np.set_printoptions(threshold=1000, edgeitems=3, linewidth=30); print(np.arange(20), np.linspace(0, 1, 5)); np.set_printoptions(linewidth=75)
print(np.array2string(a, precision=2), np.array2string(np.arange(4), separator=","), np.array2string(m, separator=", ", precision=1, suppress_small=True), np.array2string(np.array([1.0, 2.0]), formatter={"float_kind": "{:.2f}".format}), np.array_str(a, precision=2), np.array_repr(np.array([1.5, 2])), sep="\n")
print(np.array([0.5, 0.25]), np.float64(1 / 3), [np.float64(0.1)], np.array([1e-300]), np.array([1.0, 1e300]), np.array([123456789.0, 0.001]))
