def compute_cost(A, Y):
    m = Y.shape[1]
    return -np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A)) / m
def forward_propagation(X, W, b):
    A = 1 / (1 + np.exp(-(W @ X + b)))
    return A, (X, A)
