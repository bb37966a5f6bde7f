def vae_loss(x, params, noise):
    h = np.tanh(x @ params["We"] + params["be"])
    mu = h @ params["Wmu"] + params["bmu"]
    logvar = h @ params["Wlv"] + params["blv"]
    z = mu + np.exp(0.5 * logvar) * noise
    logits = z @ params["Wd"] + params["bd"]
    xr = 1 / (1 + np.exp(-logits))
    rec = -np.sum(x * np.log(xr) + (1 - x) * np.log(1 - xr))
    kl = -0.5 * np.sum(1 + logvar - mu ** 2 - np.exp(logvar))
    loss = (rec + kl) / x.shape[0]
    return loss, (h, mu, logvar, z, xr)
