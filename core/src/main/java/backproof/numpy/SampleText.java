package backproof.numpy;

/** What is written in Python of {@code np}: functions that order, count and sum up samples. */
final class SampleText {
  private SampleText() {}

  static final String TEXT =
      """

      def diff(a, n=1, axis=-1, prepend=None, append=None):
          if n == 0:
              return a
          if n < 0:
              raise ValueError(f"order must be non-negative but got {n}")
          a = np.asarray(a)
          if a.ndim == 0:
              raise ValueError("diff requires input that is at least one dimensional")
          axis = _axis(axis, a.ndim)
          one = a.shape[:axis] + (1,) + a.shape[axis + 1:]
          parts = [np.broadcast_to(e, one) if np.ndim(e) == 0 else e for e in (prepend, append) if e is not None]
          if parts:
              a = np.concatenate(([a] if prepend is None else parts[:1] + [a]) + ([] if append is None else parts[-1:]), axis)
          before = (slice(None),) * axis
          for i in range(n):
              high, low = a[before + (slice(1, None),)], a[before + (slice(None, -1),)]
              a = high != low if a.dtype == bool else high - low
          return a

      def ptp(a, axis=None, out=None, keepdims=False):
          return np.subtract(np.max(a, axis, keepdims=keepdims), np.min(a, axis, keepdims=keepdims), out=out)

      def bincount(x, weights=None, minlength=0):
          a = np.asarray(x)
          if a.ndim > 1 and isinstance(x, (list, tuple)):
              raise ValueError("setting an array element with a sequence. The requested array would exceed the maximum number of dimension of 1.")
          if a.ndim != 1:
              raise ValueError(f"object {'too deep' if a.ndim > 1 else 'of too small depth'} for desired array")
          if a.dtype.kind == "f" and not isinstance(x, (list, tuple)):
              raise TypeError(f"Cannot cast array data from dtype('{a.dtype}') to dtype('int64') according to the rule 'safe'")
          a = a.astype(np.int64)
          if a.size and a.min() < 0:
              raise ValueError("'list' argument must have no negative elements")
          if minlength < 0:
              raise ValueError("'minlength' must not be negative")
          if weights is not None and np.size(weights) != a.size:
              raise ValueError("The weights and list don't have the same length.")
          found = np.zeros(max(minlength, a.max() + 1 if a.size else 0), int if weights is None else float)
          np.add.at(found, a, 1 if weights is None else np.asarray(weights, dtype=float))
          return found

      def ediff1d(ary, to_end=None, to_begin=None):
          d = np.diff(np.ravel(ary))
          ends = [d[:0] if e is None else np.ravel(e) for e in (to_begin, to_end)]
          return np.concatenate((ends[0], d, ends[1])).astype(d.dtype)

      def nanprod(a, axis=None, keepdims=False):
          return np.prod(np.where(np.isnan(a), 1, a), axis=axis, keepdims=keepdims)

      def nancumsum(a, axis=None, dtype=None, out=None):
          return np.cumsum(np.where(np.isnan(a), 0, a), axis=axis, dtype=dtype, out=out)

      def nancumprod(a, axis=None, dtype=None, out=None):
          return np.cumprod(np.where(np.isnan(a), 1, a), axis=axis, dtype=dtype, out=out)

      def nanmean(a, axis=None, dtype=None, out=None, keepdims=False):
          return np.divide(np.nansum(a, axis=axis, dtype=dtype, keepdims=keepdims),
                           np.sum(~np.isnan(a), axis=axis, keepdims=keepdims), out=out)

      def nanvar(a, axis=None, dtype=None, out=None, ddof=0, keepdims=False):
          keep = ~np.isnan(a)
          d = np.where(keep, a - nanmean(a, axis, keepdims=True), 0)
          n = np.sum(keep, axis=axis, keepdims=keepdims) - ddof
          return np.divide(np.sum(d * d, axis=axis, dtype=dtype, keepdims=keepdims), np.where(n > 0, n, np.nan), out=out)

      def nanstd(a, axis=None, dtype=None, out=None, ddof=0, keepdims=False):
          return np.sqrt(nanvar(a, axis, dtype, None, ddof, keepdims), out=out)

      def _nanarg(a, axis, worst, pick, keepdims):
          if np.any(np.all(np.isnan(a), axis=axis)):
              raise ValueError("All-NaN slice encountered")
          return pick(np.where(np.isnan(a), worst, a), axis=axis, keepdims=keepdims)

      def nanargmax(a, axis=None, out=None, *, keepdims=False):
          return _nanarg(a, axis, -np.inf, np.argmax, keepdims)

      def nanargmin(a, axis=None, out=None, *, keepdims=False):
          return _nanarg(a, axis, np.inf, np.argmin, keepdims)

      def _rows_without_nan(function, a, axis, keepdims):
          a = np.asarray(a)
          if axis is None:
              r = function(a[~np.isnan(a)])
              return np.reshape(r, (1,) * a.ndim) if keepdims else r
          r = apply_along_axis(lambda r: function(r[~np.isnan(r)]), axis, a)
          return np.expand_dims(r, axis) if keepdims else r

      def nanmedian(a, axis=None, out=None, overwrite_input=False, keepdims=False):
          return _rows_without_nan(median, a, axis, keepdims)

      def _first_axis(r, q, axis):
          return np.moveaxis(r, axis, 0) if axis is not None and np.ndim(q) else r

      def nanpercentile(a, q, axis=None, out=None, overwrite_input=False, method='linear', keepdims=False):
          return _first_axis(_rows_without_nan(lambda r: percentile(r, q, method=method), a, axis, keepdims), q, axis)

      def nanquantile(a, q, axis=None, out=None, overwrite_input=False, method='linear', keepdims=False):
          return _first_axis(_rows_without_nan(lambda r: quantile(r, q, method=method), a, axis, keepdims), q, axis)

      def _lanes(a, axis):
          a = np.asarray(a)
          if axis is None:
              return np.sort(a.ravel())
          axes = tuple(_axis(i, a.ndim) for i in (axis if isinstance(axis, tuple) else (axis,)))
          a = np.moveaxis(a, axes, tuple(range(-len(axes), 0)))
          return np.sort(a.reshape(a.shape[:a.ndim - len(axes)] + (-1,)))

      def _placed(r, a, axis, keepdims):
          if keepdims:
              return r.reshape(np.sum(np.zeros(np.shape(a)), axis=axis, keepdims=True).shape)
          return r

      def median(a, axis=None, out=None, overwrite_input=False, keepdims=False):
          x = _lanes(a, axis)
          n = x.shape[-1]
          r = np.mean(x[..., (n - 1) // 2:n // 2 + 1], axis=-1)
          if n and x.dtype.kind == "f":
              r = np.where(np.isnan(x[..., -1]), x[..., -1], r)[()]
          return _placed(r, a, axis, keepdims)

      def _quantile(a, q, axis, method, keepdims, name):
          x = _lanes(a, axis)
          n = x.shape[-1]
          if not np.all((q >= 0) & (q <= 1)):
              raise ValueError(name)
          if n == 0:
              raise IndexError("index -1 is out of bounds for axis 0 with size 0")
          rows = []
          for p in q.ravel().tolist():
              t = (n - 1) * p
              i = int(t)
              low, high = x[..., i], x[..., min(i + 1, n - 1)]
              t = t - i
              if method == "linear":
                  r = high - (high - low) * (1 - t) if t >= 0.5 else low + (high - low) * t
              elif method == "lower" or method == "higher":
                  r = low if method == "lower" or t == 0 else high
              elif method == "nearest":
                  r = x[..., int(np.rint(i + t))]
              elif method == "midpoint":
                  r = low if t == 0 else low + (high - low) * 0.5
              else:
                  raise NotImplementedError("the method %r of a quantile is not available here" % method)
              if x.dtype.kind == "f":
                  r = np.where(np.isnan(x[..., -1]), x[..., -1], r)[()]
              rows.append(_placed(r, a, axis, keepdims))
          return rows[0] if q.ndim == 0 else np.array(rows).reshape(q.shape + np.shape(rows[0]))

      def quantile(a, q, axis=None, out=None, overwrite_input=False, method='linear', keepdims=False):
          return _quantile(a, np.asarray(q), axis, method, keepdims, "Quantiles must be in the range [0, 1]")

      def percentile(a, q, axis=None, out=None, overwrite_input=False, method='linear', keepdims=False):
          return _quantile(a, np.asarray(np.true_divide(q, 100)), axis, method, keepdims, "Percentiles must be in the range [0, 100]")

      def average(a, axis=None, weights=None, returned=False, *, keepdims=False):
          a = np.asarray(a)
          if weights is None:
              r = a.mean(axis=axis, keepdims=keepdims)
              scale = np.full_like(r, a.size / np.size(r))[()]
              return (r, scale) if returned else r
          w = np.asarray(weights)
          if a.shape != w.shape:
              if axis is None:
                  raise TypeError("Axis must be specified when shapes of a and weights differ.")
              if w.shape != (a.shape[axis],):
                  raise ValueError("Shape of weights must be consistent with shape of a along specified axis.")
              w = np.broadcast_to(w, (a.ndim - 1) * (1,) + w.shape).swapaxes(-1, axis)
          w = w if w.dtype.kind == "f" and a.dtype.kind == "f" else w.astype(float)
          scale = w.sum(axis=axis, keepdims=keepdims)
          if np.any(scale == 0.0):
              raise ZeroDivisionError("Weights sum to zero, can't be normalized")
          r = np.multiply(a, w).sum(axis=axis, keepdims=keepdims) / scale
          return (r, np.broadcast_to(scale, np.shape(r)).copy()[()]) if returned else r

      def searchsorted(a, v, side='left', sorter=None):
          a, v = np.asarray(a), np.asarray(v)
          a = a if sorter is None else a[np.asarray(sorter)]
          return (a < v[..., None] if side == "left" else a <= v[..., None]).sum(axis=-1)

      def digitize(x, bins, right=False):
          bins = np.asarray(bins)
          side = "left" if right else "right"
          steps = np.diff(bins)
          if np.all(steps >= 0):
              return searchsorted(bins, x, side)
          if np.all(steps <= 0):
              return len(bins) - searchsorted(bins[::-1], x, side)
          raise ValueError("bins must be monotonically increasing or decreasing")

      def histogram_bin_edges(a, bins=10, range=None, weights=None):
          if isinstance(bins, str):
              raise NotImplementedError("bins=%r is not available here" % bins)
          if np.ndim(bins) == 1:
              return np.asarray(bins)
          if bins < 1:
              raise ValueError("`bins` must be positive, when an integer")
          a = np.asarray(a)
          low, high = range if range is not None else (a.min(), a.max()) if a.size else (0, 1)
          if low > high:
              raise ValueError("max must be larger than min in range parameter.")
          if low == high:
              low, high = low - 0.5, high + 0.5
          return np.linspace(low, high, bins + 1)

      def histogram(a, bins=10, range=None, density=None, weights=None):
          edges = histogram_bin_edges(a, bins, range)
          a = np.ravel(a)
          n = len(edges) - 1
          place = searchsorted(edges, a, "right") - 1
          place = np.where(a == edges[-1], n - 1, place)
          keep = (place >= 0) & (place < n)
          h = np.bincount(place[keep], None if weights is None else np.ravel(weights)[keep], minlength=n)
          if weights is not None and np.asarray(weights).dtype.kind in "iub":
              h = h.astype(np.asarray(weights).dtype)
          if density:
              return h / np.diff(edges).astype(float) / h.sum(), edges
          return h, edges

      def cov(m, y=None, rowvar=True, bias=False, ddof=None, fweights=None, aweights=None, *, dtype=None):
          if np.ndim(m) > 2:
              raise ValueError("m has more than 2 dimensions")
          X = np.array(m, ndmin=2, dtype=float)
          if not rowvar and np.ndim(m) != 1:
              X = X.T
          if y is not None:
              y = np.array(y, ndmin=2, dtype=float)
              X = np.concatenate((X, y.T if not rowvar and y.shape[0] != 1 else y), axis=0)
          ddof = (0 if bias else 1) if ddof is None else ddof
          if fweights is None and aweights is None:
              X = X - X.mean(axis=1)[:, None]
              return np.squeeze(np.dot(X, X.T) * np.true_divide(1, max(X.shape[1] - ddof, 0)))
          w = np.ones(X.shape[1]) if fweights is None else np.asarray(fweights, dtype=float)
          w = w if aweights is None else w * np.asarray(aweights, dtype=float)
          total = np.sum(w)
          fact = total - ddof * (np.sum(w * aweights) / total if aweights is not None else 1)
          X = X - average(X, axis=1, weights=w)[:, None]
          return np.squeeze(np.dot(X, (X * w).T) * np.true_divide(1, max(fact, 0)))

      def corrcoef(x, y=None, rowvar=True):
          c = cov(x, y, rowvar)
          if c.ndim == 0:
              return c / c
          d = np.sqrt(np.diag(c))
          return np.clip(c / d[:, None] / d[None, :], -1, 1)

      def isin(element, test_elements, assume_unique=False, invert=False, *, kind=None):
          found = (np.asarray(element)[..., None] == np.ravel(test_elements)).any(axis=-1)
          return ~found if invert else found

      def intersect1d(ar1, ar2, assume_unique=False, return_indices=False):
          a, i = np.unique(ar1, return_index=True)
          b, j = np.unique(ar2, return_index=True)
          both = isin(a, b)
          return (a[both], i[both], j[isin(b, a)]) if return_indices else a[both]

      def union1d(ar1, ar2):
          return np.unique(np.concatenate((ar1, ar2), axis=None))

      def setdiff1d(ar1, ar2, assume_unique=False):
          a = np.unique(ar1)
          return a[isin(a, ar2, invert=True)]

      def setxor1d(ar1, ar2, assume_unique=False):
          return np.sort(np.concatenate((setdiff1d(ar1, ar2), setdiff1d(ar2, ar1))))

      def _unique_rows(ar, axis, index, inverse, counts):
          a = np.moveaxis(np.flip(np.flip(np.asarray(ar), axis), axis), axis, 0)
          rows = a.reshape(len(a), -1).tolist()
          groups = {}
          for i, row in enumerate(rows):
              groups.setdefault(tuple(row), []).append(i)
          keys = sorted(groups)
          r = [np.moveaxis(a[[groups[k][0] for k in keys]], 0, axis)]
          if index:
              r.append(np.array([groups[k][0] for k in keys]))
          if inverse:
              r.append(np.array([keys.index(tuple(row)) for row in rows]))
          if counts:
              r.append(np.array([len(groups[k]) for k in keys]))
          return r[0] if len(r) == 1 else tuple(r)

      def lexsort(keys, axis=-1):
          keys = [np.asarray(key) for key in keys]
          order = np.arange(keys[0].shape[-1])
          for key in keys:
              order = order[np.argsort(key[order], kind="stable")]
          return order

      def flatnonzero(a):
          return np.nonzero(np.ravel(a))[0]

      def ravel_multi_index(multi_index, dims, mode='raise', order='C'):
          r = np.int64(0)
          pairs = list(zip(multi_index, dims))
          for i, n in pairs[::-1] if order == "F" else pairs:
              i = np.asarray(i)
              if mode == "wrap":
                  i = i % n
              elif mode == "clip":
                  i = np.clip(i, 0, n - 1)
              elif np.any(i < 0) or np.any(i >= n):
                  raise ValueError("invalid entry in coordinates array")
              r = r * n + i
          return r

      def apply_along_axis(func1d, axis, arr, *args, **kwargs):
          axis = _axis(axis, np.ndim(arr))
          a = np.moveaxis(np.asarray(arr), axis, -1)
          r = [np.asarray(func1d(row, *args, **kwargs)) for row in a.reshape(-1, a.shape[-1])]
          k = r[0].ndim
          r = np.array(r).reshape(a.shape[:-1] + r[0].shape)
          return np.moveaxis(r, tuple(range(-k, 0)), tuple(range(axis, axis + k)))

      """;
}
