package backproof.numpy;

/** The module statistics, written in Python over exact fractions as there. */
final class StatisticsText {
  private StatisticsText() {}

  static final String TEXT =
      """

      #statistics

      import math as _m

      class StatisticsError(ValueError):
          pass

      def _pair(x):
          if isinstance(x, int):
              return int(x), 1
          if not hasattr(x, "as_integer_ratio"):
              x = float(x) if hasattr(x, "dtype") else x
          if not isinstance(x, float):
              raise TypeError(f"can't convert type '{type(x).__name__}' to numerator/denominator")
          return x.as_integer_ratio()

      def _total(data, power=1):
          top, bottom = 0, 1
          for x in data:
              n, d = _pair(x)
              n, d = n ** power, d ** power
              if d > bottom:
                  top, bottom = top * (d // bottom), d
              top += n * (bottom // d)
          return top, bottom

      def _value(top, bottom, data):
          if all([isinstance(x, int) and not isinstance(x, float) for x in data]) and top % bottom == 0:
              return top // bottom
          kinds = [type(x) for x in data if not isinstance(x, int)]
          value = top / bottom
          return kinds[0](value) if kinds and hasattr(data[0], "dtype") else value

      def _listed(data, words, least=1):
          data = list(data)
          if len(data) < least:
              raise StatisticsError(words)
          return data

      def mean(data):
          data = _listed(data, "mean requires at least one data point")
          if any([x - x != 0 for x in data]):
              return sum(data) / len(data)
          top, bottom = _total(data)
          return _value(top, bottom * len(data), data)

      def fmean(data, weights=None):
          data = _listed(data, "fmean requires at least one data point")
          if weights is not None:
              weights = list(weights)
              return _m.fsum([x * w for x, w in zip(data, weights)]) / _m.fsum(weights)
          return _m.fsum(data) / len(data)

      def geometric_mean(data):
          try:
              return _m.exp(fmean([_m.log(x) for x in data]))
          except ValueError:
              raise StatisticsError("geometric mean requires a non-empty dataset containing positive numbers") from None

      def harmonic_mean(data, weights=None):
          data = _listed(data, "harmonic_mean requires at least one data point")
          if any([x < 0 for x in data]):
              raise StatisticsError("harmonic mean does not support negative values")
          if any([x == 0 for x in data]):
              return 0
          weights = [1] * len(data) if weights is None else list(weights)
          top, bottom = 0, 1
          for x, w in zip(data, weights):
              n, d = _pair(x)
              top, bottom = top * n + w * d * bottom, bottom * n
          return sum(weights) * bottom / top

      def median(data):
          data = sorted(_listed(data, "no median for empty data"))
          half = len(data) // 2
          return data[half] if len(data) % 2 else (data[half - 1] + data[half]) / 2

      def median_low(data):
          data = sorted(_listed(data, "no median for empty data"))
          return data[(len(data) - 1) // 2]

      def median_high(data):
          data = sorted(_listed(data, "no median for empty data"))
          return data[len(data) // 2]

      def multimode(data):
          counts = {}
          for each in data:
              counts[each] = counts.get(each, 0) + 1
          most = max(counts.values(), default=0)
          return [each for each, count in counts.items() if count == most]

      def mode(data):
          return multimode(_listed(data, "no mode for empty data"))[0]

      def _squares(data, c=None):
          n = len(data)
          if c is not None:
              return _total([(x - c) ** 2 for x in data])
          sx, d = _total(data)
          sxx, dd = _total(data, 2)
          return n * sxx * d * d - sx * sx * dd, dd * d * d * n

      def pvariance(data, mu=None):
          data = _listed(data, "pvariance requires at least one data point")
          top, bottom = _squares(data, mu)
          return _value(top, bottom * len(data), data)

      def variance(data, xbar=None):
          data = _listed(data, "variance requires at least two data points", 2)
          top, bottom = _squares(data, xbar)
          return _value(top, bottom * (len(data) - 1), data)

      def _root(n, m):
          shared = _m.gcd(n, m)
          n, m = n // shared, m // shared
          q = (n.bit_length() - m.bit_length() - 109) // 2
          def whole(n, m):
              a = _m.isqrt(n // m)
              return a | (a * a * m != n)
          if q >= 0:
              return (whole(n, m << 2 * q) << q) / 1
          return whole(n << -2 * q, m) / (1 << -q)

      def pstdev(data, mu=None):
          data = _listed(data, "pstdev requires at least one data point")
          top, bottom = _squares(data, mu)
          return _root(top, bottom * len(data))

      def stdev(data, xbar=None):
          data = _listed(data, "stdev requires at least two data points", 2)
          top, bottom = _squares(data, xbar)
          return _root(top, bottom * (len(data) - 1))

      def quantiles(data, *, n=4, method='exclusive'):
          if n < 1:
              raise StatisticsError("n must be at least 1")
          data = sorted(_listed(data, "must have at least two data points", 2))
          result, size = [], len(data)
          for i in range(1, n):
              if method == "inclusive":
                  j, delta = divmod(i * (size - 1), n)
              else:
                  j = min(max(i * (size + 1) // n, 1), size - 1)
                  delta = i * (size + 1) - j * n
                  j -= 1
              result.append((data[j] * (n - delta) + data[j + 1] * delta) / n)
          return result

      def covariance(x, y, /):
          if len(x) != len(y):
              raise StatisticsError("covariance requires that both inputs have same number of data points")
          if len(x) < 2:
              raise StatisticsError("covariance requires at least two data points")
          xbar, ybar = _m.fsum(x) / len(x), _m.fsum(y) / len(y)
          return _m.fsum([(a - xbar) * (b - ybar) for a, b in zip(x, y)]) / (len(x) - 1)

      def correlation(x, y, /):
          if len(x) != len(y):
              raise StatisticsError("correlation requires that both inputs have same number of data points")
          if len(x) < 2:
              raise StatisticsError("correlation requires at least two data points")
          xbar, ybar = _m.fsum(x) / len(x), _m.fsum(y) / len(y)
          sxy = _m.fsum([(a - xbar) * (b - ybar) for a, b in zip(x, y)])
          sxx = _m.fsum([(a - xbar) ** 2.0 for a in x])
          syy = _m.fsum([(b - ybar) ** 2.0 for b in y])
          if sxx * syy == 0:
              raise StatisticsError("at least one of the inputs is constant")
          return sxy / _m.sqrt(sxx * syy)

      class LinearRegression:
          def __init__(self, slope, intercept):
              self.slope, self.intercept = slope, intercept
          def __iter__(self):
              return iter((self.slope, self.intercept))
          def __getitem__(self, i):
              return (self.slope, self.intercept)[i]
          def __repr__(self):
              return f"LinearRegression(slope={self.slope!r}, intercept={self.intercept!r})"

      def linear_regression(x, y, /, *, proportional=False):
          if len(x) != len(y):
              raise StatisticsError("linear regression requires that both inputs have same number of data points")
          if len(x) < 2:
              raise StatisticsError("linear regression requires at least two data points")
          xbar, ybar = (0, 0) if proportional else (_m.fsum(x) / len(x), _m.fsum(y) / len(y))
          sxy = _m.fsum([(a - xbar) * (b - ybar) for a, b in zip(x, y)])
          sxx = _m.fsum([(a - xbar) ** 2.0 for a in x])
          if sxx == 0:
              raise StatisticsError("x is constant")
          slope = sxy / sxx
          return LinearRegression(slope, 0.0 if proportional else ybar - slope * xbar)
      """;
}
