package backproof.reference;

import java.util.Map;

/** A line for each name of Python's own modules that are written in Python here. */
final class StandardDocs {
  private StandardDocs() {}

  static final Map<String, String> MODULES =
      Map.ofEntries(
          Map.entry(
              "random",
              """
              seed(a=None, version=2) starts the stream of random numbers anew; the same seed gives Python's numbers
              random() a number in [0, 1)
              uniform(a, b) a number between a and b
              gauss(mu=0.0, sigma=1.0) a normal number with mean mu and standard deviation sigma
              normalvariate(mu=0.0, sigma=1.0) a normal number, drawn in another way
              expovariate(lambd) an exponentially distributed number with mean 1 / lambd
              getrandbits(k) an integer of k random bits
              randint(a, b) an integer from a to b, both included
              randrange(start, stop=None, step=1) one of the integers of a range; one argument is the stop
              choice(seq) one of the items
              choices(population, weights=None, *, cum_weights=None, k=1) k items, any of them more than once, as a list
              shuffle(x) brings a list into random order, in place
              sample(population, k) k different items, as a list
              Random(x=None) a stream of its own
              """),
          Map.entry(
              "numpy.testing",
              """
              assert_allclose raises AssertionError where |a - b| > atol + rtol * |b|
              assert_array_equal raises AssertionError where two arrays differ
              assert_equal raises AssertionError where two values differ
              assert_almost_equal raises AssertionError where two values differ by more than 1.5 * 10**-decimal
              assert_array_almost_equal the same for arrays
              assert_array_less raises AssertionError where x is not below y
              """),
          Map.entry(
              "numpy.random",
              """
              standard_exponential exponentially distributed numbers with mean 1
              standard_gamma gamma distributed numbers with scale 1
              gamma gamma distributed numbers
              beta beta distributed numbers
              chisquare sums of df squared normal numbers
              standard_cauchy Cauchy distributed numbers
              standard_t numbers of Student's distribution
              f numbers of Fisher's distribution
              lognormal numbers whose logarithm is normal
              rayleigh Rayleigh distributed numbers
              weibull Weibull distributed numbers
              power numbers in [0, 1] with density a * x**(a - 1)
              pareto numbers of Pareto's second distribution
              laplace Laplace distributed numbers
              gumbel Gumbel distributed numbers
              logistic numbers of the logistic distribution
              geometric the trials up to the first success
              poisson Poisson distributed counts
              negative_binomial the failures before the n-th success
              triangular numbers of a triangular distribution
              multinomial counts of n trials with several results
              choice items drawn from a, or from the numbers below it
              dirichlet shares that add up to 1
              default_rng a Generator with PCG64 and this seed; without one the seed is 0
              Generator(seed) the class of what default_rng gives
              """),
          Map.entry(
              "math",
              """
              gcd the greatest common divisor
              lcm the least common multiple
              factorial the product of 1 to n
              isclose whether a and b are nearly equal, by the larger of both tolerances
              perm in how many ways k of n can be put in a row
              comb in how many ways k of n can be chosen
              dist the distance of two points
              prod the product of the items and start
              isqrt the integer part of the square root
              acosh the inverse hyperbolic cosine
              asinh the inverse hyperbolic sine
              atanh the inverse hyperbolic tangent
              cbrt the cube root
              exp2 2 to the power x
              frexp mantissa and power of 2, as a tuple
              ldexp x times 2 to the power i
              modf fraction and whole part, as a tuple
              ulp the value of the last bit
              nextafter the next float on the way to y
              remainder what is left after the nearest multiple of y
              gamma the gamma function
              lgamma the logarithm of the gamma function's size
              erf the error function
              erfc 1 - erf(x), exact for large x
              """),
          Map.entry(
              "functools",
              """
              reduce the items taken together by a function, from left to right
              partial(func, *args, **keywords) a function with some of its arguments given
              wraps gives a decorator's function the name and the documentation of the one it wraps
              cache a function that remembers its results
              cached_property a method that is run once and then read like an attribute
              lru_cache a function that remembers its results, all of them here
              cmp_to_key the key of an order that a function of two items tells by its sign
              total_ordering adds the comparisons that a class leaves out
              """),
          Map.entry(
              "itertools",
              """
              chain the items of all iterables, one after the other
              count(start=0, step=1) start, start + step and so on without end
              cycle the items again and again
              repeat one value again and again, or so many times
              accumulate the sums so far, or another function of them
              product all tuples with one item of each iterable
              permutations all orders of r different items
              combinations all choices of r items, in the order of the items
              combinations_with_replacement all choices of r items, any of them more than once
              zip_longest tuples of the items side by side, filled up to the longest
              islice the items with these numbers
              takewhile the items before the first for which the predicate does not hold
              dropwhile the items from the first for which the predicate does not hold
              filterfalse the items for which the function does not hold
              compress the items beside which a selector is true
              pairwise the pairs of neighbours
              groupby runs of items with the same key, as pairs of the key and the items
              tee several iterators over the same items
              starmap the function of each tuple of arguments
              """),
          Map.entry(
              "time",
              """
              time a clock that goes on by a millisecond each time it is read; nothing is measured here
              perf_counter the same clock as time.time
              process_time the same clock as time.time
              monotonic the same clock as time.time
              time_ns the same clock in nanoseconds
              perf_counter_ns the same clock in nanoseconds
              sleep returns at once here
              """),
          Map.entry(
              "warnings",
              """
              catch_warnings(*, record=False, action=None) a context with filters of its own; with record=True the list of what is warned of
              filterwarnings says what becomes of warnings: error raises them
              simplefilter the same for all warnings of a class
              resetwarnings forgets what was said
              warn warns; nothing is shown here
              WarningMessage(message, category) what catch_warnings records
              """),
          Map.entry(
              "collections",
              """
              Counter(iterable=None, **kwds) a dict of how often each item occurs
              defaultdict(default_factory=None, *args, **kwargs) a dict that makes what is not there when it is asked for
              deque(iterable=(), maxlen=None) a list that grows and shrinks at both ends
              namedtuple a class of tuples whose items have names
              """),
          Map.entry(
              "sys",
              """
              version() the version of the language
              version_info() the version of the language, as a tuple
              maxsize() the largest index, 9223372036854775807
              float_info() the limits of floats: max, min, epsilon
              argv() a list of one empty text
              path() an empty list
              platform() where the program runs
              byteorder() little
              exit ends the program with SystemExit
              getrecursionlimit how deep functions may call one another
              setrecursionlimit accepted; the limit stays
              getsizeof the bytes of an array and a little more
              """),
          Map.entry(
              "dataclasses",
              """
              dataclass adds __init__, __repr__ and __eq__ for the annotated fields of a class
              field a field with a default that is made anew, or that is left out somewhere
              asdict the fields of an object and of those inside, as a dict
              astuple the fields of an object, as a tuple
              replace a copy with some fields changed
              fields the fields of a dataclass
              """),
          Map.entry(
              "abc",
              """
              ABC() a class whose abstract methods must be defined before there are objects
              ABCMeta() the same as a metaclass
              abstractmethod marks a method that classes below must define
              abstractproperty marks a property that classes below must define
              """),
          Map.entry(
              "enum",
              """
              Enum(value) a class with a fixed set of named members
              IntEnum(value) an Enum whose members are integers
              auto() the next number as the value of a member
              unique leaves the class as it is
              """),
          Map.entry(
              "string",
              """
              ascii_letters() the letters a to z and A to Z
              ascii_lowercase() the letters a to z
              ascii_uppercase() the letters A to Z
              digits() the digits 0 to 9
              hexdigits() the digits of base 16
              punctuation() the other printable characters
              whitespace() blank, tab and the ends of lines
              """),
          Map.entry(
              "operator",
              """
              add(a, b) a + b
              sub(a, b) a - b
              mul(a, b) a * b
              truediv(a, b) a / b
              floordiv(a, b) a // b
              mod(a, b) a % b
              pow(a, b) a ** b
              matmul(a, b) a @ b
              neg(a) -a
              abs(a) the distance from zero
              eq(a, b) a == b
              ne(a, b) a != b
              lt(a, b) a < b
              le(a, b) a <= b
              gt(a, b) a > b
              ge(a, b) a >= b
              and_(a, b) a & b
              or_(a, b) a | b
              xor(a, b) a ^ b
              not_(a) not a
              contains(a, b) b in a
              getitem(a, b) a[b]
              setitem puts c at a[b]
              iadd a += b
              itemgetter a function that takes these items of an object
              attrgetter a function that takes these attributes of an object
              methodcaller a function that calls this method of an object
              """),
          Map.entry(
              "heapq",
              """
              heappush puts an item into a heap
              heappop takes the smallest item out of a heap
              heapify makes a list a heap
              heappushpop puts an item in and takes the smallest out
              heapreplace takes the smallest out and puts an item in
              nlargest the n largest items, the largest first
              nsmallest the n smallest items, the smallest first
              """),
          Map.entry(
              "bisect",
              """
              bisect(a, x) where x belongs in a sorted list, behind its equals
              bisect_left where x belongs in a sorted list, before its equals
              bisect_right where x belongs in a sorted list, behind its equals
              insort(a, x) puts x where it belongs in a sorted list
              insort_left puts x before its equals in a sorted list
              insort_right puts x behind its equals in a sorted list
              """),
          Map.entry(
              "statistics",
              """
              mean the mean
              fmean the mean, as a float
              median the middle of the sorted values, or the mean of the two in the middle
              mode the most frequent value
              pstdev the standard deviation of all there is
              pvariance the variance of all there is
              stdev the standard deviation estimated from a sample
              variance the variance estimated from a sample
              """),
          Map.entry(
              "contextlib",
              """
              contextmanager a context made of a generator that yields once
              suppress(*exceptions) a context that passes over these exceptions
              nullcontext(enter_result=None) a context that does nothing
              """),
          Map.entry(
              "types",
              """
              SimpleNamespace(**kwargs) an object with these attributes
              """));
}
