# Pins errors for unknown, duplicate and misplaced keyword arguments of NumPy functions and methods.
import numpy as np
a = np.arange(6).reshape(2, 3)
for f in (lambda: np.sum(a, ax=0), lambda: np.zeros(shap=3), lambda: np.array([1], dtyp=int), lambda: a.reshape(3, 2, oder="C"), lambda: np.mean(a, 0, axis=1), lambda: np.concatenate((a, a), dim=1), lambda: np.argmax(a, keepdim=True), lambda: np.random.rand(2, size=3), lambda: np.random.randn(n=2), lambda: np.linspace(0, 1, n=5), lambda: np.ones((2, 2), typ=int), lambda: np.dot(a, b=a.T, c=1), lambda: np.exp(a, axis=0), lambda: np.maximum(a, 0, axis=1), lambda: np.clip(a, 0, 1, 2, 3, 4, 5), lambda: np.where(a > 0, 1), lambda: np.expand_dims(a), lambda: np.transpose(a, 1, 0, 2), lambda: a.sum(0, 1, 2, 3, 4, 5, 6, 7) if False else np.squeeze(a, 0, 1), lambda: np.random.randint(low=0), lambda: np.stack(a, a), lambda: np.std(a, dof=1), lambda: np.pad(a, 1, value=3), lambda: np.repeat(a), lambda: np.linalg.norm(a, axes=0), lambda: np.eye(), lambda: np.allclose(a), lambda: np.full(3), lambda: a.copy(deep=True) if False else np.copy(), lambda: np.isclose(a, a, tol=1)):
    try: print(f())
    except TypeError as e: print("TypeError:", e)
    except Exception as e: print(type(e).__name__ + ":", e)
print(np.sum(a, axis=0, keepdims=True), np.reshape(a, shape=(3, 2)).shape, np.zeros(shape=2), np.full(shape=2, fill_value=1.5), np.linspace(start=0, stop=1, num=3), np.arange(start=0, stop=4, step=2), np.random.seed(seed=1), np.clip(a, a_min=1, a_max=3), np.round(a=2.55, decimals=1), np.concatenate((a, a), axis=-1).shape)
np.sum(a, axis=0, keepdim=True)
