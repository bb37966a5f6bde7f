# Pins what is here of functools, itertools, time, warnings and typing.
import itertools, time, warnings
from functools import reduce, partial, lru_cache, wraps
from typing import Dict, List, Optional, Tuple
warnings.filterwarnings("ignore")
print(reduce(lambda a, b: a * b, [1, 2, 3], 10), reduce(max, [3, 9, 2]), partial(pow, 2)(5), partial(sorted, reverse=True)([1, 3, 2]))
calls = []
@lru_cache(maxsize=None)
def fib(n: int) -> Optional[int]:
    calls.append(n)
    return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(20), len(calls))
def twice(f):
    @wraps(f)
    def run(*a): return f(f(*a))
    return run
@twice
def add(x: float, names: Dict[str, List[Tuple[int, ...]]] = None): return x + 1
print(add(1))
print(list(itertools.chain([1], (2, 3), "a")), list(itertools.product("ab", [1, 2])), list(itertools.product([0, 1], repeat=2)), list(itertools.combinations("abcd", 2)), list(itertools.permutations([1, 2, 3], 2)))
print(list(itertools.accumulate([1, 2, 3, 4])), list(itertools.accumulate([3, 1, 2], max)), list(itertools.zip_longest([1], "ab", fillvalue=0)), list(itertools.islice(itertools.count(5, 2), 3)), list(itertools.islice("abcdefg", 1, 6, 2)), list(itertools.repeat(7, 2)))
print(list(itertools.takewhile(lambda x: x < 3, [1, 2, 5, 1])), list(itertools.dropwhile(lambda x: x < 3, [1, 2, 5, 1])), list(itertools.starmap(pow, [(2, 3), (3, 2)])), [x for _, x in zip(range(5), itertools.cycle("ab"))])
tic = time.time(); toc = time.time()
print(toc > tic, time.perf_counter() < time.perf_counter(), time.sleep(0))
with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    warnings.warn("nothing to see")
try: reduce(max, [])
except TypeError as e: print(e)
