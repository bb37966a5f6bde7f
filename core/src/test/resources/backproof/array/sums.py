"""Makes the expectations of SumsTest: python3 sums.py > sums.txt (NumPy 2.4.6)."""
import numpy as np, itertools
def lcg(n):
    x = 12345; out = []
    for _ in range(n):
        x = (x * 1103515245 + 12345) % 2**31
        out.append((x / 2**31 - 0.5) * 10.0 ** (x % 7))
    return np.array(out)
shapes = [(1,), (7,), (8,), (9,), (127,), (128,), (129,), (300,), (1000,), (5, 3), (3, 100), (100, 3), (3, 4, 5), (20, 1, 9), (2, 3, 4, 5), (9, 8, 7), (2, 130, 3), (130, 2, 3),(40,300)]
for s in shapes:
    for perm in itertools.permutations(range(len(s))) if len(s) <= 3 else [(0,1,2,3),(3,1,0,2),(0,2,1,3),(3,2,1,0)]:
        a = lcg(int(np.prod(s))).reshape(s).transpose(perm)
        for k in range(0, len(s) + 1):
            for axes in itertools.combinations(range(len(s)), k):
                if k == 0: ax = None
                elif k == len(s): continue
                else: ax = axes
                v = a.sum(axis=ax); w = a.astype(np.float32).mean(axis=ax)
                h = 0
                for t in (v, w):
                    for q in np.atleast_1d(np.asarray(t, dtype=np.float64)).ravel().view(np.uint64):
                        h = (h * 31 + (int(q) & 0xffffffff) + (int(q) >> 32)) % 2**32
                print(",".join(map(str, s)), ",".join(map(str, perm)), "-" if ax is None else ",".join(map(str, ax)), "%08x" % h)
