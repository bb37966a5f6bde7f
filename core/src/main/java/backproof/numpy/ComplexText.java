package backproof.numpy;

/** The module cmath and the class complex, written in Python as CPython computes them. */
final class ComplexText {
  private ComplexText() {}

  static final String TEXT =
      """

      #cmath

      import math as _m

      pi, e, tau, inf, nan = _m.pi, _m.e, _m.tau, _m.inf, _m.nan

      def _shown(x, spec="r"):
          text = repr(x) if spec == "r" else format(x, spec)
          return text[:-2] if spec == "r" and text.endswith(".0") else text

      _module, __name__ = __name__, ""

      class complex:
          def __new__(cls, real=0, imag=0):
              if isinstance(real, str):
                  real, imag = _read(real)
              parts, turned = [0.0, 0.0], None
              for place, given in enumerate((real, imag)):
                  if hasattr(given, "__complex__"):
                      given = given.__complex__()
                  if isinstance(given, complex):
                      parts[place] = given._real
                      if place:
                          parts[0] -= given._imag
                      else:
                          turned = given._imag
                  elif isinstance(given, (int, float)) or hasattr(given, "__float__") or hasattr(given, "__index__"):
                      parts[place] = float(given)
                  elif place:
                      raise TypeError(f"complex() second argument must be a number, not {type(given).__name__!r}")
                  else:
                      raise TypeError("complex() first argument must be a string or a number,"
                                      f" not {type(given).__name__!r}")
              if turned is not None:
                  parts[1] = turned + parts[1] if imag else turned
              self = object.__new__(cls)
              object.__setattr__(self, "_real", parts[0])
              object.__setattr__(self, "_imag", parts[1])
              return self
          def __setattr__(self, name, value):
              if name in ("real", "imag"):
                  raise AttributeError("readonly attribute")
              raise AttributeError(f"'complex' object has no attribute {name!r}")
          def __getattr__(self, name):
              if name == "real":
                  return self._real
              if name == "imag":
                  return self._imag
              raise AttributeError(f"'complex' object has no attribute {name!r}")
          def conjugate(self):
              return complex(self._real, -self._imag)
          def __repr__(self):
              imag = _shown(self._imag)
              if self._real == 0 and _m.copysign(1.0, self._real) > 0:
                  return imag + "j"
              sign = "" if imag[0] == "-" else "+"
              return f"({_shown(self._real)}{sign}{imag}j)"
          def __format__(self, spec):
              if not spec:
                  return str(self)
              imag = format(self._imag, spec)
              return f"{format(self._real, spec)}{'' if imag[0] in '+-' else '+'}{imag}j"
          def __bool__(self):
              return self._real != 0 or self._imag != 0
          def __hash__(self):
              return hash(self._real) + 1000003 * hash(self._imag) if self._imag else hash(self._real)
          def __eq__(self, other):
              other = _other(other)
              return other if other is NotImplemented else (
                  self._real == other._real and self._imag == other._imag)
          def __neg__(self):
              return complex(-self._real, -self._imag)
          def __pos__(self):
              return self
          def __abs__(self):
              return _m.hypot(self._real, self._imag)
          def __add__(self, other):
              other = _other(other)
              return other if other is NotImplemented else complex(
                  self._real + other._real, self._imag + other._imag)
          __radd__ = __add__
          def __sub__(self, other):
              other = _other(other)
              return other if other is NotImplemented else complex(
                  self._real - other._real, self._imag - other._imag)
          def __rsub__(self, other):
              other = _other(other)
              return other if other is NotImplemented else other - self
          def __mul__(self, other):
              other = _other(other)
              return other if other is NotImplemented else complex(
                  self._real * other._real - self._imag * other._imag,
                  self._real * other._imag + self._imag * other._real)
          __rmul__ = __mul__
          def __truediv__(self, other):
              other = _other(other)
              if other is NotImplemented:
                  return other
              a, b, c, d = self._real, self._imag, other._real, other._imag
              if c == 0 and d == 0:
                  raise ZeroDivisionError("complex division by zero")
              if abs(c) >= abs(d):
                  ratio = d / c
                  low = c + d * ratio
                  return complex((a + b * ratio) / low, (b - a * ratio) / low)
              ratio = c / d
              low = c * ratio + d
              return complex((a * ratio + b) / low, (b * ratio - a) / low)
          def __rtruediv__(self, other):
              other = _other(other)
              return other if other is NotImplemented else other / self
          def __pow__(self, other):
              given, other = other, _other(other)
              if other is NotImplemented:
                  return other
              if other._imag == 0 and other._real == _m.floor(other._real) and abs(other._real) <= 100:
                  n = int(other._real)
                  result, power, rest = complex(1.0), self, abs(n)
                  while rest:
                      if rest & 1:
                          result = result * power
                      rest >>= 1
                      power = power * power if rest else power
                  return complex(1.0) / result if n < 0 else result
              if self == 0:
                  if other._imag or other._real < 0:
                      raise ZeroDivisionError("0.0 to a negative or complex power")
                  return complex(0.0)
              size, angle = abs(self), _m.atan2(self._imag, self._real)
              length, turn = size ** other._real, angle * other._real
              if other._imag:
                  length /= _m.exp(angle * other._imag)
                  turn += other._imag * _m.log(size)
              return complex(length * _m.cos(turn), length * _m.sin(turn))
          def __rpow__(self, other):
              other = _other(other)
              return other if other is NotImplemented else other ** self
          def __complex__(self):
              return self

      __name__ = _module

      def _other(x):
          if isinstance(x, complex):
              return x
          return complex(x) if isinstance(x, (int, float)) else NotImplemented

      def _read(text):
          plain = text.strip()
          if plain.startswith("(") and plain.endswith(")"):
              plain = plain[1:-1].strip()
          split = 0
          for i in range(1, len(plain)):
              if plain[i] in "+-" and plain[i - 1] not in "eE":
                  split = i
          try:
              if plain[-1:] not in ("j", "J"):
                  return float(plain), 0.0
              head, tail = plain[:split], plain[split:-1]
              tail = tail + "1" if tail in ("", "+", "-") else tail
              return float(head) if head else 0.0, float(tail)
          except ValueError:
              raise ValueError("complex() arg is a malformed string") from None

      def phase(z):
          z = complex(z)
          return _m.atan2(z.imag, z.real)

      def polar(z):
          return abs(complex(z)), phase(z)

      def rect(r, phi):
          return complex(r * _m.cos(phi), r * _m.sin(phi))

      def exp(z):
          z = complex(z)
          size = _m.exp(z.real)
          return complex(size * _m.cos(z.imag), size * _m.sin(z.imag))

      def log(z, base=None):
          z = complex(z)
          if z == 0:
              raise ValueError("math domain error")
          value = complex(_m.log(abs(z)), phase(z))
          return value if base is None else value / log(base)

      def log10(z):
          return log(z) / _m.log(10)

      def sqrt(z):
          z = complex(z)
          if z == 0:
              return complex(0.0, z.imag)
          s = _m.sqrt((abs(z.real) + abs(z)) / 2)
          d = abs(z.imag) / (2 * s)
          return complex(s, _m.copysign(d, z.imag)) if z.real >= 0 else complex(d, _m.copysign(s, z.imag))

      def sin(z):
          z = complex(z)
          return complex(_m.sin(z.real) * _m.cosh(z.imag), _m.cos(z.real) * _m.sinh(z.imag))

      def cos(z):
          z = complex(z)
          return complex(_m.cos(z.real) * _m.cosh(z.imag), -_m.sin(z.real) * _m.sinh(z.imag))

      def isnan(z):
          z = complex(z)
          return _m.isnan(z.real) or _m.isnan(z.imag)

      def isinf(z):
          z = complex(z)
          return _m.isinf(z.real) or _m.isinf(z.imag)

      def isfinite(z):
          return not (isnan(z) or isinf(z))

      def isclose(a, b, *, rel_tol=1e-09, abs_tol=0.0):
          return a == b or abs(a - b) <= max(rel_tol * max(abs(complex(a)), abs(complex(b))), abs_tol)
      """;
}
