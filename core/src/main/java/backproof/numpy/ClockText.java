package backproof.numpy;

/** The class datetime of the module of that name. */
final class ClockText {
  private ClockText() {}

  static final String TEXT =
      """

      class datetime(date):
          def __new__(cls, year, month=None, day=None, hour=0, minute=0, second=0, microsecond=0, tzinfo=None):
              if tzinfo is not None:
                  raise NotImplementedError("time zones are not available here")
              self = date.__new__(cls, year, month, day)
              _time_checked(hour, minute, second, microsecond)
              self.hour, self.minute, self.second, self.microsecond, self.tzinfo = hour, minute, second, microsecond, None
              return self
          @classmethod
          def now(cls, tz=None):
              global _ticks
              _ticks += 1
              return cls(1970, 1, 1) + timedelta(milliseconds=_ticks)
          @classmethod
          def today(cls):
              return cls.now()
          utcnow = today
          @classmethod
          def combine(cls, date, time):
              return cls(date.year, date.month, date.day, *time._key())
          @classmethod
          def fromtimestamp(cls, timestamp, tz=None):
              return cls(1970, 1, 1) + timedelta(seconds=timestamp)
          utcfromtimestamp = fromtimestamp
          @classmethod
          def fromordinal(cls, n):
              return cls(*_from_ordinal(n))
          @classmethod
          def fromisoformat(cls, text):
              day = date.fromisoformat(text[:10]) if len(text) >= 10 else None
              if day is None:
                  raise ValueError(f"Invalid isoformat string: {text!r}")
              parts, micro = [0, 0, 0], 0
              if len(text) > 10:
                  clock, _, fraction = text[11:].partition(".")
                  try:
                      parts = [int(p) for p in getattr(clock, "split")(":")]
                      micro = int(fraction.ljust(6, "0")[:6]) if fraction else 0
                  except ValueError:
                      raise ValueError(f"Invalid isoformat string: {text!r}") from None
                  parts += [0] * (3 - len(parts))
              return cls(day.year, day.month, day.day, *parts, micro)
          @classmethod
          def strptime(cls, text, format):
              found = {"Y": 1900, "m": 1, "d": 1, "H": 0, "M": 0, "S": 0, "f": 0}
              i, j, half = 0, 0, None
              def bad():
                  return ValueError(f"time data {text!r} does not match format {format!r}")
              format_ = format.replace("%F", "%Y-%m-%d").replace("%T", "%H:%M:%S").replace("%D", "%m/%d/%y")
              while j < len(format_):
                  c = format_[j]
                  if c.isspace():
                      while i < len(text) and text[i].isspace():
                          i += 1
                      j += 1
                      continue
                  if c != "%":
                      if text[i:i + 1] != c:
                          raise bad()
                      i, j = i + 1, j + 1
                      continue
                  c = format_[j + 1]
                  j += 2
                  if c in "YmdHMSfyIj":
                      width = {"Y": 4, "f": 6, "j": 3}.get(c, 2)
                      digits = ""
                      while len(digits) < width and text[i:i + 1].isdigit():
                          digits += text[i]
                          i += 1
                      if not digits or c == "Y" and len(digits) < 4:
                          raise bad()
                      if c == "y":
                          found["Y"] = int(digits) + (2000 if int(digits) < 69 else 1900)
                      elif c == "I":
                          found["H"] = int(digits) % 12
                      else:
                          found[c] = int(digits.ljust(6, "0")) if c == "f" else int(digits)
                  elif c in "BbhAap":
                      names = _MONTHS[1:] if c == "B" else [m[:3] for m in _MONTHS[1:]] if c in "bh" else (
                          _WEEK if c == "A" else [w[:3] for w in _WEEK] if c == "a" else ["AM", "PM"])
                      match = [n for n in names if text[i:i + len(n)].lower() == n.lower()]
                      if not match:
                          raise bad()
                      i += len(match[0])
                      if c in "Bbh":
                          found["m"] = names.index(match[0]) + 1
                      elif c == "p":
                          half = match[0]
                  elif c == "%":
                      i += 1
                  else:
                      raise ValueError(f"{c!r} is a bad directive in format {format!r}")
              if i < len(text):
                  raise ValueError(f"unconverted data remains: {text[i:]}")
              if not 1 <= found["m"] <= 12 or not 1 <= found["d"] <= 31 or found["H"] > 23 or found["M"] > 59:
                  raise bad()
              return cls(found["Y"], found["m"], found["d"], found["H"] + (12 if half == "PM" else 0), found["M"], found["S"], found["f"])
          def _micros(self):
              return ((self.hour * 60 + self.minute) * 60 + self.second) * 1000000 + self.microsecond
          def _key(self):
              return self.toordinal() * 86400000000 + self._micros()
          def timestamp(self):
              return (self._key() - 719163 * 86400000000) / 1000000
          def date(self):
              return date(self.year, self.month, self.day)
          def time(self):
              return time(self.hour, self.minute, self.second, self.microsecond)
          def replace(self, year=None, month=None, day=None, hour=None, minute=None, second=None, microsecond=None):
              own = (self.year, self.month, self.day, self.hour, self.minute, self.second, self.microsecond)
              given = (year, month, day, hour, minute, second, microsecond)
              return type(self)(*[old if new is None else new for old, new in zip(own, given)])
          def isoformat(self, sep="T", timespec="auto"):
              text = date.isoformat(self) + sep + f"{self.hour:02d}:{self.minute:02d}"
              if timespec == "minutes":
                  return text
              text += f":{self.second:02d}"
              if timespec == "milliseconds":
                  return text + f".{self.microsecond // 1000:03d}"
              return text + (f".{self.microsecond:06d}" if self.microsecond and timespec == "auto" or timespec == "microseconds" else "")
          def __str__(self):
              return self.isoformat(" ")
          def __repr__(self):
              parts = [self.year, self.month, self.day, self.hour, self.minute] + (
                  [self.second] if self.second or self.microsecond else []) + ([self.microsecond] if self.microsecond else [])
              return f"datetime.datetime({', '.join([str(p) for p in parts])})"
          def __add__(self, other):
              if not isinstance(other, timedelta):
                  return NotImplemented
              days, rest = divmod(self._key() + other._total, 86400000000)
              seconds, micro = divmod(rest, 1000000)
              minutes, second = divmod(seconds, 60)
              return type(self)(*_from_ordinal(days), minutes // 60, minutes % 60, second, micro)
          __radd__ = __add__
          def __sub__(self, other):
              if isinstance(other, timedelta):
                  return self + -other
              return timedelta(microseconds=self._key() - other._key()) if isinstance(other, datetime) else NotImplemented

      date.min, date.max = date(1, 1, 1), date(9999, 12, 31)
      timedelta.max = None

      __name__ = _module
      """;
}
