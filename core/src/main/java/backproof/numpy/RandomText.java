package backproof.numpy;

/** The module {@code random} of Python: the generator of NumPy, seeded and read its way. */
final class RandomText {
  private RandomText() {}

  static final String TEXT =
      """

      #random

      import math as _m

      class Random:
          def __init__(self, x=None):
              self.seed(x)
          def seed(self, a=None, version=2):
              if isinstance(a, float):
                  a = hash(a)
              if not isinstance(a, (int, type(None))):
                  raise NotImplementedError("random.seed of a text is not available here")
              rest, words = abs(int(a or 0)), []
              while rest or not words:
                  words.append(rest & 0xffffffff)
                  rest >>= 32
              self._stream, self._spare = np.random.RandomState(words), None
          def random(self):
              return self._stream.random_sample()
          def getrandbits(self, k):
              value, shift = 0, 0
              while k > 0:
                  word = int(self._stream.randint(0, 4294967296))
                  value |= (word >> (32 - k) if k < 32 else word) << shift
                  shift, k = shift + 32, k - 32
              return value
          def _below(self, n):
              k = n.bit_length()
              value = self.getrandbits(k)
              while value >= n:
                  value = self.getrandbits(k)
              return value
          def randrange(self, start, stop=None, step=1):
              for i, each in enumerate((start, stop, step)):
                  if isinstance(each, float) and each != int(each):
                      raise ValueError(f"non-integer arg {i + 1} for randrange()")
              if stop is None:
                  if start <= 0:
                      raise ValueError("empty range for randrange()")
                  return self._below(start)
              if step == 1:
                  if stop <= start:
                      raise ValueError(
                          f"empty range for randrange() ({start}, {stop}, {stop - start})")
                  return start + self._below(stop - start)
              n = (stop - start + step - (1 if step > 0 else -1)) // step
              if n <= 0:
                  raise ValueError("empty range for randrange()")
              return start + step * self._below(n)
          def randint(self, a, b):
              return self.randrange(a, b + 1)
          def uniform(self, a, b):
              return a + (b - a) * self.random()
          def gauss(self, mu=0.0, sigma=1.0):
              z, self._spare = self._spare, None
              if z is None:
                  angle = self.random() * 6.283185307179586
                  radius = _m.sqrt(-2.0 * _m.log(1.0 - self.random()))
                  z = _m.cos(angle) * radius
                  self._spare = _m.sin(angle) * radius
              return mu + z * sigma
          def normalvariate(self, mu=0.0, sigma=1.0):
              while True:
                  u1, u2 = self.random(), 1.0 - self.random()
                  z = 4 * _m.exp(-0.5) / _m.sqrt(2.0) * (u1 - 0.5) / u2
                  if z * z / 4.0 <= -_m.log(u2):
                      return mu + z * sigma
          def expovariate(self, lambd):
              return -_m.log(1.0 - self.random()) / lambd
          def triangular(self, low=0.0, high=1.0, mode=None):
              u, c = self.random(), 0.5
              if mode is not None:
                  c = (mode - low) / (high - low)
              if u > c:
                  u, c, low, high = 1.0 - u, 1.0 - c, high, low
              return low + (high - low) * _m.sqrt(u * c)
          def lognormvariate(self, mu, sigma):
              return _m.exp(self.normalvariate(mu, sigma))
          def paretovariate(self, alpha):
              return (1.0 - self.random()) ** (-1.0 / alpha)
          def weibullvariate(self, alpha, beta):
              return alpha * (-_m.log(1.0 - self.random())) ** (1.0 / beta)
          def gammavariate(self, alpha, beta):
              if alpha <= 0.0 or beta <= 0.0:
                  raise ValueError("gammavariate: alpha and beta must be > 0.0")
              if alpha > 1.0:
                  ainv = _m.sqrt(2.0 * alpha - 1.0)
                  b, c = alpha - _m.log(4.0), alpha + ainv
                  while True:
                      u1 = self.random()
                      if not 1e-7 < u1 < 0.9999999:
                          continue
                      u2 = 1.0 - self.random()
                      v = _m.log(u1 / (1.0 - u1)) / ainv
                      x = alpha * _m.exp(v)
                      z, r = u1 * u1 * u2, b + c * v - x
                      if r + 1.0 + _m.log(4.5) - 4.5 * z >= 0.0 or r >= _m.log(z):
                          return x * beta
              if alpha == 1.0:
                  return -_m.log(1.0 - self.random()) * beta
              while True:
                  b = (_m.e + alpha) / _m.e
                  p = b * self.random()
                  x = p ** (1.0 / alpha) if p <= 1.0 else -_m.log((b - p) / alpha)
                  u1 = self.random()
                  if u1 <= x ** (alpha - 1.0) if p > 1.0 else u1 <= _m.exp(-x):
                      return x * beta
          def betavariate(self, alpha, beta):
              y = self.gammavariate(alpha, 1.0)
              return y / (y + self.gammavariate(beta, 1.0)) if y else 0.0
          def choice(self, seq):
              if not len(seq):
                  raise IndexError("Cannot choose from an empty sequence")
              return seq[self._below(len(seq))]
          def choices(self, population, weights=None, *, cum_weights=None, k=1):
              n = len(population)
              if weights is None and cum_weights is None:
                  return [population[int(self.random() * n)] for _ in range(k)]
              total, sums = 0, list(cum_weights or [])
              for each in weights or []:
                  total += each
                  sums.append(total)
              if len(sums) != n:
                  raise ValueError("The number of weights does not match the population")
              chosen = []
              for _ in range(k):
                  x = self.random() * (sums[-1] + 0.0)
                  chosen.append(population[min(n - 1, len([s for s in sums if s <= x]))])
              return chosen
          def shuffle(self, x):
              for i in range(len(x) - 1, 0, -1):
                  j = self._below(i + 1)
                  x[i], x[j] = x[j], x[i]
          def sample(self, population, k):
              if isinstance(population, (set, frozenset, dict)):
                  raise TypeError("Population must be a sequence.  For dicts or sets, use sorted(d).")
              pool = list(population)
              n = len(pool)
              if not 0 <= k <= n:
                  raise ValueError("Sample larger than population or is negative")
              size = 21
              if k > 5:
                  size += 4 ** int(_m.ceil(_m.log(k * 3) / _m.log(4)))
              chosen = []
              if n <= size:
                  for i in range(k):
                      j = self._below(n - i)
                      chosen.append(pool[j])
                      pool[j] = pool[n - i - 1]
                  return chosen
              places = []
              while len(places) < k:
                  j = self._below(n)
                  if j not in places:
                      places.append(j)
              return [pool[j] for j in places]

      _one = Random()
      seed, random, getrandbits, randrange = _one.seed, _one.random, _one.getrandbits, _one.randrange
      randint, uniform, gauss, normalvariate = _one.randint, _one.uniform, _one.gauss, _one.normalvariate
      expovariate, choice, choices, shuffle = _one.expovariate, _one.choice, _one.choices, _one.shuffle
      sample, triangular, lognormvariate = _one.sample, _one.triangular, _one.lognormvariate
      paretovariate, weibullvariate = _one.paretovariate, _one.weibullvariate
      gammavariate, betavariate = _one.gammavariate, _one.betavariate
      """;
}
