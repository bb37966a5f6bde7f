nabla_b, nabla_w = net.backprop(x, y)
