def silu_backward(x, grad_output):
    s = 1 / (1 + np.exp(-x))
    return grad_output * (s + x * s * (1 - s))
