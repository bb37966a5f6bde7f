package backproof.numpy;

/** {@code np.random.default_rng}: PCG64 and the distributions of a Generator, bit for bit. */
final class GeneratorText {
  private GeneratorText() {}

  /** The widths of the layers of the normal density, times 2**107. */
  static final String TEXT =
      """

      _WIDTHS = (
          "1f493b7815d979001b8d0be3fdf6c6024a15e7858b76802af972708876c203003f9d05f4e1803446185c99a178"
          "038009a5e70c3ee03b585eb4e8e4e803e64905a99ab8604134c89e3aeeb4043d414ec09750c0464a9a5d04d9dc"
          "0489e8a3de86bd404ad4b8e18f620004cf0ff015e47d404ef67b068ac4bc050e7be37fe6d54052c6ecd8f7fa9c"
          "05495d5886b4dd005656029c1f3a5805808c73f65fba8059af49868df0f405b4a8a480015c005cdb6b4d1be298"
          "05e62b442cca9dc05fe116b51bd50c06157314d0c29dc062c59279edda680642cbaa53b3e600658d1e08b07ba8"
          "066e72638e315180683b3372929cb0069899db5df356406ad2b5b84058c006c16c5b44db27006d56121d09e8a4"
          "06e90da394a7ce806fc758aafe08c8070f9c3e5653bcc072284e94c8ed840735327f9c89a2c0747a7c3a02dd20"
          "0759e74a7907c40076bf38008ee30c077dceaa7c5d94c078f7aed74bb7f807a0fa4cde9bc0007b24eaf7e60b38"
          "07c379e13c1889807d47d95363da2007e55b67a1f5eb807f614df7e8bab00806ab70211a7600817207a9cc7cd0"
          "0827754f0b52fe00837ab2db9500800847c34838fa0580857bec25e3089808679eb325e63f8087764258b04358"
          "088710194a8af700896a3839887df008a61f4fc748a0808b5845fe2100f008c4d38d3c6d1a008d40da8f736c40"
          "08e3337c7c1565808f245c9f06a1700901454ca0504f8091032b96263748091f0ebef4e18f8092dda0654b5fd8"
          "093c95330ee9bf8094b40e38ceb8d80959ddb15c176d009686c3170dc2980976ecf465d4c7009856086b7246b8"
          "0993c770fa5c98009a22238132f50809b0715d65296a809beb55f02ac35009cceeb7d95932009db1ddfdc1e818"
          "09e9434c2b0ef0009f75f6f392d4180a0572b8f04f3a00a137d96d33a2e80a2180741e185200a2f7bb9e563ae8"
          "0a3d6fcf33619b00a4b5d1924479780a5943fb0120ae80a6724d65988ee00a75000b1c530280a82d5f7af2ab10"
          "0a90a6f90545ad00a9e736ab5332780aac3ba70dd96400aba00072aafbc00ac7c0e307428a00ad57e91920dac8"
          "0ae33968beb99e80af0f1bd97c66980afea7e44faf1c00b0c5c30518fe180b1a0ef451585100b27c0825b93058"
          "0b35712be4cb3900b432141d8989b80b50d114a8595880b5e80f459a1dd80b6c31309469a900b79e218b0fc2a0"
          "0b8793fbc5b47580b954728b48a6300ba2fbee38776e00bb0b29af2b98f80bbe6b7d77fa2480bcc26e45d5ec98"
          "0bd9e51e458a0480be7a679ed917d80bf56b4639ef7380c0333d243750f80c11006d64433b00c1ed16744cf8a8"
          "0c2ca70fe8fade80c3a81b7bd3f6280c4861afa3fb9680c56474902e02180c6432d5d0864e00c7224a8a235138"
          "0c801d14b9dac780c8e1c6e1441a380c9c230977857e00caa313c81d14500cb8475db86af700cc665c49715188"
          "0cd48cc99fccdf80ce2bcc66aec9600cf0f615b7ba0880cff39137d692500d0d861cfc9b4900d1bdd90d1642d8"
          "0d2a3fcf05ddc400d38ad392554d200d47263250189e80d55ab1f4ff88400d643c66ad7ae700d72da70c5d99b0"
          "0d8185a7e1d08d00d903e784d4c2d80d9f055070060000daddaa0e71e8180dbcbedc9fc49380dcbb278f2fb9e0"
          "0ddab5edc292b700de9c9b597605100df8ee4dc0d74180e082436760b5000e176bf2f83d1680e26c609b7068e0"
          "0e36330476438280e45b37075d30b80e5547de9b515580e64f0e39deb4800e74af1834701b80e84831945c7b70"
          "0e946d881bf79000ea46f0a99e32380eb4884b73f89180ec4b9fa6bfdd280ed504cc90373800ee5697c7e24870"
          "0ef5e8caa9171b80f06837da4e90e00f173a6275237b00f280e4ce0e8c400f390017cbff1280f4a10a5955f850"
          "0f5b40e07bb78400f6c91bb08539d00f7e043080f65480f8f994561299080fa15207dba6b680fb32f906480b40"
          "0fc5330244cbc100fd75d8c38915f80fe9b06917f3c280ffc2ce08c7b058100ed447d3a07501021a8028fc9470"
          "1034a983a902ab01047da4e3ef5c70105b3bf6adb37e0106ed023a7266801082988f632e17010969708e8a2540"
          "10aacd7571c0c4010bf3dd1eed448010d3ea34aa3d30010e8d4cf116593010fdffefa69fb6011136e042070410"
          "1129219bbb5d350113f1d69c4096d011556448602e3b0116bf93b9deef301182df74d212610119a1a564eebac0"
          "11b1ad777f2f8e011c99ca971a694011e1ebfbe4ae39011fa9fc2e2d90101213bc9d04cc810122d477a6fd3ee0"
          "124745a4ac9c2401261bcc77658e00127cb2faa8592e012982ecd770e78012b437532a0a52012d0d43196db970"
          "12ee0db1a978f50130becd256aeee0132a7b5e68a4a301349c405ae12a301369d27a33a8400138ab39256410a0"
          "13ac7570ae88fa013cf27b31704a6013f2dbaa60f47501417a49cb9e5da0143d9815545e9401464ce44a73a150"
          "148d62759c43bc014b7739d6b5a27014e3250dcd8902015109f53e9ac410154011523a7e4201571b1a94ae41b0"
          "15a5c08b718dd9015dc8a243ad0fe0161669cf861e4c01653ce7b006aea0169540be9fe5c3016db6b8d09e2320"
          "172728f05f7a34017799556090673017d42df4d6ce8c01839030529f234018ab0fbfaa7c140192ee0946f44960"
          "19cbee014057ab01a8fdc7894775a01b981f3878fdb101d3bb48209ad330"
      )
      _W = []
      _64, _32 = 2 ** 64 - 1, 2 ** 32 - 1

      def _widths():
          if not _W:
              _W.extend([int(_WIDTHS[i:i + 15], 16) / 2 ** 107 for i in range(0, 3840, 15)])
          return _W

      def _seeded(entropy):
          words = []
          for each in entropy if isinstance(entropy, (list, tuple)) else [entropy]:
              each = int(each)
              if each < 0:
                  raise ValueError("expected non-negative integer")
              words.append(each & _32)
              while each > _32:
                  each >>= 32
                  words.append(each & _32)
          const = 0x43b0d7e5
          def hashed(value):
              nonlocal const
              value ^= const
              const = const * 0x931e8875 & _32
              value = value * const & _32
              return value ^ value >> 16
          def mixed(x, y):
              value = (0xca01f9dd * x - 0x4973f715 * y) & _32
              return value ^ value >> 16
          pool = [hashed(words[i] if i < len(words) else 0) for i in range(4)]
          for i in range(4):
              for j in range(4):
                  if i != j:
                      pool[j] = mixed(pool[j], hashed(pool[i]))
          for each in words[4:]:
              for j in range(4):
                  pool[j] = mixed(pool[j], hashed(each))
          const, out = 0x8b51f9dd, []
          for i in range(8):
              value = pool[i % 4] ^ const
              const = const * 0x58f38ded & _32
              value = value * const & _32
              out.append(value ^ value >> 16)
          return [out[i] | out[i + 1] << 32 for i in range(0, 8, 2)]

      class Generator:
          def __init__(self, seed):
              a, b, c, d = _seeded(seed)
              self._inc = ((c << 64 | d) << 1 | 1) & (2 ** 128 - 1)
              self._state, self._spare = 0, None
              self._step()
              self._state = self._state + (a << 64 | b) & (2 ** 128 - 1)
              self._step()
          def __repr__(self):
              return "Generator(PCG64)"
          def __getattr__(self, name):
              if name in _OWN or f" {name} " in _SHARED:
                  return _rare(self, name)
              if name.startswith("_") or f" {name} " not in f" {_REFUSED} ":
                  raise AttributeError(
                      f"'numpy.random._generator.Generator' object has no attribute '{name}'")
              raise NotImplementedError(
                  f"Generator.{name} is not available here; RandomState(seed) has it")
          def _step(self):
              self._state = (self._state * 0x2360ed051fc65da44385df649fccf645 + self._inc) & (
                  2 ** 128 - 1)
          def _next64(self):
              self._step()
              state = self._state
              x, turn = (state >> 64 ^ state) & _64, state >> 122
              return (x >> turn | x << 64 - turn) & _64
          def _next32(self):
              if self._spare is not None:
                  word, self._spare = self._spare, None
                  return word
              word = self._next64()
              self._spare = word >> 32
              return word & _32
          def _double(self):
              return (self._next64() >> 11) * 1.1102230246251565e-16
          def _pieces(self, bits):
              # numbers of so few bits are cut out of words of 32
              word = [0, 0]
              def draw():
                  word[:] = [word[0] - 1, word[1] >> bits] if word[0] else [32 // bits - 1, self._next32()]
                  return word[1] & (1 << bits) - 1
              return (bits, draw) if bits < 32 else None
          def _below(self, most, pieces=None):
              if most == 0:
                  return 0
              bits, draw = pieces or ((32, self._next32) if most <= _32 else (64, self._next64))
              full = 2 ** bits - 1
              if most == full:
                  return draw()
              m = draw() * (most + 1)
              if m & full < most + 1:
                  threshold = (full - most) % (most + 1)
                  while m & full < threshold:
                      m = draw() * (most + 1)
              return m >> bits
          def _gauss(self):
              w = _W or _widths()
              while True:
                  r = self._next64()
                  i, r = r & 0xff, r >> 8
                  sign = r & 1
                  r = r >> 1 & 0x000fffffffffffff
                  x = -(r * w[i]) if sign else r * w[i]
                  if i == 0:
                      if r < 0x000ef33d8025ef6a:
                          return x
                      while True:
                          tail = -0.27366123732975827203 * _m.log1p(-self._double())
                          y = -_m.log1p(-self._double())
                          if y + y > tail * tail:
                              tail = 3.6541528853610087963519472518 + tail
                              return -tail if r >> 8 & 1 else tail
                  if i > 1 and r < w[i - 1] / w[i] * 4503599627370496.0:
                      return x
                  low = _exp(-0.5 * (w[i] * 4503599627370496.0) ** 2)
                  high = _exp(-0.5 * (w[i - 1] * 4503599627370496.0) ** 2) if i > 1 else 1.0
                  if (high - low) * self._double() + low < _exp(-0.5 * x * x):
                      return x
          random_sample = property(lambda self: self._double)
          def random(self, size=None, dtype=float, out=None):
              if np.dtype(dtype) == np.float32:
                  drawn = _drawn(size, lambda: (self._next32() >> 8) / 16777216)
                  return drawn if size is None else np.asarray(drawn).astype(dtype)
              return _drawn(size, self._double)
          def standard_normal(self, size=None, dtype=float, out=None):
              if np.dtype(dtype) != float:
                  raise NotImplementedError("standard_normal of another dtype than float64 is not available here")
              return _drawn(size, self._gauss)
          def normal(self, loc=0.0, scale=1.0, size=None):
              _demand(np.asarray(scale) >= 0, "scale < 0")
              return _drawn(size, lambda m, d: m + d * self._gauss(), loc, scale)
          def uniform(self, low=0.0, high=1.0, size=None):
              return _drawn(size, lambda a, b: a + (b - a) * self._double(), low, high)
          def integers(self, low, high=None, size=None, dtype=np.int64, endpoint=False):
              if high is None:
                  low, high = 0, low
              _demand(np.asarray(low) < np.asarray(high) + endpoint,
                      "high <= 0" if np.ndim(low) == 0 and low == 0 else "low >= high")
              draw = self._pieces(1 if np.dtype(dtype) == bool else 8 * np.dtype(dtype).itemsize)
              drawn = _drawn(
                  size, lambda a, b: int(a) + self._below(int(b) - int(a) - 1 + endpoint, draw), low, high)
              plain = size is None and np.ndim(drawn) == 0
              return np.dtype(dtype).type(drawn) if plain else np.asarray(drawn).astype(dtype)
          def _interval(self, most):
              mask = (1 << most.bit_length()) - 1
              value = self._next32() & mask
              while value > most:
                  value = self._next32() & mask
              return value
          def _order(self, n, first, order, draw=None):
              np.random.random_sample(0)
              for i in range(n - 1, first - 1, -1):
                  j = (draw or self._below)(i)
                  order[i], order[j] = order[j], order[i]
              return order
          def permutation(self, x, axis=0):
              if isinstance(x, (int, np.integer)):
                  return np.array(self._order(int(x), 1, list(range(x)), self._interval), dtype=np.int64)
              x = np.asarray(x)
              places = list(range(x.shape[axis]))
              return np.take(x, self._order(len(places), 1, places, self._interval), axis=axis)
          def shuffle(self, x, axis=0):
              if isinstance(x, list):
                  self._order(len(x), 1, x, self._interval)
              else:
                  x[...] = self.permutation(x, axis)
          permuted = permutation
          def choice(self, a, size=None, replace=True, p=None, axis=0, shuffle=True):
              np.random.random_sample(0)
              single = size is None
              shape = () if single else tuple(size) if hasattr(size, "__len__") else (size,)
              count = int(np.prod(shape))
              items = None if isinstance(a, (int, np.integer)) else np.asarray(a)
              n = int(a) if items is None else items.shape[axis]
              if n == 0 and count:
                  raise ValueError("a cannot be empty unless no samples are taken")
              if p is not None:
                  p = np.asarray(p, dtype=float)
                  if len(p) != n:
                      raise ValueError("a and p must have same size")
                  _demand(p >= 0, "Probabilities are not non-negative")
                  if abs(np.sum(p) - 1.0) > 1.5e-8:
                      raise ValueError("Probabilities do not sum to 1. See Notes section of docstring"
                                       " for more information.")
              if replace:
                  if p is None:
                      places = [self._below(n - 1) for _ in range(count)]
                  else:
                      cdf = p.cumsum()
                      cdf /= cdf[-1]
                      places = cdf.searchsorted([self._double() for _ in range(count)],
                                                side="right").tolist()
              else:
                  if count > n:
                      raise ValueError("Cannot take a larger sample than population when replace is"
                                       " False")
                  places = self._distinct(n, count, p, shuffle)
              at = np.array(places, dtype=np.int64).reshape(shape)
              if items is None:
                  return at.item() if single else at
              return np.take(items, at, axis=axis)[()] if items.ndim > 1 else items[at if shape else int(at)]
          def _distinct(self, n, count, p, shuffle):
              if p is not None:
                  p, found = p.copy(), []
                  if np.count_nonzero(p > 0) < count:
                      raise ValueError("Fewer non-zero entries in p than size")
                  while len(found) < count:
                      x = [self._double() for _ in range(count - len(found))]
                      if found:
                          p[found] = 0
                      cdf = np.cumsum(p)
                      cdf /= cdf[-1]
                      fresh = cdf.searchsorted(x, side="right")
                      _, first = np.unique(fresh, return_index=True)
                      first.sort()
                      found = found + fresh[first].tolist()
                  return found
              if n > 10000 and count > n // (50 if shuffle else 20):
                  return self._order(n, max(n - count, 1), list(range(n)))[n - count:]
              seen, places = set(), []
              for j in range(n - count, n):
                  value = self._below(j)
                  value = j if value in seen else value
                  seen.add(value)
                  places.append(value)
              return self._order(count, 1, places) if shuffle else places
          def bytes(self, length):
              return _word_bytes([self._next32() for _ in range((length - 1) // 4 + 1)], length)
          def poisson(self, lam=1.0, size=None):
              _demand(np.asarray(lam) >= 0, "lam < 0 or lam is NaN")
              return _drawn(size, lambda lam: _one_poisson(_Doubles(self), lam), lam)

      class _Doubles:
          def __init__(self, generator):
              self.random_sample = generator._double

      _REFUSED = "bit_generator spawn hypergeometric vonmises wald zipf logseries"

      def default_rng(seed=None):
          return seed if isinstance(seed, Generator) else Generator(0 if seed is None else seed)
      """;
}
