net = init_toy_model()
X, y = init_toy_data()
scores = net.loss(X)
print('Your scores:')
print(scores)
loss, grads = net.loss(X, y, reg=0.05)
difference = 1e-9
print('Difference between your loss and correct loss:')
