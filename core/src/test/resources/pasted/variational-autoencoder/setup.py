import numpy as np
rng = np.random.RandomState(0)
x = rng.rand(4, 6)
D, H, Z = 6, 5, 2
params = {
    "We": rng.randn(D, H) * 0.3, "be": np.zeros(H),
    "Wmu": rng.randn(H, Z) * 0.3, "bmu": np.zeros(Z),
    "Wlv": rng.randn(H, Z) * 0.3, "blv": np.zeros(Z),
    "Wd": rng.randn(Z, D) * 0.3, "bd": np.zeros(D),
}
noise = rng.randn(4, Z)
