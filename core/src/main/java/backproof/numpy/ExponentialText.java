package backproof.numpy;

/**
 * The rarer distributions of {@code np.random.default_rng}: those of the older streams over other
 * uniform, normal and exponential numbers, these from a ziggurat of 256 layers whose edges times
 * 2**60 are in the table.
 */
final class ExponentialText {
  private ExponentialText() {}

  static final String TEXT =
      """

      _EDGES = (
          "8b2764a5faee0800010589d8b5d4119001ad6b2495b4d2b0023266b52b71b74002a45cdca9454e60"
          "030a121f784f500003671a3def36f98003bd9b16edb7b300040efc1271970f00045c36c935bd9c00"
          "04a600a436898cc004ece23f8f5bb2800531457182ff884005737e274092b0c005b3d03c29caef40"
          "05f2737685f40640062f965534d81bc0066b6015488df48006a5f22f975480c006df69777768f100"
          "0717def5e30fe240074f68937c5f0d800786199e3c5cd68007bc0333d7d3ea8007f134975a0c8240"
          "0825bb76b53aac000859a423cdc07e00088cf9c3a4fad78008bfc675a5efd00008f213749f24f380"
          "0923e9329c7f970009554f7091b4058009864d52936d258009b6e97136c1010009e729e890b15000"
          "0a1714653833a4000a46ae2f9af389000a75fc35e685c9800aa50314bc37a6800ad3c71edc5f7e80"
          "0b024c63ee9767800b3096b6863470000b5ea9b17d54a2000b8c88bcbcc85d800bba371183bcb980"
          "0be7b7be3f40b9000c150da9ff6acc800c423b9795f0f6000c6f4428686295000c9c29defed12200"
          "0cc8ef2156899c000cf5963aff81df800d22215f0a4425000d4e92a9cb6930800d7aec2279126480"
          "0da72fbca64bcd800dd35f599fc7c4800dff7cc9acff4c800e2b89cd38694f800e578815e12d6d80"
          "0e83794778737d800eaf5ef8ec35c6800edb3ab521482b800f070dfbbe18ff000f32da41e7882200"
          "0f5ea0f2f10db1000f8a6371014a4f800fb62315abff5a800fe1e1328254d080100d9f119a3cd900"
          "10395df60db1620010651f1c7276f8001090e3bb4b00720010bcad037101370010e87c207a2f6600"
          "1114523917ac15001140306f707dbe00116c17e1777ffb00119809a93d23960011c406dd3d528300"
          "11f01090a9c4e200121c27d3b10e050012484db3c2a329001274833bd0189f0012a0c9748bcdaa00"
          "12cd2164a53b5d0012f98c110317210013260a7cfb76110013529daa8a1ba100137f469a851af000"
          "13ac064ccfeffc0013d8ddc08d336d001405cdf44f09c4001432d7e6466cd000145ffc94716ca700"
          "148d3cfcc883c40014ba9a1d6b18a40014e814f4cb45ea001515ae81d900fb00154367c42cb5f800"
          "157141bc316f2700159f3d6b4e9cf90015cd5bd41193350015fb9dfa56cf2600162a04e3731a2e00"
          "165891965c9b8c001687451bd3ebee0016b6207e8d3cdf0016e524cb59a608001714531150a9fb00"
          "1743ac61fa041c00177331d177d1300017a2e476b1240a0017d2c56b7d17f7001802d5ccce727700"
          "183316badfe62a00186389596108e70018942ecfa40f540018c50848cc60940018f616f3fe151300"
          "19275c048e73e1001958d8b235828a00198a8e3940bbf40019bc7ddac7035d0019eea8dcdde95100"
          "1a21108ad0592d001a53b63556c690001a869b32d0f30f001ab9c0df81657a001aed289dcaacff00"
          "1b20d3d66e8bb5001b54c3f8cf2542001b88fa7b324fb6001bbd78db072610001bf2409d2dfd8500"
          "1c27534e42e02d001c5cb282eab1a4001c925fd82323fb001cc85cf395a56c001cfeab83ed718000"
          "1d354d4130f2ad001d6c43ed1ea3fe001da391538da50a001ddb374ad2357f001e1337b426509b00"
          "1e4b947c16a452001e844f9af4237f001ebd6b154a7678001ef6e8fc5b9168001f30cb6ea0bc7f00"
          "1f6b1498515ed0001fa5c6b3efe1e5001fe0e40add09d800201c6ef5f223a800205869de22723600"
          "2094d73d2449460020d1b99e224db600210f139e755a1e00214ce7ee67903200218b39520128de00"
          "21ca0aa1df9f6e0022095ecc17df9c00224938d5242a940022899bd8de74560022ca8b0b88098200"
          "230c09badf5d3c00234e1b4f44f040002390c34cf054b40023d405553666e0002417e527e1e94400"
          "245c66a49fcaa00024a18dcc8077740024e75ec38fb54c00252dddd284a6560025750f688bb6a200"
          "25bcf81d2c5ae00026059cb24cb2ca00264f0216554fa00026992d667792ca0026e423f11950ac00"
          "272feb3868a28600277c88f51b17060027ca03195bbda00028185fd3ebdd5a002867a5937a85f000"
          "28b7db0a3792580029090731a7286400295b314ebb42980029ae60f639624e002a029e11732a1000"
          "2a57f0e3595564002aae620df14eb4002b05fa983688c2002b5ec3f471c20e002bb8c807117b3c00"
          "2c14112e1030f2002c70aa48f65d28002cce9ec187e864002d2dfa952e91dc002d8eca5f34f63c00"
          "2df11b63e84a0e002e54fb9cb9a430002eba79c57ae386002f21a56ad6e3f2002f8a8efa28eda600"
          "2ff547d2dc2824003061e259817d860030d0720cd0e6840031410b9cd2b7560031b3c504766d2a00"
          "3228b5a5e6ea8800329ff669f8541c003319a1e31a35b0003395d47449b3d4003414ac7c93e2f000"
          "34964a87d0987600351ad1855b0dd40035a26705b08b8800362d3380076c140036bb62a123d41e00"
          "374d23a4edb4bc0037e2a9bc97deee00387c2c8385c14e003919e8859191e80039bc1fd9e552fe00"
          "3a631ad64e718a003b0f28dfd877d8003bc0a15e9de33e003c77e4dc3212c0003d355e55e7078200"
          "3df984cea1d494003ec4dd2f23ef4e003f97fc87ed8dca0040738acd8bb0b8004158462fd63bbc00"
          "424707372e9538004340c5e1752280004446a00d0e4a98004559e19dd510a800467c0ef2cf0b5800"
          "47aef28327e9f00048f4aed966467c004a4fd6b926aa94004bc38e291047c0004d53b89f33dd7800"
          "4f053b1f22e1840050de5d9b904d880052e75f351d474400552b60f33dcfd80057b9eb85cc4f4800"
          "5aa99db52efdc8005e1d435bab18bc00624e7f9bcbb4640067a7703521ee14006f0e794769c7f000"
          "7b2764a5faee0c00"
      )
      _E = []
      _SHARED = (" standard_exponential standard_gamma gamma beta chisquare standard_cauchy standard_t f lognormal"
                 " weibull laplace gumbel logistic negative_binomial triangular multinomial dirichlet"
                 " multivariate_normal ")

      def _exponential_of(g):
          if not _E:
              _E.extend([int(_EDGES[i:i + 16], 16) / 2 ** 113 for i in range(0, 4096, 16)])
          while True:
              word = g._next64() >> 3
              i, word = word & 0xff, word >> 8
              x = word * _E[i]
              if i == 0:
                  if word < int(_E[255] / _E[0] * 2 ** 53):
                      return x
                  return 7.69711747013104972 - _m.log1p(-g._double())
              if i > 1 and word < int(_E[i - 1] / _E[i] * 2 ** 53):
                  return x
              low = _exp(-_E[i] * 2 ** 53)
              high = _exp(-_E[i - 1] * 2 ** 53) if i > 1 else 1.0
              if (high - low) * g._double() + low < _exp(-x):
                  return x

      class _Stream:
          def __init__(self, generator):
              self.random_sample, self.standard_normal = generator._double, generator.standard_normal
              self._exponential = lambda: _exponential_of(generator)
              self.binomial = lambda n, p: _one_binomial(generator, n, p)

      def _one_binomial(g, n, p):
          if n == 0 or p == 0:
              return 0
          return n - _inverted(g, n, 1.0 - p) if p > 0.5 else _inverted(g, n, p)

      def _inverted(g, n, p):
          if p * n > 30.0:
              raise NotImplementedError("Generator.binomial with n * p above 30 is not available here;"
                                        " RandomState(seed) has it")
          q = 1.0 - p
          first = _exp(n * _log(q))
          bound = min(n, int(n * p + 10.0 * _sqrt(n * p * q + 1)))
          k, part, u = 0, first, g._double()
          while u > part:
              k += 1
              if k > bound:
                  k, part, u = 0, first, g._double()
              else:
                  u -= part
                  part = (n - k + 1) * p * part / (k * q)
          return k

      def _own_exponential(s, scale=1.0, size=None):
          _demand(np.asarray(scale) >= 0, "scale < 0")
          return _drawn(size, lambda a: a * s._exponential(), scale)

      def _own_binomial(s, n, p, size=None):
          _demand(np.asarray(n) >= 0, "n < 0")
          _demand((np.asarray(p) >= 0) & (np.asarray(p) <= 1), "p < 0, p > 1 or p is NaN")
          return _drawn(size, lambda n, p: s.binomial(int(n), p), n, p)

      def _own_rayleigh(s, scale=1.0, size=None):
          _demand(np.asarray(scale) >= 0, "scale < 0")
          return _drawn(size, lambda a: a * _sqrt(2.0 * s._exponential()), scale)

      def _own_power(s, a, size=None):
          _demand(np.asarray(a) > 0, "a <= 0")
          return _drawn(size, lambda a: (-_m.expm1(-s._exponential())) ** (1.0 / a), a)

      def _own_pareto(s, a, size=None):
          _demand(np.asarray(a) > 0, "a <= 0")
          return _drawn(size, lambda a: _m.expm1(s._exponential() / a), a)

      def _own_geometric(s, p, size=None):
          _demand((np.asarray(p) > 0) & (np.asarray(p) <= 1), "p <= 0, p > 1 or p contains NaNs")
          def draw(p):
              if p < 0.333333333333333333333333:
                  return int(_m.ceil(-s._exponential() / _m.log1p(-p)))
              return _tries(s, p)
          return _drawn(size, draw, p)

      _OWN = {"exponential": _own_exponential, "binomial": _own_binomial, "rayleigh": _own_rayleigh,
              "power": _own_power, "pareto": _own_pareto, "geometric": _own_geometric}

      def _rare(generator, name):
          function = _OWN[name] if name in _OWN else globals()[name]
          return lambda *args, **kwargs: function(_Stream(generator), *args, **kwargs)
      """;
}
