class Countdown:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        if self.n <= 0: raise StopIteration
        self.n -= 1
        return self.n + 1
c = Countdown(3); print(list(c), list(c), sum(Countdown(4)), max(Countdown(2)), [x for x in Countdown(2)], 2 in Countdown(3), tuple(Countdown(1)), dict(zip(Countdown(2), "ab")), sorted(Countdown(3)), " ".join(map(str, Countdown(3))))
it = iter(Countdown(2)); print(next(it), next(it), next(it, None))
a, b, *r = Countdown(5); print(a, b, r)
class Seq:
    def __getitem__(self, i):
        if i >= 3: raise IndexError("done")
        return i * 10
    def __len__(self): return 3
print(list(Seq()), 20 in Seq(), [x for x in Seq()], list(enumerate(Seq())), list(reversed(Seq())), Seq()[1], len(Seq()))
class Sl:
    def __getitem__(self, k): return k
s = Sl(); print(s[1:2], s[::2], s[1, 2], s["a"], s[:, 0], s[...], s[1:2, ::3])
class G:
    def __iter__(self):
        for i in range(3): yield i * i
print(list(G()), list(G()), [*G()], {**{str(k): k for k in G()}}, set(G()))
for i, v in enumerate(G()):
    for j in G():
        if j > v: break
        print(i, v, j)
class Bad:
    def __iter__(self): return 5
for x in Bad(): pass
