# Pins k-means, nearest neighbours by broadcasting distances, standardisation and train/test splits.
import numpy as np
np.random.seed(1)
X = np.concatenate([np.random.randn(6, 2) * 0.5 + [0, 0], np.random.randn(6, 2) * 0.5 + [4, 4]]); y = np.array([0] * 6 + [1] * 6)
centers = X[[0, 11]].copy()
for step in range(5):
    d = ((X[:, None, :] - centers[None]) ** 2).sum(axis=2)
    assign = d.argmin(axis=1)
    new = np.array([X[assign == k].mean(axis=0) for k in range(2)])
    if np.allclose(new, centers): break
    centers = new
print(step, assign, np.round(centers, 4), (assign == y).all(), np.round(d.min(axis=1).sum(), 6))
dist = np.sqrt(np.sum(X ** 2, axis=1)[:, None] + np.sum(X ** 2, axis=1) - 2 * X @ X.T + 1e-12); np.fill_diagonal(dist, np.inf)
nearest = np.argsort(dist, axis=1)[:, :3]; votes = y[nearest]; pred = np.array([np.bincount(v).argmax() for v in votes])
print(nearest[:2], pred, np.mean(pred == y), votes.shape)
mu, sigma = X.mean(axis=0), X.std(axis=0); Z = (X - mu) / sigma
print(np.round(Z.mean(axis=0), 8) + 0.0, np.round(Z.std(axis=0), 8), np.round(np.cov(Z.T, bias=True), 4), np.round(np.corrcoef(X.T)[0, 1], 6))
order = np.random.permutation(len(X)); cut = int(0.75 * len(X)); train, test = order[:cut], order[cut:]
print(train, test, X[train].shape, y[test], np.isin(test, train).any())
classes, counts = np.unique(y[train], return_counts=True); print(dict(zip(classes.tolist(), counts.tolist())), {int(c): X[y == c].mean().round(3) for c in classes})
