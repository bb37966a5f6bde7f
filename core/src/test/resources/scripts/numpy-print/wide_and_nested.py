# Pins printing of long rows, nested containers of arrays, empty slices, single elements and bool matrices.
import numpy as np
print(np.arange(50) * 3, np.arange(26) * 0.5, np.arange(14) * 1000.5, np.arange(40).reshape(2, 20), np.linspace(-1, 1, 13), (np.arange(24) % 5 == 0), sep="\n")
print([np.arange(3), [np.arange(2) * 0.5]], {"a": {"b": np.eye(2)}}, (np.array([1]),), [np.array([[1, 2], [3, 4]]), np.array([[0.5]])], {"x": [np.zeros(2), np.ones((1, 2))]}, [(np.array([1, 2]), "s"), None], sep="\n")
print(np.arange(5)[3:3], np.zeros((3, 0)), np.zeros((2, 2))[:0], np.array([[]]), [], np.array([7])[0], np.array([[7]]), np.array([[[7]]]), np.array(7), np.array([7.0]), np.float64(7), [np.array(7)], [np.array([])], sep=" | ")
print(repr(np.arange(30)), repr(np.arange(12).reshape(3, 4) * 1.5), repr(np.zeros((2, 0))), repr(np.arange(20) / 3), repr(np.array([[True], [False]])), repr(np.float32([1.5, 2])), repr(np.arange(3, dtype=np.int32)), sep="\n")
print(np.random.RandomState(0).randn(3, 7), np.random.RandomState(1).rand(2, 3, 2), np.random.RandomState(2).randn(6) * 100, np.random.RandomState(3).randn(4) * 1e-4, np.random.RandomState(4).randint(-99, 99, (3, 12)), sep="\n")
print(np.arange(2000), np.zeros((60, 20)), np.arange(1200.0).reshape(2, 600), np.ones((2, 30, 20), dtype=int), np.eye(40), sep="\n")
print(np.array([1, 2, 3]) / np.array([3, 3, 3]), np.array([1e3, 1e-3]), np.array([99999.5, 1.0]), np.array([[1.0, 2.5], [1e3, 1e-2]]), np.array([1 / 7] * 12), np.array([[1 / 3, 1e6]]), np.array([[0.1], [22.75], [333.125]]), sep="\n")
print(str(np.eye(2)).replace("\n", ";"), len(str(np.arange(10))), str(np.array([1.0, 2.0])).split(), str(np.array([[1, 2], [3, 4]])).splitlines() if hasattr("", "splitlines") else "", repr(str(np.array([0.5]))), "[1 2]" == str(np.array([1, 2])), ascii if False else "", f"{np.eye(2)}"[:4])
