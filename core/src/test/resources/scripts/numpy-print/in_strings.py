# Pins arrays and NumPy scalars inside f-strings, %-formats, format() and str concatenation.
import numpy as np
a = np.array([1.5, 2.0, -3.25]); i = np.array([[1, 2], [3, 4]]); s = np.float64(2.5); n = np.int64(42); b = np.bool_(True); f4 = np.float32(0.1)
print(f"{a} {i} {s} {n} {b} {f4}", f"{s:.2f} {n:05d} {n:,} {s:e} {s:g} {s:10.3f}| {n:<6}| {n:^8}| {s:+.1f} {n:x} {f4:.4f} {b!r} {s!r} {n!s}")
print("%s %r %d %5.2f %e %g" % (s, s, s, s, s, s), "%d %i %s %05d" % (n, n, n, n), "%s" % a, "%s and %s" % (a, i), "%r" % (i,), "%.3f %.3f" % (a[0], a[1]), "%s" % [s, n])
print("{} {!r} {:.1f} {:>8} {:<8}|".format(a, s, s, s, n), "{0} {1} {0}".format(n, s), "{x:.2f}".format(x=s), "sum: " + str(a.sum()), "shape " + str(i.shape), "list " + str([s, n, b]), str(a) + " | " + repr(a))
print([s, n, f4, b], (s,), {s: n}, {"k": a}, [a, i], {"n": [n]}, (a, s), [[s]], [None, s, "x"], sep="\n")
for name, v in {"a": a, "s": s, "n": n}.items(): print(f"{name} = {v}", f"{name}: {v!r}", type(v).__name__)
print(*a, *i, sep=";"); print(a, end="|\n"); print("a\n", a, "\ni\n", i); print("acc: %.1f%%" % (np.mean([1, 0, 1]) * 100), f"{np.mean([True, False]):.1%}", round(s, 1), round(np.float64(2.567), 2), f"{a.mean():.4f}", f"{i.sum():>6d}")
print(f"{np.pi:.4f} {np.e:.3e} {np.inf} {np.nan} {-np.inf:.2f}", f"{np.array(3.14159):.2f}", f"{a[0]:.1f}|{a[-1]:8.2f}|", ", ".join(f"{v:.2f}" for v in a), " ".join(map(str, i.ravel())), "".join("%4d" % v for v in i[0]))
for g in (lambda: f"{a:.2f}", lambda: "%d" % a, lambda: "%.2f" % i, lambda: "{:d}".format(s), lambda: "total: " + s, lambda: "a: " + a, lambda: f"{n:.2q}", lambda: "%d" % "5", lambda: format(a, "5")):
    try: print(g())
    except Exception as e: print(type(e).__name__ + ":", e)
