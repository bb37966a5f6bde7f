import numpy as np
from math import exp, log

np.random.seed(0)
rows = np.random.randn(500, 10).tolist()
labels = np.random.randint(10, size=500).tolist()


def softmax_loss_of_lists(scores, labels):
    loss = 0.0
    for i in range(len(scores)):
        row = scores[i]
        top = max(row)
        total = 0.0
        for j in range(len(row)):
            total += exp(row[j] - top)
        loss -= row[labels[i]] - top - log(total)
    return loss / len(scores)


for trial in range(REPEAT):
    loss = softmax_loss_of_lists(rows, labels)
