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
      sample = _one.sample
      """;
}
