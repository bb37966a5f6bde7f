# Pins Counter, defaultdict, deque, namedtuple, dataclass, ABC, Enum, contextmanager and small modules.
from collections import Counter, defaultdict, deque, namedtuple
from dataclasses import dataclass, field, asdict
from abc import ABC, abstractmethod
from enum import Enum
from contextlib import contextmanager
import functools, heapq, bisect, operator, string, statistics, sys
c = Counter("abracadabra"); print(c, c.most_common(2), c["z"], sum(c.values()), c + Counter("aab"), isinstance(c, dict), dict(c))
d = defaultdict(list); d["a"].append(1); d["b"]; print(d, dict(d), len(d), sorted(d.items()))
q = deque([1, 2, 3], maxlen=3); q.append(4); q.appendleft(0); print(q, q.popleft(), q[-1], len(q), list(q))
P = namedtuple("P", "x y"); p = P(1, y=2); x, y = p; print(p, p.x + p[1], p._replace(x=5), p._asdict(), p == (1, 2), isinstance(p, tuple), x, y)
@dataclass
class Layer:
    units: int
    rate: float = 0.5
    names: list = field(default_factory=list)
a = Layer(3); a.names.append("w"); print(a, a == Layer(3), asdict(a), Layer.__annotations__)
class Shape(ABC):
    @abstractmethod
    def area(self): pass
class Square(Shape):
    def area(self): return 4
print(Square().area())
class Color(Enum):
    RED = 1
    BLUE = 2
print(Color.RED, Color(2), Color["BLUE"].value, [each.name for each in Color], Color.RED is Color(1), repr(Color.RED))
@contextmanager
def tag(name):
    print("<" + name); yield name.upper(); print(name + ">")
with tag("b") as t: print(t)
@functools.wraps(sum)
def total(v): return sum(v)
print(total.__name__, functools.partial(pow, 2)(5), heapq.nsmallest(2, [3, 1, 2]), bisect.bisect([1, 2, 3], 2), operator.itemgetter(1)([7, 8]), string.digits, statistics.median([3, 1, 2]))
sys.stdout.write("written\n"); print("not shown", file=sys.stderr)
for bad in (lambda: P(1), lambda: Layer(), lambda: deque().pop(), lambda: Color(9)):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__ + ":", e)
Shape()
