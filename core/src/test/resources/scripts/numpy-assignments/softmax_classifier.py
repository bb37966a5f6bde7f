# Pins a vectorised softmax classifier: scores, stable softmax, loss, gradient, training loop, accuracy.
import numpy as np

def softmax(z):
    e = np.exp(z - np.max(z, axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)

def loss_and_grad(W, X, y, reg):
    N = X.shape[0]
    P = softmax(X.dot(W))
    loss = -np.log(P[np.arange(N), y]).mean() + 0.5 * reg * np.sum(W * W)
    dS = P.copy(); dS[np.arange(N), y] -= 1
    return loss, X.T.dot(dS) / N + reg * W

np.random.seed(2)
X = np.vstack([np.random.randn(5, 2) + c for c in ([2, 0], [-2, 1], [0, -3])]); y = np.repeat(np.arange(3), 5)
W = 0.001 * np.random.randn(2, 3)
for it in range(60):
    loss, dW = loss_and_grad(W, X, y, 1e-3)
    W -= 0.5 * dW
    if it % 20 == 0: print("iteration %d / %d: loss %f" % (it, 60, loss))
pred = np.argmax(X.dot(W), axis=1)
print("accuracy: %.2f" % np.mean(pred == y), np.bincount(pred), np.round(W, 4), softmax(np.array([[1.0, 2.0, 3.0], [1000.0, 1000.0, 1000.0]])).round(6), sep="\n")
h = 1e-5; num = np.zeros_like(W)
it = np.nditer(W, flags=["multi_index"])
for _ in it:
    ix = it.multi_index; old = W[ix]
    W[ix] = old + h; up = loss_and_grad(W, X, y, 1e-3)[0]
    W[ix] = old - h; down = loss_and_grad(W, X, y, 1e-3)[0]
    W[ix] = old; num[ix] = (up - down) / (2 * h)
_, ana = loss_and_grad(W, X, y, 1e-3)
print("max rel error < 1e-6:", np.max(np.abs(num - ana) / np.maximum(1e-8, np.abs(num) + np.abs(ana))) < 1e-6, num.shape)
