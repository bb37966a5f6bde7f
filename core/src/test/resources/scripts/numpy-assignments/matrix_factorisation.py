# Pins a small factorisation with masks of known entries, in-place updates, and a report per epoch.
import numpy as np
R = np.array([[5, 3, 0, 1], [4, 0, 0, 1], [1, 1, 0, 5], [0, 1, 5, 4]], dtype=float); known = R > 0
np.random.seed(7); U, V = np.random.rand(4, 2), np.random.rand(4, 2)
def error(): return np.sqrt(((R - U @ V.T)[known] ** 2).mean())
print(known.sum(), known.astype(int).tolist(), np.round(U, 6), "start %.6f" % error(), sep="\n")
for epoch in range(1, 201):
    E = np.where(known, R - U @ V.T, 0)
    gU, gV = E @ V - 0.02 * U, E.T @ U - 0.02 * V
    U += 0.01 * gU; V += 0.01 * gV
    if epoch % 50 == 0: print("epoch %3d rmse %.4f" % (epoch, error()), np.abs(gU).max() > 0)
P = U @ V.T; print(np.round(P, 2), P.shape, np.argsort(-P[1])[:2], [(i, j) for i, j in np.argwhere(~known).tolist()], np.round(P[~known], 2), sep="\n")
sim = (U @ U.T) / np.outer(np.linalg.norm(U, axis=1), np.linalg.norm(U, axis=1)); np.fill_diagonal(sim, 0); print(sim.argmax(axis=1), np.round(sim[0], 3), (sim == sim.T).all() or np.allclose(sim, sim.T))
print({"user %d" % i: ", ".join("%.1f" % v for v in row) for i, row in enumerate(P)}, np.round(P.mean(axis=0), 3), np.round(R.sum(axis=1) / known.sum(axis=1), 3), R[R > 0].mean(), np.where(known, R, np.nan)[0], np.nanmean(np.where(known, R, np.nan), axis=0).round(3))
