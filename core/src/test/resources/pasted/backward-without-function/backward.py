loss, pred = forward(x, y, w)
dpred = 2 * (pred - y) / len(y)
dw = x.T @ dpred
