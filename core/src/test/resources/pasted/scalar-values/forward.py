def loss(w1, w2, b):
    return math.tanh(w1 * x1 + w2 * x2 + b)
