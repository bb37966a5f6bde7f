# Pins that NumPy gives inf and nan where Python raises, and how later checks catch it.
import numpy as np
def safe(f):
    try: return f()
    except (ZeroDivisionError, ValueError, FloatingPointError, OverflowError) as e: return type(e).__name__ + ": " + str(e)
x = np.array([0.0, 1.0, -1.0])
print(safe(lambda: 1 / 0), safe(lambda: np.float64(1) / 0), safe(lambda: 1 / np.float64(0)), safe(lambda: x / 0), safe(lambda: 0.0 / x), safe(lambda: np.log(x)), safe(lambda: np.sqrt(x)), safe(lambda: np.arcsin(x * 2)), safe(lambda: x ** -1), safe(lambda: np.power(0, 0)), safe(lambda: np.int64(0) ** 0), safe(lambda: np.exp(1000.0)), sep="\n")
print(safe(lambda: int(np.nan)), safe(lambda: int(np.inf)), safe(lambda: int(np.float64("nan"))), safe(lambda: np.array([np.nan]).astype(int).shape), safe(lambda: round(np.nan)), safe(lambda: np.int64(np.inf)), safe(lambda: np.mean([])), safe(lambda: np.max([])), safe(lambda: np.std([])), safe(lambda: np.nan == np.nan), safe(lambda: sum([]) / 0.0), safe(lambda: np.float64(5) % 0), safe(lambda: np.array([5, 6]) // 0), safe(lambda: np.float64(0) ** -1), safe(lambda: 0 ** -1), sep="\n")
def cost(A, Y):
    c = -np.mean(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    if np.isnan(c): raise ValueError("cost is %s" % c)
    return c
print(cost(np.array([0.5, 0.5]), np.array([1, 0])))
print(cost(np.array([1.0, 0.5]), np.array([1, 0])))
