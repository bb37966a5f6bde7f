def sigmoid(z):
    return 1 / (1 + np.exp(-z))

z1 = W1 @ x + b1
a1 = sigmoid(z1)
z2 = W2 @ a1 + b2
a2 = sigmoid(z2)
cost = 0.5 * np.sum((a2 - y) ** 2)
print(cost)
