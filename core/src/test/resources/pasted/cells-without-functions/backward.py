def sigmoid_prime(z):
    return sigmoid(z) * (1 - sigmoid(z))

delta2 = (a2 - y) * sigmoid_prime(z2)
dW2 = delta2 @ a1.T
db2 = delta2
delta1 = W2.T @ delta2 * sigmoid_prime(z1)
dW1 = delta1 @ x.T
db1 = delta1
