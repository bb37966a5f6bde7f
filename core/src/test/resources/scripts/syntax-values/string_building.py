# Pins formatting and string methods as reports use them.
rows = [("name", "value", "ok"), ("alpha", 0.001, True), ("beta", 12345.678, False), ("γ", -1e-9, None)]
for n, v, o in rows[1:]:
    print(f"{n:<8}|{v:>14.4f}|{v:>12.3e}|{str(o):^7}|{v!r}")
print("-" * 20, "=" * 3, sep="\n", end="!\n")
print("{:<10}{:>10}".format(*rows[0]), "%-10s%10.3g" % rows[2][:2], "|".join(str(x) for x in rows[1]))
print("Epoch {}/{} - loss: {:.4f} - acc: {:.2%}".format(3, 10, 0.123456, 0.9876), "%s is %d years" % ("Bo", 42.9), "%5.1f%%" % 12.345)
print("a\tb\\n", r"a\tb", "line1\nline2", 'single "double"', "it's", '''triple
quoted''', "con" "cat", "\u00e9\x41\101")
s = "gradient checking"
print(s.capitalize(), s.upper(), s[0:8], s[-8:], s[::2], s.replace("g", "G"), s.count("g"), s.split("c"), s.index("check"), s.find("x"), s.islower(), s.strip("g"), s.lstrip("grad"), s.removeprefix("grad"), s.removesuffix("ing"), s.casefold() == s, s.expandtabs())
w = s.split()
print(" ".join(reversed(w)), {len(x) for x in w}, [x[0].upper() + x[1:] for x in w], sorted(s.replace(" ", ""))[:4], "".join(sorted(set(s)))[:5], s.translate(str.maketrans("gc", "GC")) if hasattr(str, "maketrans") else s)
print(f"{'x' if 1 > 2 else 'y'} {[i**2 for i in range(3)]} {dict(a=1)['a']} {(lambda v: v + 1)(2)} {s!r:.6} {3.0:g} {10**6:,} {1e6:_.0f} {0.5:.0%} {-7:05d} {7:+} {65:c} {3:>{1 + 2}}")
print("%(a)s-%(b).2f" % {"a": "k", "b": 2.5}, "%i %u %o %X %E" % (1, 2, 8, 255, 0.00012), "%*d" % (5, 42), "%.3s" % "abcdef", "% d" % 5, "%#x" % 255)
print("{0[1]} {1.real} {2[k]}".format([1, 2], 3, {"k": "v"}), "{!r} {!s}".format("q", "q"), "{:>{w}}".format("r", w=4), "{{}}".format())
print("%d %d" % (1,))
