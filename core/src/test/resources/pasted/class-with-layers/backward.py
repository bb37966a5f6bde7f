print(network.loss(x_batch, t_batch))
grad_backprop = network.gradient(x_batch, t_batch)
