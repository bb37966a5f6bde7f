package backproof.numpy;

/** The module datetime without time zones, written in Python; its clock only ticks. */
final class DateText {
  private DateText() {}

  static final String TEXT =
      """

      #datetime

      _module, __name__ = __name__, "datetime"

      MINYEAR, MAXYEAR = 1, 9999
      _DAYS = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
      _MONTHS = ["", "January", "February", "March", "April", "May", "June", "July", "August", "September",
                 "October", "November", "December"]
      _WEEK = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]

      def _leap(year):
          return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)

      def _length(year, month):
          return 29 if month == 2 and _leap(year) else _DAYS[month]

      def _before_year(year):
          y = year - 1
          return y * 365 + y // 4 - y // 100 + y // 400

      def _ordinal(year, month, day):
          return _before_year(year) + sum([_length(year, m) for m in range(1, month)]) + day

      def _from_ordinal(n):
          if not 1 <= n <= 3652059:
              raise OverflowError("date value out of range")
          year = n // 366 + 1
          while _before_year(year + 1) < n:
              year += 1
          n -= _before_year(year)
          month = 1
          while n > _length(year, month):
              n -= _length(year, month)
              month += 1
          return year, month, n

      def _checked(year, month, day):
          for each in (year, month, day):
              if not isinstance(each, int):
                  raise TypeError(f"{type(each).__name__!r} object cannot be interpreted as an integer")
          if not MINYEAR <= year <= MAXYEAR:
              raise ValueError(f"year {year} is out of range")
          if not 1 <= month <= 12:
              raise ValueError("month must be in 1..12")
          if not 1 <= day <= _length(year, month):
              raise ValueError("day is out of range for month")

      class timedelta:
          def __init__(self, days=0, seconds=0, microseconds=0, milliseconds=0, minutes=0, hours=0, weeks=0):
              total = round((days + weeks * 7) * 86400000000 + (seconds + minutes * 60 + hours * 3600) * 1000000
                            + milliseconds * 1000 + microseconds)
              self._total = total
              rest, self.microseconds = divmod(total, 1000000)
              self.days, self.seconds = divmod(rest, 86400)
              if abs(self.days) > 999999999:
                  raise OverflowError(f"days={self.days}; must have magnitude <= 999999999")
          def total_seconds(self):
              return self._total / 1000000
          def __repr__(self):
              parts = [f"{name}={getattr(self, name)}" for name in ("days", "seconds", "microseconds") if getattr(self, name)]
              return "datetime.timedelta(" + (", ".join(parts) or "0") + ")"
          def __str__(self):
              minutes, seconds = divmod(self.seconds, 60)
              hours, minutes = divmod(minutes, 60)
              text = f"{hours}:{minutes:02d}:{seconds:02d}"
              if self.days:
                  text = f"{self.days} day{'s' if abs(self.days) != 1 else ''}, " + text
              return text + (f".{self.microseconds:06d}" if self.microseconds else "")
          def __hash__(self):
              return hash(self._total)
          def __bool__(self):
              return self._total != 0
          def __eq__(self, other):
              return self._total == other._total if isinstance(other, timedelta) else NotImplemented
          def __lt__(self, other):
              return self._total < other._total if isinstance(other, timedelta) else NotImplemented
          def __le__(self, other):
              return self._total <= other._total if isinstance(other, timedelta) else NotImplemented
          def __gt__(self, other):
              return self._total > other._total if isinstance(other, timedelta) else NotImplemented
          def __ge__(self, other):
              return self._total >= other._total if isinstance(other, timedelta) else NotImplemented
          def __add__(self, other):
              return timedelta(microseconds=self._total + other._total) if isinstance(other, timedelta) else NotImplemented
          def __sub__(self, other):
              return timedelta(microseconds=self._total - other._total) if isinstance(other, timedelta) else NotImplemented
          def __neg__(self):
              return timedelta(microseconds=-self._total)
          def __pos__(self):
              return self
          def __abs__(self):
              return timedelta(microseconds=abs(self._total))
          def __mul__(self, n):
              return timedelta(microseconds=self._total * n) if isinstance(n, (int, float)) else NotImplemented
          __rmul__ = __mul__
          def __truediv__(self, other):
              if isinstance(other, timedelta):
                  return self._total / other._total
              return timedelta(microseconds=self._total / other) if isinstance(other, (int, float)) else NotImplemented
          def __floordiv__(self, other):
              if isinstance(other, timedelta):
                  return self._total // other._total
              return timedelta(microseconds=self._total // other) if isinstance(other, int) else NotImplemented
          def __mod__(self, other):
              return timedelta(microseconds=self._total % other._total) if isinstance(other, timedelta) else NotImplemented
          def __divmod__(self, other):
              return self // other, self % other

      def _week(year):
          first = _ordinal(year, 1, 1)
          weekday = (first + 6) % 7
          monday = first - weekday
          return monday + 7 if weekday > 3 else monday

      class IsoCalendarDate(tuple):
          def __repr__(self):
              return f"datetime.IsoCalendarDate(year={self[0]}, week={self[1]}, weekday={self[2]})"
          year = property(lambda self: self[0])
          week = property(lambda self: self[1])
          weekday = property(lambda self: self[2])

      class date:
          def __new__(cls, year, month=None, day=None):
              if month is None or day is None:
                  missing = "'month' (pos 2)" if month is None else "'day' (pos 3)"
                  raise TypeError(f"function missing required argument {missing}")
              _checked(year, month, day)
              self = object.__new__(cls)
              self.year, self.month, self.day = year, month, day
              return self
          @classmethod
          def fromordinal(cls, n):
              return cls(*_from_ordinal(n))
          @classmethod
          def today(cls):
              return cls(1970, 1, 1)
          @classmethod
          def fromisoformat(cls, text):
              try:
                  if len(text) != 10 or text[4] != "-" or text[7] != "-":
                      raise ValueError
                  return cls(int(text[:4]), int(text[5:7]), int(text[8:]))
              except ValueError as e:
                  if str(e) and "invalid literal" not in str(e):
                      raise
                  raise ValueError(f"Invalid isoformat string: {text!r}") from None
          def _key(self):
              return self.toordinal()
          def toordinal(self):
              return _ordinal(self.year, self.month, self.day)
          def weekday(self):
              return (self.toordinal() + 6) % 7
          def isoweekday(self):
              return self.weekday() + 1
          def isocalendar(self):
              year, n = self.year, self.toordinal()
              if n >= _week(year + 1):
                  year += 1
              elif n < _week(year):
                  year -= 1
              return IsoCalendarDate((year, (n - _week(year)) // 7 + 1, self.isoweekday()))
          def isoformat(self):
              return f"{self.year:04d}-{self.month:02d}-{self.day:02d}"
          def ctime(self):
              return self.strftime("%a %b %e %H:%M:%S %Y")
          def replace(self, year=None, month=None, day=None):
              return type(self)(year or self.year, month or self.month, day or self.day)
          def timetuple(self):
              raise NotImplementedError("timetuple is not available here")
          def strftime(self, format):
              out, i = [], 0
              hour, minute = getattr(self, "hour", 0), getattr(self, "minute", 0)
              second, micro = getattr(self, "second", 0), getattr(self, "microsecond", 0)
              while i < len(format):
                  c = format[i]
                  if c != "%" or i + 1 == len(format):
                      out.append(c)
                      i += 1
                      continue
                  c = format[i + 1]
                  i += 2
                  if c == "-" and i < len(format):
                      out.append(str(int(self.strftime("%" + format[i]))))
                      i += 1
                      continue
                  day = _ordinal(self.year, self.month, self.day) - _before_year(self.year)
                  known = {"Y": lambda: f"{self.year}", "m": lambda: f"{self.month:02d}", "d": lambda: f"{self.day:02d}",
                           "H": lambda: f"{hour:02d}", "M": lambda: f"{minute:02d}", "S": lambda: f"{second:02d}",
                           "f": lambda: f"{micro:06d}", "y": lambda: f"{self.year % 100:02d}", "B": lambda: _MONTHS[self.month],
                           "b": lambda: _MONTHS[self.month][:3], "A": lambda: _WEEK[self.weekday()],
                           "a": lambda: _WEEK[self.weekday()][:3], "j": lambda: f"{day:03d}", "p": lambda: "PM" if hour > 11 else "AM",
                           "I": lambda: f"{hour % 12 or 12:02d}", "w": lambda: str(self.isoweekday() % 7), "u": lambda: str(self.isoweekday()),
                           "e": lambda: f"{self.day:2d}", "%": lambda: "%", "F": lambda: self.strftime("%Y-%m-%d"),
                           "T": lambda: self.strftime("%H:%M:%S"), "D": lambda: self.strftime("%m/%d/%y"),
                           "x": lambda: self.strftime("%m/%d/%y"), "X": lambda: self.strftime("%H:%M:%S"), "R": lambda: self.strftime("%H:%M"),
                           "c": lambda: self.strftime("%a %b %e %H:%M:%S %Y"), "h": lambda: _MONTHS[self.month][:3],
                           "U": lambda: f"{(day + 6 - (self.weekday() + 1) % 7) // 7:02d}", "W": lambda: f"{(day + 6 - self.weekday()) // 7:02d}",
                           "V": lambda: f"{self.isocalendar()[1]:02d}", "G": lambda: str(self.isocalendar()[0]), "Z": lambda: "", "z": lambda: "",
                           "n": lambda: "\\n", "t": lambda: "\\t"}
                  out.append(known[c]() if c in known else "%" + c)
              return "".join(out)
          def __format__(self, spec):
              return self.strftime(spec) if spec else str(self)
          def __repr__(self):
              return f"datetime.date({self.year}, {self.month}, {self.day})"
          def __str__(self):
              return self.isoformat()
          def __hash__(self):
              return hash(self._key())
          def _ordered(self, other, test):
              if isinstance(self, datetime) != isinstance(other, datetime) or not isinstance(other, date):
                  return NotImplemented
              return test(self._key(), other._key())
          def __eq__(self, other):
              return self._ordered(other, lambda a, b: a == b)
          def __lt__(self, other):
              return self._compared(other, lambda a, b: a < b)
          def __le__(self, other):
              return self._compared(other, lambda a, b: a <= b)
          def __gt__(self, other):
              return self._compared(other, lambda a, b: a > b)
          def __ge__(self, other):
              return self._compared(other, lambda a, b: a >= b)
          def _compared(self, other, test):
              if isinstance(other, date) and isinstance(self, datetime) != isinstance(other, datetime):
                  raise TypeError(f"can't compare {type(self).__module__}.{type(self).__name__} to {type(other).__module__}.{type(other).__name__}")
              return self._ordered(other, test)
          def __add__(self, other):
              return type(self).fromordinal(self.toordinal() + other.days) if isinstance(other, timedelta) else NotImplemented
          __radd__ = __add__
          def __sub__(self, other):
              if isinstance(other, timedelta):
                  return self + timedelta(-other.days)
              return timedelta(self.toordinal() - other.toordinal()) if isinstance(other, date) else NotImplemented

      _ticks = 0

      def _time_checked(hour, minute, second, microsecond):
          if not 0 <= hour <= 23:
              raise ValueError("hour must be in 0..23")
          if not 0 <= minute <= 59:
              raise ValueError("minute must be in 0..59")
          if not 0 <= second <= 59:
              raise ValueError("second must be in 0..59")
          if not 0 <= microsecond <= 999999:
              raise ValueError("microsecond must be in 0..999999")

      class time:
          def __init__(self, hour=0, minute=0, second=0, microsecond=0):
              _time_checked(hour, minute, second, microsecond)
              self.hour, self.minute, self.second, self.microsecond = hour, minute, second, microsecond
          def _key(self):
              return self.hour, self.minute, self.second, self.microsecond
          def isoformat(self):
              return f"{self.hour:02d}:{self.minute:02d}:{self.second:02d}" + (f".{self.microsecond:06d}" if self.microsecond else "")
          __str__ = isoformat
          def __repr__(self):
              parts = [self.hour, self.minute] + ([self.second] if self.second or self.microsecond else []) + (
                  [self.microsecond] if self.microsecond else [])
              return f"datetime.time({', '.join([str(p) for p in parts])})"
          def strftime(self, format):
              return datetime(1900, 1, 1, *self._key()).strftime(format)
          def __format__(self, spec):
              return self.strftime(spec) if spec else str(self)
          def __hash__(self):
              return hash(self._key())
          def __eq__(self, other):
              return isinstance(other, time) and self._key() == other._key()
          def __lt__(self, other):
              return self._key() < other._key() if isinstance(other, time) else NotImplemented
          def __le__(self, other):
              return self._key() <= other._key() if isinstance(other, time) else NotImplemented
          def __gt__(self, other):
              return self._key() > other._key() if isinstance(other, time) else NotImplemented
          def __ge__(self, other):
              return self._key() >= other._key() if isinstance(other, time) else NotImplemented
          def replace(self, hour=None, minute=None, second=None, microsecond=None):
              given = (hour, minute, second, microsecond)
              return time(*[old if new is None else new for old, new in zip(self._key(), given)])
      """;
}
