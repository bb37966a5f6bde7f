# Pins tables of gradients: loops with formats, tolist, rounding, scientific values and signs.
import numpy as np
g = {"dW1": np.array([[1e-9, -0.5], [123.456, 0.0]]), "db1": np.array([[1e-3], [-2.0]]), "dW2": np.array([[3.0, -1e5]]), "dz": np.array([1.0, np.nan, -np.inf]), "n": np.array([[10, -200], [3, 4]])}
for k, v in g.items(): print(k, v, sep=" =\n")
for k in sorted(g): print("%-4s %-8s min=%10.3e max=%10.3e" % (k, g[k].shape, np.nanmin(g[k]), np.nanmax(g[k])))
print({k: v.tolist() for k, v in g.items()}); print(g["dW1"].round(2), np.round(g["dW1"], 8), np.round(g["dW2"] / 3, 4), g["dW1"] / 3, g["db1"] * 1e-6, g["dW2"] * 1e5, sep="\n")
print("dW1 = " + str(g["dW1"]), "db1 = " + str(g["db1"].T), "dW2[0][1] = " + str(g["dW2"][0][1]), "mean = {:.4f}".format(g["dW1"].mean()), f"norm = {np.linalg.norm(g['db1']):.6f}", "shape: {}".format(g["dW1"].shape), sep="\n")
print(repr(g["db1"]), repr(g["n"]), repr(g["dz"]), repr(g["dW1"][0]), repr(g["dW1"][0, 0]), repr(g["n"].sum()), [g["db1"]], sep="\n")
print(np.array([[1e-9, 1e-8]]), np.array([1e-5, 1e-4]), np.array([1234.5, 0.01]), np.array([0.1, 100, 1e4]), np.array([1e5, 2e5]), np.array([1e-4, 1e4]), np.array([[-1.0, 1.0]]) * 1e-3, np.array([2.0, 3.0]) / 1e7, np.array([0.00001234, 123.0]), np.array([1.0e10]), -np.array([0.0, 1.0]), sep="\n")
for i, row in enumerate(g["n"]): print(i, row, row.sum(), " ".join("%5d" % v for v in row), "|".join(f"{v:+d}" for v in row))
print("%s" % g["n"], "%r" % g["db1"].ravel(), "{}".format(g["dz"]), "%5.2f%%" % (g["db1"][0, 0] * 100), f"{g['dW2'][0, 1]:,.1f}", f"{g['db1'].sum():>12.5f}|", f"{float(g['dW1'][0, 0]):g}", f"{g['dW1'][1, 0]:e}", str(g["dz"][1]), g["dz"][2], -g["dz"][2], g["n"][0, 1] / 3, np.float64(2) / 3, np.float32(2) / 3)
