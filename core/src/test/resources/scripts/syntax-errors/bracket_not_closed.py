# Pins a syntax error
def forward(X, W):
    Z = np.dot(W, X
    A = sigmoid(Z)
    return A
