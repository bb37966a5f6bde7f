# Pins vocabularies, index arrays, embedding lookups with repeated rows, their gradients and sampling.
import numpy as np
text = "the cat sat on the mat the end"; words = text.split(); vocab = sorted(set(words)); idx = {w: i for i, w in enumerate(vocab)}
ids = np.array([idx[w] for w in words]); counts = np.bincount(ids, minlength=len(vocab)); print(vocab, ids, counts, dict(zip(vocab, counts.tolist())), counts / counts.sum(), [vocab[i] for i in np.argsort(-counts)[:2]], sep="\n")
np.random.seed(1); E = np.random.randn(len(vocab), 3).round(2); X = E[ids]; print(E[idx["the"]], X.shape, X[0] is X[4], (X[0] == X[4]).all(), X[:2], E[[0, 0]], E[ids[:4].reshape(2, 2)].shape, sep="\n")
dX = np.ones_like(X); dE = np.zeros_like(E); np.add.at(dE, ids, dX); dW = np.zeros_like(E); dW[ids] += dX; print(dE[:, 0], dW[:, 0], dE.sum(), dW.sum(), (dE[:, 0] == counts).all())
for k, w in enumerate(words[:3]): dE[idx[w]] -= 0.5 * (k + 1)
one = np.zeros((len(ids), len(vocab)), dtype=int); one[np.arange(len(ids)), ids] = 1; print(dE[:, 1], one.sum(axis=0), (one @ E == X).all(), np.allclose(one.T @ dX, np.ones((len(vocab), 3)) * counts[:, None]), one.argmax(axis=1).tolist() == ids.tolist())
probs = counts / counts.sum(); np.random.seed(3); draw = np.random.choice(len(vocab), 5, p=probs); print(draw, [vocab[i] for i in draw], np.random.choice(vocab.index("the") + 1), -np.sum(probs * np.log2(probs)).round(6), np.cumsum(probs), (np.cumsum(probs) > 0.5).argmax())
bigrams = np.zeros((len(vocab), len(vocab)), dtype=int)
for a, b in zip(ids[:-1], ids[1:]): bigrams[a, b] += 1
print(bigrams, bigrams.sum(), np.argwhere(bigrams > 0)[:3].tolist(), bigrams.sum(axis=1, keepdims=True).T, np.round(bigrams / np.maximum(bigrams.sum(axis=1, keepdims=True), 1), 3)[idx["the"]])
print(E[idx["dog"]] if "dog" in idx else "unknown", idx.get("dog", -1), E[-1]); print(E[len(vocab)])
