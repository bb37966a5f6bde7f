h = np.tanh(x @ params["W1"] + params["b1"])
pred = h @ params["W2"] + params["b2"]
mse = np.mean((pred - y) ** 2)
