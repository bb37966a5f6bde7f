package backproof.numpy;

/** Structured arrays: a column for each field. */
final class RecordArrayText {
  private RecordArrayText() {}

  static final String TEXT =
      """

      class _Fields:
          def __init__(self, fields):
              self._types = {name: np.dtype(kind) for name, kind, *shape in fields}
              self._given = {name: kind for name, kind, *shape in fields}
              self.names, self.kind = tuple(self._types), "V"
              self.itemsize = sum([self._bytes(name) for name in self.names])
              self.fields = self._types
          def _bytes(self, name):
              kind = self._types[name]
              if kind.kind == "U":
                  return 4 * int(str(self._given[name]).lstrip("<U") or 0)
              return kind.itemsize
          def _text(self, name):
              kind = self._types[name]
              if kind.kind == "U":
                  return "<U" + (str(self._given[name]).lstrip("<U") if isinstance(self._given[name], str) else "")
              return kind.str
          def __str__(self):
              return "[" + ", ".join([f"({name!r}, {self._text(name)!r})" for name in self.names]) + "]"
          def __repr__(self):
              return f"dtype({self})"
          def __eq__(self, other):
              return str(self) == str(other)
          def __getitem__(self, name):
              return self._types[name]

      _module, __name__ = __name__, "numpy"

      class void:
          def __init__(self, records, at):
              self._records, self._at, self.dtype = records, at, records.dtype
          def __getitem__(self, name):
              return self._records._columns[self._name(name)][self._at]
          def _name(self, name):
              if isinstance(name, int):
                  return self.dtype.names[name]
              if name not in self.dtype.names:
                  raise ValueError(f"no field of name {name}")
              return name
          def __setitem__(self, name, value):
              self._records._columns[self._name(name)][self._at] = value
          def tolist(self):
              return tuple([_plain(self[name]) if not isinstance(self[name], str) else str(self[name]) for name in self.dtype.names])
          item = tolist
          def __iter__(self):
              return iter([self[name] for name in self.dtype.names])
          def __len__(self):
              return len(self.dtype.names)
          def __str__(self):
              return "(" + ", ".join([_field(self[name]) for name in self.dtype.names]) + ("," if len(self) == 1 else "") + ")"
          def __repr__(self):
              return f"np.void({self}, dtype={self.dtype})"
          def __eq__(self, other):
              return tuple(self) == (tuple(other) if isinstance(other, void) else other)

      def _field(x):
          return repr(str(x)) if isinstance(x, str) else str(np.array([x]))[1:-1].strip()

      class _Records(np.ndarray):
          def __new__(cls, dtype, columns, shape):
              self = object.__new__(cls)
              self.dtype, self._columns, self.shape = dtype, columns, shape
              self.size, self.ndim = int(np.prod(shape)), len(shape)
              return self
          def __len__(self):
              return self.shape[0]
          def __iter__(self):
              return iter([void(self, i) for i in range(len(self))])
          def __getitem__(self, key):
              if isinstance(key, str):
                  if key not in self._columns:
                      raise ValueError(f"no field of name {key}")
                  return self._columns[key]
              if isinstance(key, list) and key and isinstance(key[0], str):
                  fields = [(name, self.dtype._given[name]) for name in key]
                  return _Records(_Fields(fields), {name: self._columns[name] for name in key}, self.shape)
              picked = np.arange(len(self))[key]
              if not isinstance(picked, np.ndarray):
                  return void(self, picked)
              return _Records(self.dtype, {name: column[key] for name, column in self._columns.items()}, picked.shape)
          def __setitem__(self, key, value):
              if isinstance(key, str):
                  self[key][...] = value
              else:
                  for name, part in zip(self.dtype.names, value):
                      self._columns[name][key] = part
          def tolist(self):
              return [record.tolist() for record in self]
          def copy(self, order="C"):
              return _Records(self.dtype, {name: column.copy() for name, column in self._columns.items()}, self.shape)
          def _order(self, order):
              names = list(self.dtype.names) if order is None else [order] if isinstance(order, str) else list(order)
              names += [name for name in self.dtype.names if name not in names]
              return sorted(range(len(self)), key=lambda i: [_plain(self._columns[name][i]) for name in names])
          def argsort(self, axis=-1, kind=None, order=None):
              return np.array(self._order(order), dtype=int)
          def sort(self, axis=-1, kind=None, order=None):
              places = self._order(order)
              for name, column in self._columns.items():
                  column[...] = column[places]
          def _texts(self):
              columns = []
              for name in self.dtype.names:
                  column = self._columns[name]
                  columns.append([repr(str(x)) for x in column] if column.dtype.kind == "U" else
                                 np.array2string(column, separator="|", max_line_width=10 ** 9)[1:-1].split("|"))
              end = ",)" if len(columns) == 1 else ")"
              return ["(" + ", ".join(row) + end for row in zip(*columns)]
          def _body(self, separator, prefix):
              texts = self._texts()
              return np.array2string(np.arange(len(texts)).reshape(self.shape), separator=separator, prefix=prefix,
                                     formatter={"int": lambda i: texts[i]})
          def __str__(self):
              return self._body(" ", "")
          def __repr__(self):
              text = self._body(", ", "array(")
              last = len(text) - text.rfind("\\n") - 1 + (0 if "\\n" in text else 6)
              join = ", " if last + len(f", dtype={self.dtype})") <= np.get_printoptions()["linewidth"] else ",\\n      "
              return f"array({text}{join}dtype={self.dtype})"
          def __eq__(self, other):
              return np.array([a == b for a, b in zip(self, other)])

      __name__ = _module

      def _records(object, fields):
          fields = fields if isinstance(fields, _Fields) else _Fields(fields)
          if isinstance(object, tuple):
              raise NotImplementedError("a single record is not available here")
          rows = list(object)
          for row in rows:
              if not isinstance(row, (tuple, void)):
                  raise NotImplementedError("records that are no tuples are not available here")
              if len(row) != len(fields.names):
                  raise ValueError(f"could not assign tuple of length {len(row)} to structure with {len(fields.names)} fields.")
          columns = {}
          for i, name in enumerate(fields.names):
              columns[name] = _column([row[i] for row in rows], fields, name)
          return _Records(fields, columns, (len(rows),))

      def _column(values, fields, name):
          given = fields._given[name]
          if fields._types[name].kind == "U":
              width = fields._bytes(name) // 4
              column = np.array([" " * width] * len(values) if width else [""] * len(values))
              column[...] = [str(v) for v in values]
              return column
          return np.array(values, dtype=given)

      def _records_of(shape, fields):
          fields = fields if isinstance(fields, _Fields) else _Fields(fields)
          count = int(np.prod(shape))
          return _Records(fields, {name: _column(["" if fields._types[name].kind == "U" else 0] * count, fields, name)
                                   for name in fields.names}, (count,))

      def _of_records(name, given):
          a = next((each for each in given.values() if isinstance(each, _Records)))
          if name in ("sort", "argsort"):
              if name == "argsort":
                  return a.argsort(order=given.get("order"))
              a = a.copy()
              a.sort(order=given.get("order"))
              return a
          if name in ("asarray", "array", "copy"):
              return a if name == "asarray" else a.copy()
          if name in ("shape", "ndim", "size"):
              return getattr(a, name)
          if name == "concatenate":
              parts = given["arrays"]
              return _Records(a.dtype, {n: np.concatenate([p[n] for p in parts]) for n in a.dtype.names},
                              (sum([len(p) for p in parts]),))
          raise NotImplementedError(f"np.{name} of records is not available here")
      """;
}
