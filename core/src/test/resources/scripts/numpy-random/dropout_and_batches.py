# Pins seeded dropout masks, shuffled minibatches, train/test splits and noisy data.
import numpy as np
def minibatches(X, Y, size, seed):
    np.random.seed(seed); m = X.shape[1]; p = list(np.random.permutation(m)); Xs, Ys = X[:, p], Y[:, p].reshape((1, m)); out = []
    for k in range(0, m, size): out.append((Xs[:, k:k + size], Ys[:, k:k + size]))
    return out
X = np.arange(14).reshape(2, 7); Y = (X.sum(axis=0, keepdims=True) % 2)
for i, (xb, yb) in enumerate(minibatches(X, Y, 3, 1)): print(i, xb.tolist(), yb.tolist(), xb.shape)
np.random.seed(1); A = np.ones((3, 4)); D = np.random.rand(A.shape[0], A.shape[1]) < 0.8; A = A * D / 0.8; print(D.astype(int), A, D.mean())
np.random.seed(3); D1 = (np.random.rand(2, 3) < 0.5).astype(int); np.random.seed(3); D2 = np.random.rand(2, 3) < 0.5; print(D1, (D1 == D2).all(), D1.dtype, D2.dtype)
np.random.seed(0); idx = np.random.permutation(8); print(idx, idx[:6], idx[6:], np.sort(idx).tolist() == list(range(8))); x = np.linspace(0, 1, 4); print(np.round(2 * x + 1 + 0.1 * np.random.randn(4), 6))
np.random.seed(42); print(np.random.choice(6, 4, replace=False), np.random.choice([0.1, 0.2], 3), np.random.choice(3, 5, p=[0.7, 0.2, 0.1]), np.random.randint(0, 2, (2, 4)), np.random.rand(2).round(6), np.random.uniform(-0.5, 0.5, (1, 2)).round(6), np.random.normal(10, 2, 2).round(4))
for step in range(3): np.random.seed(step); print(step, np.random.randint(0, 10, 4), round(np.random.rand(), 6), np.random.permutation(4))
def init(sizes, seed=2): np.random.seed(seed); return [np.random.randn(b, a) * np.sqrt(2 / a) for a, b in zip(sizes[:-1], sizes[1:])]
for w in init([2, 3, 1]): print(w.shape, np.round(w, 6).tolist())
l = list(range(5)); np.random.seed(9); np.random.shuffle(l); print(l, np.random.randint(5)); a = np.arange(5); np.random.seed(9); np.random.shuffle(a); print(a, (a == l).all())
