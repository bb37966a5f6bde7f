package backproof.numpy;

/** The module fractions, written in Python. */
final class FractionText {
  private FractionText() {}

  static final String TEXT =
      """

      #fractions

      import math as _m

      class Fraction:
          def __init__(self, numerator=0, denominator=None):
              if isinstance(numerator, str):
                  text = numerator.strip()
                  if "/" in text:
                      top, bottom = text.split("/")
                      numerator, denominator = int(top), int(bottom)
                  else:
                      head, _, power = text.lower().partition("e")
                      whole, _, part = head.partition(".")
                      numerator, denominator = int(whole + part), 10 ** len(part)
                      if power:
                          numerator, denominator = numerator * 10 ** max(int(power), 0), denominator * 10 ** max(-int(power), 0)
              elif isinstance(numerator, float):
                  numerator, denominator = numerator.as_integer_ratio()
              elif isinstance(numerator, Fraction) and denominator is None:
                  numerator, denominator = numerator.numerator, numerator.denominator
              if denominator is None:
                  denominator = 1
              if isinstance(numerator, Fraction) or isinstance(denominator, Fraction):
                  numerator, denominator = Fraction(numerator), Fraction(denominator)
                  numerator, denominator = (numerator.numerator * denominator.denominator,
                                            numerator.denominator * denominator.numerator)
              if denominator == 0:
                  raise ZeroDivisionError(f"Fraction({numerator}, 0)")
              if not isinstance(numerator, int):
                  raise TypeError("argument should be a string or a Rational instance")
              shared = _m.gcd(numerator, denominator) * (-1 if denominator < 0 else 1)
              self.numerator, self.denominator = numerator // shared, denominator // shared
          def __repr__(self):
              return f"Fraction({self.numerator}, {self.denominator})"
          def __str__(self):
              return f"{self.numerator}/{self.denominator}" if self.denominator != 1 else str(self.numerator)
          def _with(self, other, whole, real, turned=False):
              if isinstance(other, int):
                  other = Fraction(other)
              if isinstance(other, Fraction):
                  return whole(other, self) if turned else whole(self, other)
              if isinstance(other, float):
                  return real(other, float(self)) if turned else real(float(self), other)
              return NotImplemented
          def __add__(self, other):
              return self._with(other, lambda a, b: Fraction(
                  a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator), lambda a, b: a + b)
          __radd__ = __add__
          def _less(a, b):
              return Fraction(a.numerator * b.denominator - b.numerator * a.denominator, a.denominator * b.denominator)
          def __sub__(self, other):
              return self._with(other, Fraction._less, lambda a, b: a - b)
          def __rsub__(self, other):
              return self._with(other, Fraction._less, lambda a, b: a - b, True)
          def __mul__(self, other):
              return self._with(other, lambda a, b: Fraction(
                  a.numerator * b.numerator, a.denominator * b.denominator), lambda a, b: a * b)
          __rmul__ = __mul__
          def _over(a, b):
              return Fraction(a.numerator * b.denominator, a.denominator * b.numerator)
          def __truediv__(self, other):
              return self._with(other, Fraction._over, lambda a, b: a / b)
          def __rtruediv__(self, other):
              return self._with(other, Fraction._over, lambda a, b: a / b, True)
          def __floordiv__(self, other):
              return self._with(other, lambda a, b: (a.numerator * b.denominator) // (a.denominator * b.numerator), lambda a, b: a // b)
          def __mod__(self, other):
              return self - other * (self // other)
          def __pow__(self, n):
              if isinstance(n, int):
                  return Fraction(self.numerator ** n, self.denominator ** n) if n >= 0 else Fraction(
                      self.denominator ** -n, self.numerator ** -n)
              return float(self) ** float(n)
          def __neg__(self):
              return Fraction(-self.numerator, self.denominator)
          def __pos__(self):
              return self
          def __abs__(self):
              return Fraction(abs(self.numerator), self.denominator)
          def __float__(self):
              return self.numerator / self.denominator
          def __int__(self):
              return self.numerator // self.denominator if self.numerator >= 0 else -(-self.numerator // self.denominator)
          def __bool__(self):
              return self.numerator != 0
          def __round__(self, n=None):
              if n is None:
                  return round(self.numerator * 2 // self.denominator / 2) if self.denominator == 2 else (
                      (2 * self.numerator + self.denominator) // (2 * self.denominator))
              return Fraction(round(self * 10 ** n), 10 ** n)
          def __hash__(self):
              return hash(self.numerator) if self.denominator == 1 else hash((self.numerator, self.denominator))
          def __eq__(self, other):
              if isinstance(other, Fraction):
                  return self.numerator == other.numerator and self.denominator == other.denominator
              if isinstance(other, int):
                  return self.denominator == 1 and self.numerator == other
              return float(self) == other if isinstance(other, float) else NotImplemented
          def __lt__(self, other):
              return self._with(other, lambda a, b: a.numerator * b.denominator < b.numerator * a.denominator, lambda a, b: a < b)
          def __le__(self, other):
              return self._with(other, lambda a, b: a.numerator * b.denominator <= b.numerator * a.denominator, lambda a, b: a <= b)
          def __gt__(self, other):
              return self._with(other, lambda a, b: a.numerator * b.denominator > b.numerator * a.denominator, lambda a, b: a > b)
          def __ge__(self, other):
              return self._with(other, lambda a, b: a.numerator * b.denominator >= b.numerator * a.denominator, lambda a, b: a >= b)
          def limit_denominator(self, max_denominator=1000000):
              if self.denominator <= max_denominator:
                  return Fraction(self)
              p0, q0, p1, q1 = 0, 1, 1, 0
              n, d = self.numerator, self.denominator
              while True:
                  a = n // d
                  q2 = q0 + a * q1
                  if q2 > max_denominator:
                      break
                  p0, q0, p1, q1 = p1, q1, p0 + a * p1, q2
                  n, d = d, n - a * d
              k = (max_denominator - q0) // q1
              first, second = Fraction(p0 + k * p1, q0 + k * q1), Fraction(p1, q1)
              return second if abs(second - self) <= abs(first - self) else first
          def as_integer_ratio(self):
              return self.numerator, self.denominator
      """;
}
