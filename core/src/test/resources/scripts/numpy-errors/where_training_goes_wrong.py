# Pins typical mistakes in training loops: shapes that grow, integer parameters, missing axis, wrong reshape.
import numpy as np
def run(name, f):
    try: print(name, "->", f())
    except Exception as e: print(name, "->", type(e).__name__ + ":", e)
Y = np.array([[1, 0, 1]]); A = np.array([0.5, 0.25, 0.75]); W = np.array([[1, 2], [3, 4]])
def int_update():
    w = W.copy(); w -= 0.1 * np.ones((2, 2)); return w
def int_store():
    w = W.copy(); w[0, 0] = 0.9; w[1] = [1.7, -1.7]; return w.tolist()
def grow():
    b = np.zeros(3); b = b + np.zeros((3, 1)); return b.shape
def loss(): return float(-np.mean(Y * np.log(A)).round(6))
def bad_loss(): return float(-(Y * np.log(A)) / 3)
run("int_update", int_update); run("int_store", int_store); run("grow", grow); run("loss", loss); run("bad_loss", bad_loss); run("reshape", lambda: A.reshape(2, 2)); run("assign", lambda: W.__setitem__((0,), [1, 2, 3]) if False else np.copyto(W.copy(), [1, 2, 3])); run("axis", lambda: A.sum(axis=1)); run("keepdim", lambda: A.sum(keepdim=True)); run("kw", lambda: np.sum(A, axs=0)); run("dim", lambda: np.zeros(3, 2)); run("list", lambda: [1, 2] - np.array([[1, 2, 3]])); run("str", lambda: A + "1"); run("none", lambda: A * None); run("call", lambda: A(0)); run("dict", lambda: {"W": W}["b"]); run("len", lambda: len(np.float64(3))); run("iter", lambda: [v for v in np.float64(3)]); run("unpack", lambda: (lambda p: [a for a, b in p])(A)); run("dot", lambda: W.dot(A)); run("T", lambda: A.T @ Y.T); run("idx", lambda: W[:, 2]); run("bool", lambda: 1 if Y == 1 else 0); run("cmp", lambda: max(Y, A)); run("fmt", lambda: "%.2f" % A); run("int", lambda: int(A)); run("range", lambda: list(range(A[0]))); run("mul", lambda: [0] * A[0]); run("attr", lambda: Y.length); run("mod", lambda: np.sigmod(A)); run("neg", lambda: np.sqrt(-1.0)); run("norm", lambda: A / np.linalg.norm(A, axis=1))
theta = {"W": W}
def update(theta, grads, lr=0.1):
    for k in theta: theta[k] -= lr * grads["d" + k]
    return theta
update(theta, {"dW": np.ones((2, 2))})
