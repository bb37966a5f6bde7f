def grad(w1, w2, b):
    w1, w2, b = Value(w1), Value(w2), Value(b)
    o = (w1 * x1 + w2 * x2 + b).tanh()
    o.backward()
    return w1.grad, w2.grad, b.grad
