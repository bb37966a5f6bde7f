# Pins modules of Python that learners import beside NumPy: json, statistics, string, textwrap, fractions, io, collections, typing.
import collections.abc, fractions, io, json, statistics, string, textwrap
from collections import ChainMap, OrderedDict, namedtuple
from functools import lru_cache
from itertools import combinations, count, pairwise, permutations, zip_longest
from typing import NamedTuple, TYPE_CHECKING, cast
config = {"layers": [4, 3, 1], "rate": 0.1, "name": "net\n\u00e9", "best": None, "on": True, "empty": []}
print(json.dumps(config)); print(json.dumps(config, indent=2, sort_keys=True, ensure_ascii=False)); print(json.loads(json.dumps(config)) == config)
for bad in ("{bad}", "[1, 2", "", '{"a" 1}', "[1] x"):
    try: json.loads(bad)
    except json.JSONDecodeError as e: print(e)
try: json.dumps({"W": {1, 2}})
except TypeError as e: print(e)
print(statistics.mean([1, 2, 3, 4]), statistics.mean([0.1] * 3), statistics.stdev([1, 2, 3]), statistics.variance([1, 2, 3, 4]), statistics.pstdev([1, 2, 3]), statistics.median([3, 1, 2]), statistics.multimode([1, 1, 2, 2]), statistics.quantiles([1, 2, 3, 4]), statistics.correlation([1, 2, 3], [1, 2, 4]))
try: statistics.mean([])
except statistics.StatisticsError as e: print(type(e).__name__, e)
print(string.capwords("hello world"), string.Template("$a of ${b}, $$").substitute(a=1, b=2), string.octdigits, len(string.printable))
print(repr(textwrap.dedent("  a\n    b\n")), textwrap.fill("aaa bbb ccc", 7), textwrap.shorten("hello world foo", 12))
print(fractions.Fraction(1, 3) + fractions.Fraction(1, 6), repr(fractions.Fraction(0.25)), float(fractions.Fraction(1, 8)), (0.5).as_integer_ratio())
out = io.StringIO(); print("cost", 0.5, file=out); print(repr(out.getvalue()))
d = OrderedDict(a=1, b=2); d.move_to_end("a"); print(d, ChainMap({"a": 1}, {"a": 2, "b": 3})["b"])
class Layer(NamedTuple):
    units: int
    activation: str = "relu"
print(Layer(3), Layer(3, "tanh").activation, Layer(units=2)._asdict(), TYPE_CHECKING, cast(int, "a"))
P = namedtuple("P", "x y")
try: P(1, 2).x = 3
except AttributeError as e: print(e)
@lru_cache(maxsize=None)
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(30), fib.cache_info(), list(zip(count(5), "ab")), len(list(permutations(range(8)))), list(combinations("abcd", 2)), list(pairwise("abc")), list(zip_longest("ab", [1])))
print(isinstance([], collections.abc.Iterable), isinstance(3, collections.abc.Iterable), isinstance({}, collections.abc.Mapping), isinstance(len, collections.abc.Callable))
