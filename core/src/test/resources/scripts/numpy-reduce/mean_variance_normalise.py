# Pins mean, var, std over axes in normalisation code, running averages, and scalars of empty or single arrays.
import numpy as np
X = np.array([[1.0, 2.0, 3.0, 6.0], [2.0, 2.0, 2.0, 2.0], [0.0, -4.0, 4.0, 8.0]])
mu = X.mean(axis=0); var = X.var(axis=0); sd = X.std(axis=1, keepdims=True)
print(mu, var, sd.T, X.mean(), X.var(), X.mean(axis=1), X.mean(axis=1, keepdims=True).shape, X.std(axis=0, ddof=1).round(6), np.var(X, axis=1, ddof=1), sep="\n")
print((X - mu) / np.sqrt(var + 1e-8) if False else np.round((X - mu) / np.sqrt(var + 1), 6), (X - X.mean(axis=1, keepdims=True)).sum(axis=1), np.round((X - X.min()) / (X.max() - X.min()), 4), X / X.sum(axis=1, keepdims=True), sep="\n")
run = np.zeros(4)
for row in X: run = 0.5 * run + 0.5 * row
print(run, np.mean([run, mu], axis=0), np.average(X, axis=0, weights=[1, 2, 1]), np.mean(X > 1), np.mean([1, 2, 3, 4]), np.mean((1, 2)), np.std([1, 1, 1]), np.var([5]), np.mean([[1, 2], [3, 4]], axis=0), repr(np.mean([1, 2])))
t = np.arange(16.0).reshape(2, 2, 2, 2); m4 = t.mean(axis=(0, 2, 3)); v4 = t.var(axis=(0, 2, 3), keepdims=True)
print(m4, v4.shape, v4.ravel(), ((t - m4.reshape(1, 2, 1, 1)) ** 2).mean(axis=(0, 2, 3)), t.mean(axis=(2, 3)), t.reshape(2, -1).mean(axis=1), t.sum(axis=(1, 3)), t.max(axis=(0, 1)), t.transpose(0, 2, 3, 1).reshape(-1, 2).mean(0), sep="\n")
print(np.mean([]), np.std([]), np.mean(np.zeros((0, 2)), axis=0), np.sum([[]]), np.mean([np.inf, 1]), np.mean([np.nan, 1]), np.nanmean([np.nan, 1]), np.var([np.inf]), np.float64(3).mean(), np.array(5).std())
