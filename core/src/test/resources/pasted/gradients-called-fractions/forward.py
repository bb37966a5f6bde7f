def forward(x, W1, W2, t):
    z1 = W1.dot(x)
    h = 1 / (1 + np.exp(-z1))
    o = W2.dot(h)
    L = 0.5 * np.sum((o - t) ** 2)
    return L, (h, o)
