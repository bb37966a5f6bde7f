package backproof.numpy;

/** The functions of NumPy that pass over nan, written in Python as there. */
final class NanText {
  private NanText() {}

  static final String TEXT =
      """

      def nansum(a, axis=None, dtype=None, out=None, keepdims=False, initial=0, where=True):
          a = np.asarray(a)
          if a.dtype.kind == "f":
              a = np.where(np.isnan(a), np.zeros((), dtype=a.dtype), a)
          return np.sum(a, axis=axis, dtype=dtype, out=out, keepdims=keepdims, initial=initial,
                        where=where)

      def _without_nan(a, worst, reduce, axis, out, keepdims):
          a = np.asarray(a)
          if a.dtype.kind != "f":
              return reduce(a, axis=axis, out=out, keepdims=keepdims)
          missing = np.isnan(a)
          result = reduce(np.where(missing, np.asarray(worst, dtype=a.dtype), a),
                          axis=axis, out=out, keepdims=keepdims)
          nothing = np.all(missing, axis=axis, keepdims=keepdims)
          if not np.any(nothing):
              return result
          return np.where(nothing, np.asarray(np.nan, dtype=a.dtype), result)[()]

      def nanmax(a, axis=None, out=None, keepdims=False):
          return _without_nan(a, -np.inf, np.max, axis, out, keepdims)

      def nanmin(a, axis=None, out=None, keepdims=False):
          return _without_nan(a, np.inf, np.min, axis, out, keepdims)

      def nan_to_num(x, copy=True, nan=0.0, posinf=None, neginf=None):
          given, x = x, np.asarray(x)
          if x.dtype.kind != "f":
              return x.copy()[()]
          big = np.finfo(x.dtype).max
          as_given = lambda value: np.asarray(value, dtype=x.dtype)
          result = np.where(np.isnan(x), as_given(nan), x)
          result = np.where(x == np.inf, as_given(big if posinf is None else posinf), result)
          result = np.where(x == -np.inf, as_given(-big if neginf is None else neginf), result)
          if copy or given is not x:
              return result[()]
          given[...] = result
          return given
      """;
}
