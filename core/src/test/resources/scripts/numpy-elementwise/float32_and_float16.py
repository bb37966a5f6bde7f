# Pins arithmetic, promotion and printing of float32 and float16 arrays and scalars.
import numpy as np
s = np.array([0.1, 1.5, 2.25], dtype=np.float32); h = np.array([0.1, 1000, 65504], dtype=np.float16); d = np.array([0.1, 1.0, 10.0])
print(s, h, s * 2, s + 0.1, s * d, (s + d).dtype, h * 2, (h + s).dtype, (h * d).dtype, h + 1, s / 3, s ** 2, sep="\n")
print(s.sum(), s.mean(), repr(s.sum()), repr(s[0]), s[0] == 0.1, s[0] == np.float32(0.1), float(s[0]), s.astype(float), np.float64(s[0]), s.max(), s.std())
print(repr(np.float32(1) / 3), np.float32(1e10), np.float32(1e-10), np.float32(123456.789), np.float16(1 / 3), np.float16(70000), np.float32(3.4e38) * 10, np.float32(16777216) + 1)
print((s + 1).dtype, (s + 1.5).dtype, (s + np.float64(1)).dtype, (s + np.int64(1)).dtype, (s + np.array([1])).dtype, (s * True).dtype, (h + 1).dtype, (np.float32(1) + 1.5).dtype, (s > 1).dtype, np.sqrt(s).dtype, np.where(s > 1, s, 0).dtype, np.zeros_like(s).dtype, s.dot(s).dtype)
s += 1; print(s); s *= d; print(s); s[0] = 1 / 3; print(s, s.tolist()[1:]); s[:] = [1, 2, 3]; s /= 3; print(s, repr(s))
print(np.array([1.1, 2.2], dtype="f4") == np.array([1.1, 2.2]), np.allclose(np.float32(0.1), 0.1), np.array_equal(np.float32([1, 2]), [1.0, 2.0]), np.float32(0.5) == 0.5, np.concatenate([s, [1.0]]).dtype, np.array([s[0], 1.5]).dtype)
