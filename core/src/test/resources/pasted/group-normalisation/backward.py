def spatial_groupnorm_backward(dout, cache):
    N, C, H, W = dout.shape
    size = cache['size']
    dbeta = dout.sum(axis=(0, 2, 3), keepdims=True)
    dgamma = np.sum(dout * cache['z'], axis=(0, 2, 3), keepdims=True)
    z = cache['z'].reshape(size).T
    M = z.shape[0]
    dfdz = dout * cache['gamma']
    dfdz = dfdz.reshape(size).T
    dfdz_sum = np.sum(dfdz, axis=0)
    dx = dfdz - dfdz_sum / M - np.sum(dfdz * z, axis=0) * z / M
    dx /= cache['std']
    dx = dx.T.reshape(N, C, H, W)
    return dx, dgamma, dbeta
