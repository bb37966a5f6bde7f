def backward_propagation(Y, cache):
    X, A = cache
    m = X.shape[1]
    dZ = A - Y
    return {"dW": dZ @ X.T / m, "db": dZ.sum(axis=1, keepdims=True) / m}
