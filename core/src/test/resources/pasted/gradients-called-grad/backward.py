def compute_gradients(X, y, W, b):
    e = X @ W + b - y
    grad_W = 2 * X.T @ e / len(y)
    grad_b = 2 * e.mean()
    return grad_W, grad_b
