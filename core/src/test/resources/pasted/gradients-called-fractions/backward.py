def backward(x, W1, W2, t, cache):
    h, o = cache
    dL_do = o - t
    dL_dW2 = np.outer(dL_do, h)
    dL_dh = W2.T.dot(dL_do)
    dL_dz1 = dL_dh * h * (1 - h)
    dL_dW1 = np.outer(dL_dz1, x)
    return dL_dW1, dL_dW2
