d = {"a": 1, "b": {"c": [1, 2]}}
for f in (lambda: d["b"]["x"], lambda: d["b"]["c"][5], lambda: d["a"]["b"], lambda: d.a, lambda: d[["a"]], lambda: d.pop("q"), lambda: d.get(), lambda: d.update(5), lambda: dict(a=1, **{"a": 2}), lambda: {**5}, lambda: d + {}, lambda: d < {}, lambda: d | 5, lambda: del_(d), lambda: sorted(d.items(), key=lambda x: x[1]), lambda: d.fromkeys(), lambda: d.items()[0], lambda: d.keys()["a"], lambda: {}.popitem(), lambda: dict("ab"), lambda: dict([("a", 1, 2)]), lambda: d.setdefault(), lambda: d.get("a", 1, 2), lambda: d.has_key("a"), lambda: d[1.5], lambda: d[None], lambda: d[(1, "x")], lambda: d["it's"], lambda: d.copy(1), lambda: len(d, d), lambda: d()):
    try: print(f())
    except Exception as e: print(type(e).__name__ + ":", e)
for k in d:
    d[k + "2"] = 0
