# Pins flags of arrays, arrays that must not be written to, the state of the random stream, and draws from multivariate_normal.
import numpy as np
a = np.arange(6).reshape(2, 3)
print(a.flags["C_CONTIGUOUS"], a.T.flags.f_contiguous, a[:, ::2].flags.c_contiguous, a.flags.owndata, np.zeros(3).flags.owndata, a.imag)
print(np.zeros((2, 2)).flags)
print(divmod(7, np.array([2, -3])), divmod(np.array([5, -7]), 2))
np.random.seed(0); state = np.random.get_state(); x = np.random.randn(3)
np.random.set_state(state); print((np.random.randn(3) == x).all(), state[0], state[1][:3], state[2:])
print(np.random.get_state()[2:], np.random.multivariate_normal([0, 1], [[1, 0.5], [0.5, 2]], 3), np.random.multivariate_normal([0, 0], np.eye(2)))
b = np.ones(3); b.flags.writeable = False
try: b[0] = 2
except ValueError as e: print(e)
b.setflags(write=True); b[0] = 5; print(b, b.flags.writeable)
a.flags = 3
