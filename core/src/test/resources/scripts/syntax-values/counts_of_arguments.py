# Pins the refusals of built-in functions that were given too many, too few or unknown arguments.
for f in (lambda: round(), lambda: round(1, 2, 3), lambda: round(1, foo=2), lambda: pow(2), lambda: pow(2.0, 3, 5), lambda: sum(), lambda: sum([1], 2, 3), lambda: enumerate(), lambda: enumerate([1], 1, 2), lambda: map(), lambda: iter(), lambda: reversed(),
          lambda: sorted([1], reverse="a"), lambda: min(1, 2, default=3), lambda: int(x=3), lambda: range(1, foo=2), lambda: format(1.5, 5), lambda: getattr(1, 5), lambda: issubclass(int, 1), lambda: int[0], lambda: "a".startswith(), lambda: "a".center(5, "ab"),
          lambda: "a".replace(1, 2), lambda: str(object=5), lambda: list(iter([1, 2, 3].pop, 1)), lambda: slice(1, 2, 3, 4), lambda: [2, 1].sort(reverse=None)):
    try:
        print(f())
    except TypeError as e:
        print("TypeError:", e)
