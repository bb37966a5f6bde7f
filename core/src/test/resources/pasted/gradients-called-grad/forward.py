def compute_loss(X, y, W, b):
    return np.mean((X @ W + b - y) ** 2)
