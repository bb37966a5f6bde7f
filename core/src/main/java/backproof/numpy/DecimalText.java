package backproof.numpy;

/** The module decimal, written in Python. */
final class DecimalText {
  private DecimalText() {}

  static final String TEXT =
      """

      #decimal

      import math as _m

      ROUND_HALF_EVEN, ROUND_HALF_UP, ROUND_HALF_DOWN = "ROUND_HALF_EVEN", "ROUND_HALF_UP", "ROUND_HALF_DOWN"
      ROUND_DOWN, ROUND_UP, ROUND_CEILING, ROUND_FLOOR = "ROUND_DOWN", "ROUND_UP", "ROUND_CEILING", "ROUND_FLOOR"

      class DecimalException(ArithmeticError):
          pass

      class InvalidOperation(DecimalException):
          pass

      class DivisionByZero(DecimalException, ZeroDivisionError):
          pass

      class Context:
          def __init__(self, prec=28, rounding=ROUND_HALF_EVEN):
              self.prec, self.rounding = prec, rounding
          def copy(self):
              return Context(self.prec, self.rounding)
          def __enter__(self):
              self._old, _state[0] = _state[0], self
              return self
          def __exit__(self, *error):
              _state[0] = self._old

      _state = [Context()]

      def getcontext():
          return _state[0]

      def setcontext(context):
          _state[0] = context

      def localcontext(ctx=None, **kwargs):
          made = (ctx or getcontext()).copy()
          for name, value in kwargs.items():
              setattr(made, name, value)
          return made

      def _refuse(cause):
          return InvalidOperation(f"[<class 'decimal.{cause}'>]")

      def _cut(sign, n, places, rounding):
          if places <= 0:
              return n * 10 ** -places
          q, r = divmod(n, 10 ** places)
          twice, unit = 2 * r, 10 ** places
          up = {"ROUND_HALF_EVEN": twice > unit or twice == unit and q % 2 == 1, "ROUND_HALF_UP": twice >= unit,
                "ROUND_HALF_DOWN": twice > unit, "ROUND_DOWN": False, "ROUND_UP": r > 0,
                "ROUND_CEILING": r > 0 and not sign, "ROUND_FLOOR": r > 0 and sign}[rounding]
          return q + up

      def _made(sign, n, e, kind=""):
          made = object.__new__(Decimal)
          made._sign, made._n, made._e, made._kind = bool(sign), n, e, kind
          return made

      def _fixed(sign, n, e):
          context = getcontext()
          drop = len(str(n)) - context.prec
          if drop > 0:
              n, e = _cut(sign, n, drop, context.rounding), e + drop
              if len(str(n)) > context.prec:
                  n, e = n // 10, e + 1
          return _made(sign, n, e)

      def _read(text):
          plain = text.strip().replace("_", "").lower()
          sign, body = plain[:1] == "-", plain[1:] if plain[:1] in ("-", "+") else plain
          if body in ("inf", "infinity", "nan"):
              return sign, 0, 0, "NaN" if body == "nan" else "Infinity"
          digits, _, power = body.partition("e")
          whole, dot, part = digits.partition(".")
          places = power[1:] if power[:1] in ("-", "+") else power
          if not (whole + part).isdigit() or "e" in body and not places.isdigit():
              raise _refuse("ConversionSyntax")
          return sign, int(whole + part), int(power or 0) - len(part), ""

      class Decimal:
          def __new__(cls, value="0", context=None):
              if isinstance(value, Decimal):
                  return value
              if isinstance(value, str):
                  return _made(*_read(value))
              if isinstance(value, int):
                  return _made(value < 0, abs(int(value)), 0)
              if isinstance(value, float):
                  if _m.isnan(value) or _m.isinf(value):
                      return _made(*_read(str(value)))
                  top, bottom = abs(value).as_integer_ratio()
                  k = bottom.bit_length() - 1
                  return _made(_m.copysign(1.0, value) < 0, top * 5 ** k, -k)
              if isinstance(value, tuple):
                  sign, digits, e = value
                  return _made(sign, int("".join([str(d) for d in digits]) or 0), e)
              raise TypeError(f"conversion from {type(value).__name__} to Decimal is not supported")
          @classmethod
          def from_float(cls, f):
              return cls(f)
          def __str__(self):
              sign = "-" if self._sign else ""
              if self._kind:
                  return sign + self._kind
              digits = str(self._n)
              left = self._e + len(digits)
              dot = left if self._e <= 0 and left > -6 else 1
              if dot <= 0:
                  whole, part = "0", "." + "0" * -dot + digits
              elif dot >= len(digits):
                  whole, part = digits + "0" * (dot - len(digits)), ""
              else:
                  whole, part = digits[:dot], "." + digits[dot:]
              return sign + whole + part + ("" if left == dot else f"E{left - dot:+d}")
          def __repr__(self):
              return f"Decimal('{self}')"
          def _value(self, other):
              if isinstance(other, Decimal):
                  return other
              return Decimal(other) if isinstance(other, int) else None
          def _plus(self, other, sign):
              if self._kind or other._kind:
                  a, b = float(self), float(other)
                  return Decimal(a - b if sign else a + b)
              e = min(self._e, other._e)
              a = (-self._n if self._sign else self._n) * 10 ** (self._e - e)
              b = (-other._n if other._sign else other._n) * 10 ** (other._e - e)
              total = a - b if sign else a + b
              return _fixed(total < 0, abs(total), e)
          def _times(self, other):
              if self._kind or other._kind:
                  return Decimal(float(self) * float(other))
              return _fixed(self._sign != other._sign, self._n * other._n, self._e + other._e)
          def _over(self, other):
              if self._kind or other._kind:
                  return Decimal(float(self) / float(other))
              if not other._n:
                  raise DivisionByZero("[<class 'decimal.DivisionByZero'>]") if self._n else _refuse("DivisionUndefined")
              shift = len(str(other._n)) - len(str(self._n)) + getcontext().prec + 1
              e, ideal = self._e - other._e - shift, self._e - other._e
              n, r = divmod(self._n * 10 ** max(shift, 0), other._n * 10 ** max(-shift, 0))
              if r:
                  n += n % 5 == 0
              while not r and e < ideal and n % 10 == 0:
                  n, e = n // 10, e + 1
              return _fixed(self._sign != other._sign, n, ideal if n == 0 else e)
          def _parts(self, other):
              if not other._n:
                  raise DivisionByZero("[<class 'decimal.DivisionByZero'>]") if self._n else _refuse("DivisionUndefined")
              e = min(self._e, other._e)
              q, r = divmod(self._n * 10 ** (self._e - e), other._n * 10 ** (other._e - e))
              return _fixed(self._sign != other._sign, q, 0), _fixed(self._sign, r, e)
          def _power(self, other):
              if other._e < 0 and other._n % 10 ** -other._e:
                  if other == Decimal("0.5"):
                      return self.sqrt()
                  raise NotImplementedError("a Decimal to a power that is not whole is not available here")
              k = int(other)
              if k < 0:
                  return Decimal(1)._over(self._power(Decimal(-k)))
              return _fixed(self._sign and k % 2 == 1, self._n ** k, self._e * k)
          def sqrt(self, context=None):
              if self._sign and self._n:
                  raise _refuse("InvalidOperation")
              digits, e = len(str(self._n)), self._e >> 1
              c, half = (self._n * 10, (digits >> 1) + 1) if self._e & 1 else (self._n, digits + 1 >> 1)
              shift = getcontext().prec + 1 - half
              c, r = divmod(c * 100 ** max(shift, 0), 100 ** max(-shift, 0))
              n = _m.isqrt(c)
              if r == 0 and n * n == c:
                  return _fixed(False, n // 10 ** max(shift, 0) * 10 ** max(-shift, 0), e)
              return _fixed(False, n + (n % 5 == 0), e - shift)
          def quantize(self, exp, rounding=None, context=None):
              exp = self._value(exp)
              n = _cut(self._sign, self._n, exp._e - self._e, rounding or getcontext().rounding)
              if len(str(n)) > getcontext().prec:
                  raise _refuse("InvalidOperation")
              return _made(self._sign, n, exp._e)
          def normalize(self, context=None):
              n, e = self._n, self._e
              while n and n % 10 == 0:
                  n, e = n // 10, e + 1
              return _fixed(self._sign, n, e if n else 0)
          def to_integral_value(self, rounding=None, context=None):
              return self if self._e >= 0 else self.quantize(Decimal(1), rounding)
          to_integral = to_integral_value
          def as_tuple(self):
              return DecimalTuple(int(self._sign), tuple([int(d) for d in str(self._n)]), self._e)
          def as_integer_ratio(self):
              top, bottom = self._n * 10 ** max(self._e, 0), 10 ** max(-self._e, 0)
              g = _m.gcd(top, bottom)
              return (-top if self._sign else top) // g, bottom // g
          def is_nan(self):
              return self._kind == "NaN"
          def is_infinite(self):
              return self._kind == "Infinity"
          def is_finite(self):
              return not self._kind
          def is_zero(self):
              return not self._kind and self._n == 0
          def is_signed(self):
              return self._sign
          def copy_abs(self):
              return _made(False, self._n, self._e, self._kind)
          def adjusted(self):
              return self._e + len(str(self._n)) - 1
          def __neg__(self):
              return _fixed(not self._sign and self._n != 0, self._n, self._e) if not self._kind else _made(not self._sign, 0, 0, self._kind)
          def __pos__(self):
              return _fixed(self._sign, self._n, self._e) if not self._kind else self
          def __abs__(self):
              return _fixed(False, self._n, self._e) if not self._kind else _made(False, 0, 0, self._kind)
          def __bool__(self):
              return self._n != 0 or self._kind != ""
          def __int__(self):
              n = self._n * 10 ** self._e if self._e >= 0 else self._n // 10 ** -self._e
              return -n if self._sign else n
          __trunc__ = __int__
          def __float__(self):
              return float(str(self))
          def __round__(self, n=None):
              if n is None:
                  return int(self.to_integral_value(ROUND_HALF_EVEN))
              return self.quantize(_made(False, 1, -n), ROUND_HALF_EVEN)
          def __floor__(self):
              return int(self.to_integral_value(ROUND_FLOOR))
          def __ceil__(self):
              return int(self.to_integral_value(ROUND_CEILING))
          def __hash__(self):
              top, bottom = self.as_integer_ratio()
              return hash(top) if bottom == 1 else hash(float(self))
          def _order(self, other):
              if isinstance(other, float):
                  other = Decimal(other)
              other = self._value(other)
              if other is None:
                  return None
              if self._kind or other._kind:
                  a, b = float(self), float(other)
                  return (a > b) - (a < b) if a == a and b == b else 2
              e = min(self._e, other._e)
              a = (-self._n if self._sign else self._n) * 10 ** (self._e - e)
              b = (-other._n if other._sign else other._n) * 10 ** (other._e - e)
              return (a > b) - (a < b)
          def __eq__(self, other):
              order = self._order(other)
              return NotImplemented if order is None else order == 0
          def __lt__(self, other):
              order = self._order(other)
              return NotImplemented if order is None else order == -1
          def __le__(self, other):
              order = self._order(other)
              return NotImplemented if order is None else order in (-1, 0)
          def __gt__(self, other):
              order = self._order(other)
              return NotImplemented if order is None else order == 1
          def __ge__(self, other):
              order = self._order(other)
              return NotImplemented if order is None else order in (0, 1)
          def compare(self, other):
              return Decimal(self._order(other))
          def max(self, other):
              return self if self >= other else Decimal(other)
          def min(self, other):
              return self if self <= other else Decimal(other)
          def __format__(self, spec):
              fill, align, sign, width, comma = " ", ">", "", "", False
              if len(spec) > 1 and spec[1] in "<>^=":
                  fill, align, spec = spec[0], spec[1], spec[2:]
              elif spec[:1] in ("<", ">", "^", "="):
                  align, spec = spec[0], spec[1:]
              if spec[:1] in ("+", "-", " "):
                  sign, spec = spec[0], spec[1:]
              if spec[:1] == "0":
                  fill, align = "0", "="
              head, _, tail = spec.partition(".")
              kind = spec[-1:] if spec[-1:].isalpha() or spec[-1:] == "%" else ""
              head, tail = (head.rstrip(kind) if kind else head), (tail.rstrip(kind) if kind else tail)
              comma, head = "," in head, head.replace(",", "")
              x = self * 100 if kind == "%" else self
              if kind in ("f", "F", "%") or kind == "" and tail:
                  if tail and kind:
                      x = _made(x._sign, _cut(x._sign, x._n, -int(tail) - x._e, getcontext().rounding), -int(tail))
                  elif tail:
                      drop = len(str(x._n)) - int(tail)
                      x = x if drop <= 0 else _made(x._sign, _cut(x._sign, x._n, drop, getcontext().rounding), x._e + drop)
                  digits = str(x._n * 10 ** max(x._e, 0)).rjust(1 - x._e, "0")
                  cut = len(digits) + min(x._e, 0)
                  body = digits[:cut] + ("." + digits[cut:] if x._e < 0 else "")
                  body = body if kind or x._n == 0 else str(x).lstrip("-")
              elif kind in ("e", "E"):
                  n = str(x._n)
                  places = len(n) - 1 if not tail else int(tail)
                  drop = len(n) - 1 - places
                  n, e = str(_cut(x._sign, x._n, drop, getcontext().rounding)), x._e + drop
                  body = n[:1] + ("." + n[1:places + 1] if places else "") + f"{kind}{e + len(n) - 1:+d}"
              else:
                  body = str(x).lstrip("-")
              if comma:
                  whole, dot, part = body.partition(".")
                  body = f"{int(whole):,}" + dot + part
              lead = "-" if x._sign else sign.replace("-", "")
              body += "%" if kind == "%" else ""
              if align == "=":
                  return lead + body.rjust(int(head or 0) - len(lead), fill)
              return format(lead + body, f"{fill}{align}{head}" if head else "")

      class DecimalTuple:
          def __init__(self, sign, digits, exponent):
              self.sign, self.digits, self.exponent = sign, digits, exponent
          def __iter__(self):
              return iter((self.sign, self.digits, self.exponent))
          def __repr__(self):
              return f"DecimalTuple(sign={self.sign}, digits={self.digits}, exponent={self.exponent})"

      def _known(self, other, symbol, turned):
          known = self._value(other)
          if known is None and getattr(type(other), "__module__", "builtins") == "builtins":
              kinds = ["decimal.Decimal", type(other).__name__]
              first, second = kinds[::-1] if turned else kinds
              raise TypeError(f"unsupported operand type(s) for {symbol}: {first!r} and {second!r}")
          return known

      def _arithmetic(name, symbol, work):
          def straight(self, other):
              other = _known(self, other, symbol, False)
              return NotImplemented if other is None else work(self, other)
          def turned(self, other):
              other = _known(self, other, symbol, True)
              return NotImplemented if other is None else work(other, self)
          setattr(Decimal, f"__{name}__", straight)
          setattr(Decimal, f"__r{name}__", turned)

      _arithmetic("add", "+", lambda a, b: a._plus(b, False))
      _arithmetic("sub", "-", lambda a, b: a._plus(b, True))
      _arithmetic("mul", "*", lambda a, b: a._times(b))
      _arithmetic("truediv", "/", lambda a, b: a._over(b))
      _arithmetic("floordiv", "//", lambda a, b: a._parts(b)[0])
      _arithmetic("mod", "%", lambda a, b: a._parts(b)[1])
      _arithmetic("divmod", "divmod()", lambda a, b: a._parts(b))
      _arithmetic("pow", "** or pow()", lambda a, b: a._power(b))
      """;
}
