def spatial_groupnorm_forward(x, gamma, beta, G, gn_param):
    eps = gn_param.get("eps", 1e-5)
    N, C, H, W = x.shape
    size = (N * G, C // G * H * W)
    x_g = x.reshape(size).T
    mu = x_g.mean(axis=0)
    var = x_g.var(axis=0) + eps
    std = np.sqrt(var)
    z = (x_g - mu) / std
    z = z.T.reshape(N, C, H, W)
    out = gamma * z + beta
    cache = {'std': std, 'gamma': gamma, 'z': z, 'size': size}
    return out, cache
