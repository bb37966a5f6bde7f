package backproof.numpy;

/**
 * Small modules of Python about rows of text, calendars, logs, queues and digests, written in
 * Python.
 */
final class SmallText {
  private SmallText() {}

  static final String TEXT =
      """

      #csv

      QUOTE_MINIMAL, QUOTE_ALL, QUOTE_NONNUMERIC, QUOTE_NONE = 0, 1, 2, 3
      _module, __name__ = __name__, "_csv"

      class Error(Exception):
          pass

      __name__ = _module

      def _rows(lines, delimiter, quotechar, skip):
          cells, cell, quoted, started = [], "", False, False
          for line in lines:
              i = 0
              while i < len(line):
                  c = line[i]
                  i += 1
                  if quoted:
                      if c != quotechar:
                          cell += c
                      elif line[i:i + 1] == quotechar:
                          cell += c
                          i += 1
                      else:
                          quoted = False
                  elif c == quotechar and cell == "":
                      quoted = started = True
                  elif c == delimiter:
                      cells.append(cell)
                      cell, started = "", True
                  elif c in "\\r\\n":
                      break
                  elif not (skip and c == " " and cell == ""):
                      cell += c
                      started = True
              if quoted:
                  continue
              yield cells + [cell] if started or cell or cells else []
              cells, cell, started = [], "", False
          if quoted:
              yield cells + [cell]

      class reader:
          def __init__(self, csvfile, dialect="excel", delimiter=",", quotechar='"', skipinitialspace=False, **fmtparams):
              self.line_num = 0
              self._lines = _rows(iter(csvfile), "\\t" if dialect == "excel-tab" else delimiter, quotechar, skipinitialspace)
          def __iter__(self):
              return self
          def __next__(self):
              row = next(self._lines)
              self.line_num += 1
              return row

      class writer:
          def __init__(self, csvfile, dialect="excel", delimiter=",", quotechar='"', lineterminator="\\r\\n", quoting=0, **fmtparams):
              self._file, self._delimiter, self._quote, self._end, self._quoting = csvfile, delimiter, quotechar, lineterminator, quoting
          def _cell(self, value):
              text = "" if value is None else str(value)
              special = any([c in text for c in (self._delimiter, self._quote, "\\r", "\\n")])
              if special or self._quoting == 1 or self._quoting == 2 and not isinstance(value, (int, float)):
                  return self._quote + text.replace(self._quote, self._quote * 2) + self._quote
              return text
          def writerow(self, row):
              cells = [self._cell(value) for value in row]
              if cells == [""]:
                  cells = [self._quote * 2]
              return self._file.write(self._delimiter.join(cells) + self._end)
          def writerows(self, rows):
              for row in rows:
                  self.writerow(row)

      class DictReader:
          def __init__(self, f, fieldnames=None, restkey=None, restval=None, dialect="excel", **kwds):
              self._reader, self._names, self._rest, self._missing = reader(f, dialect, **kwds), fieldnames, restkey, restval
          @property
          def fieldnames(self):
              if self._names is None:
                  self._names = next(self._reader, None)
              return self._names
          @property
          def line_num(self):
              return self._reader.line_num
          def __iter__(self):
              return self
          def __next__(self):
              names = self.fieldnames
              row = next(self._reader)
              while row == []:
                  row = next(self._reader)
              record = dict(zip(names, row))
              if len(names) < len(row):
                  record[self._rest] = row[len(names):]
              for name in names[len(row):]:
                  record[name] = self._missing
              return record

      class DictWriter:
          def __init__(self, f, fieldnames, restval="", extrasaction="raise", dialect="excel", **kwds):
              self.fieldnames, self._missing, self._extra = list(fieldnames), restval, extrasaction
              self.writer = writer(f, dialect, **kwds)
          def writeheader(self):
              return self.writer.writerow(self.fieldnames)
          def writerow(self, rowdict):
              wrong = [name for name in rowdict if name not in self.fieldnames]
              if wrong and self._extra == "raise":
                  raise ValueError("dict contains fields not in fieldnames: " + ", ".join([repr(name) for name in wrong]))
              return self.writer.writerow([rowdict.get(name, self._missing) for name in self.fieldnames])
          def writerows(self, rowdicts):
              for row in rowdicts:
                  self.writerow(row)

      #calendar

      day_name = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
      day_abbr = [name[:3] for name in day_name]
      month_name = ["", "January", "February", "March", "April", "May", "June", "July", "August", "September",
                    "October", "November", "December"]
      month_abbr = [name[:3] for name in month_name]

      def isleap(year):
          return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)

      def leapdays(y1, y2):
          return len([y for y in range(y1, y2) if isleap(y)])

      def weekday(year, month, day):
          y = year - (month < 3)
          return (y + y // 4 - y // 100 + y // 400 + [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4][month - 1] + day - 1) % 7

      def monthrange(year, month):
          if not 1 <= month <= 12:
              raise ValueError(f"bad month number {month}; must be 1-12")
          days = [31, 28 + isleap(year), 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
          return weekday(year, month, 1), days

      def monthcalendar(year, month):
          first, days = monthrange(year, month)
          cells = [0] * first + list(range(1, days + 1))
          cells += [0] * (-len(cells) % 7)
          return [cells[i:i + 7] for i in range(0, len(cells), 7)]

      def month(theyear, themonth, w=0, l=0):
          rows = [f"{month_name[themonth]} {theyear}".center(20).rstrip(), "Mo Tu We Th Fr Sa Su"]
          for week in monthcalendar(theyear, themonth):
              rows.append(" ".join([f"{day:2d}" if day else "  " for day in week]).rstrip())
          return "\\n".join(rows) + "\\n"

      #logging

      CRITICAL, ERROR, WARNING, INFO, DEBUG, NOTSET = 50, 40, 30, 20, 10, 0
      _NAMES = {50: "CRITICAL", 40: "ERROR", 30: "WARNING", 20: "INFO", 10: "DEBUG"}
      _root = {"level": 30, "stream": None, "format": "%(levelname)s:%(name)s:%(message)s"}

      def getLevelName(level):
          return _NAMES.get(level, f"Level {level}")

      def basicConfig(*, level=30, stream=None, format=None, handlers=None, **kwargs):
          if handlers:
              raise NotImplementedError("handlers of logging are not available here")
          _root["level"] = {name: n for n, name in _NAMES.items()}.get(level, level)
          _root["stream"] = stream
          _root["format"] = format or _root["format"]

      class Logger:
          def __init__(self, name):
              self.name, self._level = name, None
          @property
          def level(self):
              return self._level or 0
          def setLevel(self, level):
              self._level = {name: n for n, name in _NAMES.items()}.get(level, level)
          def isEnabledFor(self, level):
              return level >= (self._level or _root["level"])
          def log(self, level, msg, *args, **kwargs):
              if self.isEnabledFor(level) and _root["stream"] is not None:
                  text = str(msg) % args if args else str(msg)
                  _root["stream"].write(_root["format"] % {"levelname": _NAMES.get(level, level), "name": self.name, "message": text,
                                                           "asctime": "1970-01-01 00:00:00,000"} + "\\n")
          def debug(self, msg, *args, **kwargs):
              self.log(10, msg, *args)
          def info(self, msg, *args, **kwargs):
              self.log(20, msg, *args)
          def warning(self, msg, *args, **kwargs):
              self.log(30, msg, *args)
          def error(self, msg, *args, **kwargs):
              self.log(40, msg, *args)
          exception = error
          def critical(self, msg, *args, **kwargs):
              self.log(50, msg, *args)

      _loggers = {}

      def getLogger(name=None):
          return _loggers.setdefault(name or "root", Logger(name or "root"))

      def debug(msg, *args, **kwargs):
          getLogger().debug(msg, *args)

      def info(msg, *args, **kwargs):
          getLogger().info(msg, *args)

      def warning(msg, *args, **kwargs):
          getLogger().warning(msg, *args)

      def error(msg, *args, **kwargs):
          getLogger().error(msg, *args)

      def exception(msg, *args, **kwargs):
          getLogger().error(msg, *args)

      def critical(msg, *args, **kwargs):
          getLogger().critical(msg, *args)
      """;
}
