# Pins slices with all signs and steps on 1-D and 2-D arrays, reading and assigning, and out-of-range slices.
import numpy as np
a = np.arange(10); m = np.arange(20).reshape(4, 5)
for s in (slice(2, 5), slice(None, 3), slice(-3, None), slice(None, None, 2), slice(None, None, -1), slice(8, 2, -2), slice(-1, -4, -1), slice(5, 100), slice(20, 30), slice(3, 3), slice(-100, 2), slice(None, -8), slice(1, -1, 3)): print(s.start, s.stop, s.step, a[s], m[s, 0], m[1, s], a[s].size)
print(m[1:3, 1:4], m[::2, ::2], m[::-1, ::-1][0], m[:, -2:], m[-1], m[1:, :1].T, m[:2, [0, 4]], m[[0, -1], 1:3], m[1:3][0], m[1:3, 2], m[..., -1], m[:, 1:2].shape, m[2:2].shape, m[:0, :].shape, m[3:1:-1, 0], m[(slice(1), 2)], m[1][::-1], sep="\n")
b = a.copy(); b[2:5] = 0; b[::3] = -1; b[-2:] = [7, 8]; b[5:2:-1] = [50, 40, 30]; print(b); b[:] = b[::-1].copy(); print(b); b[1:] = b[:-1]; print(b); b[:3] += b[-3:]; b[::2] *= 2; print(b); b[7:] = 5; b[100:] = 3; b[4:4] = []; print(b)
n = m.copy(); n[0] = 0; n[:, 0] = [9, 8, 7, 6]; n[1:3, 1:3] = [[1, 2], [3, 4]]; n[-1, ::2] = -1; n[::2, -1] += 100; print(n); n[1:, 3:] = n[:-1, :2]; n[2] = n[1][::-1]; n[:, 2] = n[:, 1] + n[:, 0]; print(n); n[n > 50] = 50; n[1:3] -= n[0]; n[:, [0, 1]] = n[:, [1, 0]]; n[[0, 3]] = n[[3, 0]]; print(n)
lst = list(range(5)); lst[1:3] = [9]; print(lst, lst[::-1], lst[-2:], a[:5].tolist()[1:], tuple(a)[::4], "abcdef"[1::2], [r[:2].tolist() for r in m[:2]], m.tolist()[0][1:3], np.array(lst)[1:], list(a[2:4]), a[2:4] + a[4:6], a[1:] > a[:-1])
for g in (lambda: a[1.0:3], lambda: a["1":], lambda: a[::0], lambda: m[0:1, 0:1, 0], lambda: np.copyto(a[:2], [1, 2, 3]), lambda: a.__setitem__(slice(0, 3), [1, 2]), lambda: m.__setitem__((slice(None), 0), [1, 2, 3]), lambda: m.__setitem__(slice(0, 2), np.ones((3, 5))), lambda: a[[1, 2]:3]):
    try: print(g())
    except Exception as e: print(type(e).__name__ + ":", e)
