package backproof.numpy;

/** Seldom used functions and classes of NumPy, written in Python. */
final class RareText {
  private RareText() {}

  static final String TEXT =
      """

      _module, __name__ = __name__, "numpy"

      def _coefficients(c):
          if isinstance(c, poly1d):
              return c.coeffs
          return np.atleast_1d(c)

      def _factor(q):
          text = f"{q:.4g}"
          return text[:-5] if text.endswith(".0000") else text

      class poly1d:
          def __init__(self, c_or_r, r=False, variable=None):
              c = np.poly(c_or_r) if r else _coefficients(c_or_r)
              c = np.trim_zeros(c, "f")
              self.coeffs = c if len(c) else np.array([0])
              self.variable = variable or (c_or_r.variable if isinstance(c_or_r, poly1d) else "x")
          @property
          def c(self):
              return self.coeffs
          coef = coefficients = c
          @property
          def order(self):
              return len(self.coeffs) - 1
          o = order
          @property
          def roots(self):
              return np.roots(self.coeffs)
          r = roots
          def __array__(self, dtype=None):
              return self.coeffs
          def __len__(self):
              return self.order
          def __iter__(self):
              return iter(self.coeffs)
          def __repr__(self):
              return "poly1d(" + repr(self.coeffs)[6:-1] + ")"
          def __call__(self, val):
              if isinstance(val, poly1d):
                  result = poly1d([0])
                  for each in self.coeffs:
                      result = result * val + each
                  return result
              return np.polyval(self.coeffs, val)
          def __str__(self):
              text, n = "0", len(self.coeffs) - 1
              for k, c in enumerate(self.coeffs):
                  shown, power = _factor(c), n - k
                  if power == 0:
                      part = shown if shown != "0" else "0" if k == 0 else ""
                  elif shown == "0":
                      part = ""
                  else:
                      factor = self.variable if shown == "b" else f"{shown} {self.variable}"
                      part = factor if power == 1 else f"{factor}**{power}"
                  if k > 0:
                      if part:
                          text = f"{text} - {part[1:]}" if part.startswith("-") else f"{text} + {part}"
                  else:
                      text = part
              return _raised(text)
          def __eq__(self, other):
              return isinstance(other, poly1d) and np.array_equal(self.coeffs, other.coeffs)
          def __neg__(self):
              return poly1d(-self.coeffs)
          def __add__(self, other):
              return poly1d(np.polyadd(self.coeffs, _coefficients(other)))
          __radd__ = __add__
          def __sub__(self, other):
              return poly1d(np.polysub(self.coeffs, _coefficients(other)))
          def __rsub__(self, other):
              return poly1d(np.polysub(_coefficients(other), self.coeffs))
          def __mul__(self, other):
              if np.isscalar(other):
                  return poly1d(self.coeffs * other)
              return poly1d(np.polymul(self.coeffs, _coefficients(other)))
          __rmul__ = __mul__
          def __truediv__(self, other):
              if np.isscalar(other):
                  return poly1d(self.coeffs / other)
              return polydiv(self, other)
          def __pow__(self, n):
              if not np.isscalar(n) or int(n) != n or n < 0:
                  raise ValueError("Power to non-negative integers only.")
              result = [1]
              for _ in range(n):
                  result = np.polymul(self.coeffs, result)
              return poly1d(result)
          def __getitem__(self, key):
              return self.coeffs[self.order - key] if 0 <= key <= self.order else np.int64(0)
          def __setitem__(self, key, val):
              if key < 0:
                  raise ValueError("Does not support negative powers.")
              if key > self.order:
                  self.coeffs = np.concatenate([np.zeros(key - self.order, self.coeffs.dtype), self.coeffs])
              self.coeffs[self.order - key] = val
          def deriv(self, m=1):
              return poly1d(np.polyder(self.coeffs, m))
          def integ(self, m=1, k=0):
              return poly1d(np.polyint(self.coeffs, m, k))

      __name__ = _module

      def _raised(text, wrap=70):
          out, above, below, i = " ", "", "", 0
          while True:
              at = text.find("**", i)
              if at < 0:
                  break
              end = at + 2
              while end < len(text) and text[end].isdigit():
                  end += 1
              part, power = text[i:at], text[at + 2:end]
              i = end
              high, low = " " * (len(part) - 1) + power, part + " " * (len(power) - 1)
              if len(below) + len(low) > wrap or len(above) + len(high) > wrap:
                  out += above + "\\n" + below + "\\n "
                  above, below = "", ""
              above, below = above + high, below + low
          out += above + "\\n" + below
          return out + text[i:]

      def polydiv(u, v):
          truepoly = isinstance(u, poly1d) or isinstance(v, poly1d)
          u, v = _coefficients(u) * 1.0, _coefficients(v) * 1.0
          m, n = len(u) - 1, len(v) - 1
          scale = 1.0 / v[0]
          q, r = np.zeros(max(m - n + 1, 1)), u.copy()
          for k in range(m - n + 1):
              d = scale * r[k]
              q[k] = d
              r[k:k + n + 1] -= d * v
          while np.allclose(r[0], 0, rtol=1e-14) and r.shape[-1] > 1:
              r = r[1:]
          return (poly1d(q), poly1d(r)) if truepoly else (q, r)

      def packbits(a, axis=None, bitorder="big"):
          bits = [int(bool(x)) for x in np.ravel(a).tolist()]
          bits += [0] * (-len(bits) % 8)
          out = []
          for i in range(0, len(bits), 8):
              byte = bits[i:i + 8] if bitorder == "big" else bits[i:i + 8][::-1]
              out.append(int("".join([str(b) for b in byte]), 2))
          return np.array(out, dtype=np.uint8)

      def unpackbits(a, axis=None, count=None, bitorder="big"):
          if a.dtype != np.uint8:
              raise TypeError("Expected an input array of unsigned byte data type")
          out = []
          for byte in np.ravel(a).tolist():
              bits = [int(b) for b in format(byte, "08b")]
              out += bits if bitorder == "big" else bits[::-1]
          out = np.array(out, dtype=np.uint8)
          return out.reshape(a.shape[:-1] + (-1,)) if axis in (-1, a.ndim - 1) and a.ndim > 1 else out[:count]

      def frombuffer(buffer, dtype=float, count=-1, offset=0):
          dtype, data = np.dtype(dtype), list(buffer)[offset:]
          size = dtype.itemsize
          if len(data) % size and count < 0:
              raise ValueError("buffer size must be a multiple of element size")
          words = [sum([byte << 8 * i for i, byte in enumerate(data[at:at + size])]) for at in range(0, len(data), size)]
          words = words if count < 0 else words[:count]
          if dtype.kind == "f":
              return np.array([_float(n, size) for n in words], dtype=dtype)
          signed = dtype.kind == "i"
          return np.array([n - (1 << 8 * size) if signed and n >> 8 * size - 1 else n for n in words], dtype=dtype)

      def _float(n, size):
          places, bias = {8: (52, 1023), 4: (23, 127), 2: (10, 15)}[size]
          sign, e, m = -1.0 if n >> 8 * size - 1 else 1.0, n >> places & 2 * bias + 1, n & (1 << places) - 1
          if e == 2 * bias + 1:
              return np.nan if m else sign * np.inf
          return sign * np.ldexp(float(m | (1 << places) * (e > 0)), max(e, 1) - bias - places)

      def fromstring(string, dtype=float, count=-1, *, sep="", like=None):
          if sep == "":
              raise ValueError("The binary mode of fromstring is removed, use frombuffer instead")
          parts = [p for p in (string.split() if sep.isspace() else [p.strip() for p in string.split(sep)]) if p]
          return np.array([float(p) if np.dtype(dtype).kind == "f" else int(p) for p in parts], dtype=dtype)

      def _lines(fname):
          if isinstance(fname, str):
              raise FileNotFoundError(f"{fname} not found.")
          return [line.decode() if isinstance(line, bytes) else line for line in fname]

      def loadtxt(fname, dtype=float, comments="#", delimiter=None, converters=None, skiprows=0, usecols=None,
                  unpack=False, ndmin=0, **others):
          rows, width = [], None
          for number, line in enumerate(_lines(fname)):
              text = line.split(comments)[0].strip() if comments else line.strip()
              if number < skiprows or not text:
                  continue
              cells = [cell.strip() for cell in text.split(delimiter)]
              if width is not None and len(cells) != width and usecols is None:
                  raise ValueError(f"the number of columns changed from {width} to {len(cells)} at row {len(rows) + 1};"
                                   " use `usecols` to select a subset and avoid this error")
              width = len(cells)
              wanted = range(len(cells)) if usecols is None else [usecols] if isinstance(usecols, int) else usecols
              row = []
              for column in wanted:
                  cell = cells[column]
                  try:
                      row.append(converters[column](cell) if converters and column in converters else
                                 cell if dtype is str else np.dtype(dtype).type(cell).item())
                  except ValueError:
                      raise ValueError(f"could not convert string {cell!r} to {np.dtype(dtype)} at row {len(rows)},"
                                       f" column {column + 1}.") from None
              rows.append(row)
          data = np.array(rows, dtype=dtype) if dtype is not str else np.array(rows)
          data = data.squeeze() if ndmin == 0 else data
          return data.T if unpack else data

      def genfromtxt(fname, dtype=float, comments="#", delimiter=None, skip_header=0, skip_footer=0, converters=None,
                     missing_values=None, filling_values=None, usecols=None, names=None, unpack=False, **others):
          if names or dtype is None:
              raise NotImplementedError("np.genfromtxt with names or without a dtype is not available here")
          rows = []
          for line in _lines(fname)[skip_header:]:
              text = line.split(comments)[0].strip("\\n ")
              if text.strip():
                  cells = [cell.strip() for cell in text.split(delimiter)]
                  rows.append([cells[i] for i in (range(len(cells)) if usecols is None else np.atleast_1d(usecols).tolist())])
          def number(cell):
              try:
                  return float(cell)
              except ValueError:
                  return np.nan if filling_values is None else filling_values
          data = np.array(rows) if dtype is str else np.array([[number(c) for c in row] for row in rows], dtype=dtype)
          data = data.squeeze()
          return data.T if unpack else data

      def savetxt(fname, X, fmt="%.18e", delimiter=" ", newline="\\n", header="", footer="", comments="# ", encoding=None):
          if isinstance(fname, str):
              raise NotImplementedError("files are not available here")
          X = np.asarray(X)
          X = X[:, None] if X.ndim == 1 else X
          if header:
              fname.write(comments + header.replace("\\n", "\\n" + comments) + newline)
          for row in X.tolist():
              many = isinstance(fmt, (list, tuple))
              if many or fmt.count("%") == 1:
                  fname.write(delimiter.join([(fmt[i] if many else fmt) % x for i, x in enumerate(row)]) + newline)
              else:
                  fname.write(fmt % tuple(row) + newline)
          if footer:
              fname.write(comments + footer.replace("\\n", "\\n" + comments) + newline)

      def real_if_close(a, tol=100):
          a = np.asarray(a)
          if a.dtype.kind != "c" or np.all(np.abs(a.imag) < tol * 2.220446049250313e-16):
              return a.real
          return a

      def mask_indices(n, mask_func, k=0):
          return np.nonzero(mask_func(np.ones((n, n), int), k) != 0)

      def isfortran(a):
          return a.flags.fnc

      def require(a, dtype=None, requirements=None, **others):
          return np.asarray(a, dtype=dtype)

      def sort_complex(a):
          return np.sort(np.asarray(a).astype(complex))

      def i0(x):
          x = np.abs(np.asarray(x) * 1.0)
          total, term = np.ones_like(x), np.ones_like(x)
          for k in range(1, 500):
              term = term * (x / (2 * k)) ** 2
              total = total + term
          return total

      def kaiser(M, beta):
          n = np.arange(0, M)
          alpha = (M - 1) / 2.0
          return np.ones(1) if M == 1 else i0(beta * np.sqrt(1 - ((n - alpha) / alpha) ** 2.0)) / i0(beta)

      def frompyfunc(func, /, nin, nout, *, identity=None):
          def applied(*args):
              return _each(func, *[_made(*_objects_of(x)) if isinstance(x, (np.ndarray, list, tuple)) else x for x in args])
          return applied

      def _objects_of(x):
          x = np.asarray(x)
          return (x._flat() if isinstance(x, ndarray) else x.ravel().tolist()), x.shape, "O"

      class _Counts:
          def __init__(self, values, counts):
              self.values, self.counts = values, counts
          def __iter__(self):
              return iter((self.values, self.counts))
          def __repr__(self):
              return f"UniqueCountsResult(values={self.values!r}, counts={self.counts!r})"

      def unique_values(x):
          return np.unique(x)

      def unique_counts(x):
          return _Counts(*np.unique(x, return_counts=True))

      class broadcast:
          def __init__(self, *args):
              self.shape = np.broadcast_shapes(*[np.shape(a) for a in args])
              self.nd = self.ndim = len(self.shape)
              self.size = int(np.prod(self.shape))
              self._arrays = [np.broadcast_to(a, self.shape).ravel() for a in args]
          def __iter__(self):
              return iter(list(zip(*self._arrays)))
      """;
}
