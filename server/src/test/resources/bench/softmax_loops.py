import numpy as np
from math import exp, log

np.random.seed(0)
X = np.random.randn(500, 8)
W = np.random.randn(8, 10)
y = np.random.randint(10, size=500)


def softmax_loss_naive(W, X, y):
    loss = 0.0
    dW = np.zeros(W.shape)
    for i in range(X.shape[0]):
        scores = X[i].dot(W)
        top = scores[0]
        for j in range(10):
            if scores[j] > top:
                top = scores[j]
        total = 0.0
        for j in range(10):
            total += np.exp(scores[j] - top)
        for j in range(10):
            p = np.exp(scores[j] - top) / total
            if j == y[i]:
                loss -= np.log(p)
                p -= 1
            dW[:, j] += p * X[i]
    return loss / X.shape[0], dW / X.shape[0]


for trial in range(REPEAT):
    loss, dW = softmax_loss_naive(W, X, y)
