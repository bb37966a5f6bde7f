grads = {}
dpred = 2 * (pred - y) / pred.size
grads["W2"] = h.T @ dpred
grads["b2"] = dpred.sum(axis=0)
dh = dpred @ params["W2"].T * (1 - h ** 2)
grads["W1"] = x.T @ dh
grads["b1"] = dh.sum(axis=0)
