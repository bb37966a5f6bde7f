def forward(x, y, w):
    pred = x @ w
    loss = np.mean((pred - y) ** 2)
    return loss, pred
