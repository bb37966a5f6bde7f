# Pins set algebra on small ints and membership.
train, test = {1, 2, 3}, {3, 4}
print(train & test, train | test, train - test, train ^ test, 3 in train, train.isdisjoint({9}), {1} <= train, train > {1}, len(train | test), train == {3, 2, 1})
train.add(7); train.discard(100); train.remove(1); alias = train; train |= {8}; print(sorted(train), alias is train, alias)
fs = frozenset([1, 2]); print(fs, {fs: 1}[frozenset((2, 1))], fs | {3}, type(fs | {3}).__name__, type({3} | fs).__name__, fs == {1, 2}, hash(fs) == hash(frozenset([2, 1])))
print(set([1, 1, 2]), set(), {x % 3 for x in range(7)}, list({5}), sum({1, 2}), max({4, 9}), sorted({3, 1, 2}, reverse=True), set("aa"), {(1, 2), (1, 2)}, {1, True, 1.0})
for op in (lambda: {1} + {2}, lambda: {[1]}, lambda: set().pop(), lambda: {1}.remove(5), lambda: {1} | [1], lambda: {1}[0], lambda: {1} < [1], lambda: {1}.union([2], (3,)), lambda: {1}.update({2}), lambda: fs.add(1), lambda: {1, 2}.intersection([2]), lambda: set(5), lambda: {1}.issubset([1, 2])):
    try: print(op())
    except Exception as e: print(type(e).__name__ + ":", e)
{1, 2}.foo
