package backproof.numpy;

/** Functions of the module math, written in Python. */
final class MathText {
  private MathText() {}

  static final String MATH =
      """

      #math

      from math import *
      import math as _m

      def _real(x):
          fabs(x)
          return x * 1.0

      def _domain(holds):
          if not holds:
              raise ValueError("math domain error")

      def _range(x):
          if isinf(x):
              raise OverflowError("math range error")
          return x

      def _whole(n):
          if not isinstance(n, (int, np.integer)):
              raise TypeError(f"'{type(n).__name__}' object cannot be interpreted as an integer")
          return int(n)

      def gcd(*integers):
          a = 0
          for n in integers:
              a, b = abs(a), abs(_whole(n))
              while b:
                  a, b = b, a % b
          return a

      def lcm(*integers):
          a = 1
          for n in integers:
              a = abs(a * _whole(n)) // (gcd(a, n) or 1)
          return a

      def _chosen(n, k):
          for each, name in ((n, "n"), (k, "k")):
              if _whole(each) < 0:
                  raise ValueError(f"{name} must be a non-negative integer")

      def factorial(n, /):
          n = _whole(n)
          if n < 0:
              raise ValueError("factorial() not defined for negative values")
          if n > 20_000:
              raise MemoryError("the factorial of a number above 20000")
          return prod(range(2, n + 1))

      def isclose(a, b, *, rel_tol=1e-09, abs_tol=0.0):
          a, b, rel_tol, abs_tol = _real(a), _real(b), _real(rel_tol), _real(abs_tol)
          if rel_tol < 0 or abs_tol < 0:
              raise ValueError("tolerances must be non-negative")
          apart = abs(b - a)
          return a == b or not isinf(apart) and (apart <= rel_tol * max(abs(a), abs(b)) or apart <= abs_tol)

      def perm(n, k=None, /):
          k = n if k is None else k
          _chosen(n, k)
          return prod(range(n - k + 1, n + 1)) if k <= n else 0

      def comb(n, k, /):
          _chosen(n, k)
          k = min(k, n - k)
          return prod(range(n - k + 1, n + 1)) // factorial(k) if k >= 0 else 0

      def dist(p, q, /):
          p, q = list(p), list(q)
          if len(p) != len(q):
              raise ValueError("both points must have the same number of dimensions")
          d = 0.0
          for a, b in zip(p, q):
              d = hypot(d, a - b)
          return d

      def prod(iterable, /, *, start=1):
          for each in iterable:
              start = start * each
          return start

      def isqrt(n, /):
          n = _whole(n)
          if n < 0:
              raise ValueError("isqrt() argument must be nonnegative")
          x = 1 << (n.bit_length() + 1) // 2
          while True:
              y = (x + n // x) // 2 if x else 0
              if y >= x:
                  return x
              x = y

      def acosh(x, /):
          _domain(not x < 1)
          return float(np.arccosh(_real(x)))

      def asinh(x, /):
          return float(np.arcsinh(_real(x)))

      def atanh(x, /):
          _domain(not abs(x) >= 1)
          return float(np.arctanh(_real(x)))

      def cbrt(x, /):
          return float(np.cbrt(_real(x)))

      def exp2(x, /):
          y = float(np.exp2(_real(x)))
          return y if isinf(x) else _range(y)

      def frexp(x, /):
          x = _real(x)
          if x == 0 or isinf(x) or isnan(x):
              return x, 0
          e = floor(log2(abs(x))) + 1
          m = x / 2.0 ** (e // 2) / 2.0 ** (e - e // 2)
          while abs(m) >= 1:
              m, e = m / 2, e + 1
          while abs(m) < 0.5:
              m, e = m * 2, e - 1
          return m, e

      def ldexp(x, i, /):
          x = _real(x)
          if x == 0 or isinf(x) or isnan(x):
              return x
          i = max(-2200, min(2200, i))
          for part in (i // 3, i // 3, i - 2 * (i // 3)):
              x = x * 2.0 ** part
          return _range(x)

      def modf(x, /):
          x = _real(x)
          if isinf(x):
              return copysign(0.0, x), x
          whole = copysign(float(trunc(x)), x) if not isnan(x) else x
          return copysign(x - whole, x), whole

      def ulp(x, /):
          x = abs(_real(x))
          return x if isnan(x) or isinf(x) else max(ldexp(1.0, frexp(x)[1] - 53), 5e-324)

      def nextafter(x, y, /):
          x, y = _real(x), _real(y)
          if isnan(x) or isnan(y):
              return nan
          if x == y:
              return y
          if x == 0:
              return copysign(5e-324, y)
          if isinf(x):
              return copysign(1.7976931348623157e+308, x)
          away = (y > x) == (x > 0)
          step = ulp(x)
          if not away and abs(frexp(x)[0]) == 0.5:
              step = max(step / 2, 5e-324)
          return x + copysign(step, y - x if not isinf(y) else y)

      def remainder(x, y, /):
          x, y = _real(x), _real(y)
          if isnan(x) or isnan(y):
              return nan
          _domain(not isinf(x) and y != 0)
          if isinf(y):
              return x
          m = fmod(abs(x), abs(y))
          c = abs(y) - m
          if m < c:
              r = m
          elif m > c:
              r = -c
          else:
              r = m - 2.0 * fmod(0.5 * (abs(x) - m), abs(y))
          return copysign(1.0, x) * r

      _NUM = (23531376880.410759, 42919803642.649099, 35711959237.355668, 17921034426.037210,
              6039542586.3520280, 1439720407.3117217, 248874557.86205416, 31426415.585400194,
              2876370.6289353724, 186056.26539522350, 8071.6720023658162, 210.82427775157935,
              2.5066282746310002)
      _DEN = (0.0, 39916800.0, 120543840.0, 150917976.0, 105258076.0, 45995730.0, 13339535.0,
              2637558.0, 357423.0, 32670.0, 1925.0, 66.0, 1.0)
      _G, _HALF = 6.024680040776729583740234375, 5.524680040776729583740234375

      def _lanczos(x):
          num = den = 0.0
          if x < 5.0:
              for i in range(12, -1, -1):
                  num, den = num * x + _NUM[i], den * x + _DEN[i]
          else:
              for i in range(13):
                  num, den = num / x + _NUM[i], den / x + _DEN[i]
          return num / den

      def _sinpi(x):
          y = fmod(abs(x), 2.0)
          n = floor(2.0 * y + 0.5)
          if n == 0:
              r = sin(pi * y)
          elif n == 1:
              r = cos(pi * (y - 0.5))
          elif n == 2:
              r = sin(pi * (1.0 - y))
          elif n == 3:
              r = -cos(pi * (y - 1.5))
          else:
              r = sin(pi * (y - 2.0))
          return copysign(1.0, x) * r

      def gamma(x, /):
          x = _real(x)
          if isnan(x) or x == inf:
              return x
          _domain(x != 0 and x != -inf)
          if x == floor(x):
              _domain(x > 0)
              if x <= 23:
                  return float(factorial(int(x) - 1))
          a = abs(x)
          if a < 1e-20:
              return _range(1.0 / x if a > 5.6e-309 else copysign(inf, x))
          if a > 200.0:
              return 0.0 / _sinpi(x) if x < 0 else _range(inf)
          y = a + _HALF
          z = (y - a) - _HALF if a > _HALF else (y - _HALF) - a
          z = z * _G / y
          if x < 0:
              r = -pi / _sinpi(a) / a * exp(y) / _lanczos(a)
              r -= z * r
              if a < 140.0:
                  return r / y ** (a - 0.5)
              root = y ** (a / 2.0 - 0.25)
              return r / root / root
          r = _lanczos(a) / exp(y)
          r += z * r
          if a < 140.0:
              return r * y ** (a - 0.5)
          root = y ** (a / 2.0 - 0.25)
          r = r * root
          return _range(r * root)

      def lgamma(x, /):
          x = _real(x)
          if isnan(x) or isinf(x):
              return abs(x)
          if x == floor(x) and x <= 2.0:
              _domain(x > 0)
              return 0.0
          a = abs(x)
          if a < 1e-20:
              return -log(a)
          r = log(_lanczos(a)) - _G
          r += (a - 0.5) * (log(a + _G - 0.5) - 1)
          if x < 0:
              r = 1.144729885849400174 - log(abs(_sinpi(a))) - log(a) - r
          return _range(r)

      def _poly(x, *c):
          r = c[-1]
          for each in c[-2::-1]:
              r = r * x + each
          return r

      def _tail(x):
          s = 1 / (x * x)
          if x < 1 / 0.35:
              R = _poly(s, -9.86494403484714822705e-03, -6.93858572707181764372e-01,
                        -1.05586262253232909814e+01, -6.23753324503260060396e+01,
                        -1.62396669462573470355e+02, -1.84605092906711035994e+02,
                        -8.12874355063065934246e+01, -9.81432934416914548592e+00)
              S = _poly(s, 1.0, 1.96512716674392571292e+01, 1.37657754143519042600e+02,
                        4.34565877475229228821e+02, 6.45387271733267880336e+02,
                        4.29008140027567833386e+02, 1.08635005541779435134e+02,
                        6.57024977031928170135e+00, -6.04244152148580987438e-02)
          else:
              R = _poly(s, -9.86494292470009928597e-03, -7.99283237680523006574e-01,
                        -1.77579549177547519889e+01, -1.60636384855821916062e+02,
                        -6.37566443368389627722e+02, -1.02509513161107724954e+03,
                        -4.83519191608651397019e+02)
              S = _poly(s, 1.0, 3.03380607434824582924e+01, 3.25792512996573918826e+02,
                        1.53672958608443695994e+03, 3.19985821950859553908e+03,
                        2.55305040643316442583e+03, 4.74528541206955367215e+02,
                        -2.24409524465858183362e+01)
          m, e = frexp(x)
          z = floor(m * 2097152.0) / 2097152.0 * 2.0 ** e
          return exp(-z * z - 0.5625) * exp((z - x) * (z + x) + R / S) / x

      def _near(x):
          z = x * x
          r = _poly(z, 1.28379167095512558561e-01, -3.25042107247001499370e-01,
                    -2.84817495755985104766e-02, -5.77027029648944159157e-03,
                    -2.37630166566501626084e-05)
          s = _poly(z, 1.0, 3.97917223959155352819e-01, 6.50222499887672944485e-02,
                    5.08130628187576562776e-03, 1.32494738004321644526e-04,
                    -3.96022827877536812320e-06)
          return r / s

      def _middle(a):
          s = a - 1
          P = _poly(s, -2.36211856075265944077e-03, 4.14856118683748331666e-01,
                    -3.72207876035701323847e-01, 3.18346619901161753674e-01,
                    -1.10894694282396677476e-01, 3.54783043256182359371e-02,
                    -2.16637559486879084300e-03)
          Q = _poly(s, 1.0, 1.06420880400844228286e-01, 5.40397917702171048937e-01,
                    7.18286544141962662868e-02, 1.26171219808761642112e-01,
                    1.36370839120290507362e-02, 1.19844998467991074170e-02)
          return P / Q

      def erf(x, /):
          x = _real(x)
          if isnan(x):
              return x
          a = abs(x)
          if a < 0.84375:
              return x + 1.28379167095512586316e-01 * x if a < 3.7252902984619141e-09 else (
                  x + x * _near(x))
          if a < 1.25:
              y = 0.845062911510467529297 + _middle(a)
          elif a >= 6:
              y = 1.0
          else:
              y = 1.0 - _tail(a)
          return y if x > 0 else -y

      def erfc(x, /):
          x = _real(x)
          if isnan(x):
              return x
          a = abs(x)
          if a < 0.84375:
              if a < 1.3877787807814457e-17:
                  return 1.0 - x
              y = _near(x)
              return 1.0 - (x + x * y) if x < 0.25 else 0.5 - (x - 0.5 + x * y)
          if a < 1.25:
              y = _middle(a)
              return 1.0 - 0.845062911510467529297 - y if x > 0 else (
                  1.0 + (0.845062911510467529297 + y))
          if a < 28 and x > -6:
              return _tail(a) if x > 0 else 2.0 - _tail(a)
          return 0.0 if x > 0 else 2.0
      """;
}
