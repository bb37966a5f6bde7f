def vae_backward(x, params, noise, cache):
    h, mu, logvar, z, xr = cache
    n = x.shape[0]
    grads = {}
    dlogits = (xr - x) / n
    grads["Wd"] = z.T @ dlogits
    grads["bd"] = dlogits.sum(0)
    dz = dlogits @ params["Wd"].T
    dmu = dz + mu / n
    dlogvar = dz * noise * 0.5 * np.exp(0.5 * logvar) + 0.5 * (np.exp(logvar) - 1) / n
    grads["Wmu"], grads["bmu"] = h.T @ dmu, dmu.sum(0)
    grads["Wlv"], grads["blv"] = h.T @ dlogvar, dlogvar.sum(0)
    dh = (dmu @ params["Wmu"].T + dlogvar @ params["Wlv"].T) * (1 - h ** 2)
    grads["We"] = x.T @ dh
    grads["be"] = dh.sum(0)
    return grads
