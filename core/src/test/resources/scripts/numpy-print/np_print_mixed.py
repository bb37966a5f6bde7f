# Pins printing of dicts, small and large numbers, and options.
import numpy as np
np.random.seed(2)
g = {"dW1": np.random.randn(2, 3) * 1e-3, "db1": np.zeros((2, 1)), "J": np.float64(0.6931471805599453), "n": 3, "ok": np.bool_(True)}
print(g)
print("dW1 = " + str(g["dW1"]) + "\ndb1 = " + str(g["db1"]), g["J"], [g["J"]], (g["J"], g["n"]))
print(np.array([[1e-8, 1.0]]), np.array([1e8, 1.5]), np.array([123456789.123]), np.array([1e-300, 1e300]), np.array([0.1 + 0.2]), np.array([1/3, 2/3]), np.array([100, 0.001]), np.array([1e3, 1e-3, 1.0]))
print(np.random.randn(10), np.random.rand(3, 3) > 0.5, np.arange(30), np.linspace(0, 1, 11), sep="\n")
print(np.zeros((2, 2, 2)), np.array([[[1]]]), np.array(5), np.array(5.0), np.array([]), np.array([[]]), np.zeros((0,)), np.zeros((2, 0)))
print(repr(np.random.randn(2, 2)), repr(np.arange(3.0)), repr(np.array([1e-5, 1])), repr(np.array([[True], [False]])), repr(np.array([1, 2], dtype=np.int32)), repr(np.float32([1.5])), repr(np.array(3)), repr(np.array([np.nan, 1])))
print(np.array([-0.0, 0.0, -1e-20]), np.array([1.0, 10.0, 100.0]), np.array([1.5, -22.25]), np.array([np.inf, 1]), np.array([1, -1], dtype=float), np.array([0.5]), np.float64(-0.0), np.array([1e15, 1e16]), np.array([99999.5]), np.array([9999999.5, 1]))
print(np.arange(100).reshape(10, 10), np.ones((3, 30)).shape, np.random.randn(4, 8).round(2))
np.set_printoptions(precision=3, suppress=True)
print(np.array([1e-8, 1.23456, 1000.5]), g["dW1"], np.float64(1.23456789), [np.float64(0.1)], repr(np.array([1.23456])))
print(np.array2string(np.array([1.0, 2.0]), separator=", "), np.array_repr(np.array([1.0])), np.array_str(np.array([1.0])))
