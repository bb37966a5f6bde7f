package backproof.numpy;

/** What is written in Python of the module {@code numpy}: one function after the other. */
final class LibraryText {
  private LibraryText() {}

  static final String NUMPY =
"""

def asanyarray(a, dtype=None):
    return np.asarray(a, dtype)

def asfortranarray(a, dtype=None):
    return np.asarray(a, dtype)

def tri(N, M=None, k=0, dtype=float):
    M = N if M is None else M
    return (np.arange(N)[:, None] >= np.arange(-k, M - k)).astype(dtype)

def diagflat(v, k=0):
    return np.diag(np.ravel(v), k)

def vander(x, N=None, increasing=False):
    x = np.asarray(x)
    N = len(x) if N is None else N
    v = np.ones((len(x), N), dtype=(x + 0).dtype)
    for i in range(1, N):
        v[:, i] = v[:, i - 1] * x
    return v if increasing else v[:, ::-1]

def geomspace(start, stop, num=50, endpoint=True, dtype=None):
    if start == 0 or stop == 0:
        raise ValueError("Geometric sequence cannot include zero")
    sign = np.sign(start)
    r = np.logspace(np.log10(start * sign), np.log10(stop * sign), num, endpoint) * sign
    if num > 0:
        r[0] = start
    if num > 1 and endpoint:
        r[-1] = stop
    return r if dtype is None else r.astype(dtype)

def indices(dimensions, dtype=int):
    d = tuple(dimensions)
    r = np.empty((len(d),) + d, dtype=dtype)
    for i, n in enumerate(d):
        r[i] = np.arange(n).reshape((n,) + (1,) * (len(d) - i - 1))
    return r

def mgrid(key):
    return _grid(key, False)

def ogrid(key):
    return _grid(key, True)

def _grid(key, sparse):
    single = isinstance(key, slice)
    axes = [np.arange(0 if s.start is None else s.start, s.stop, 1 if s.step is None else s.step)
            for s in ((key,) if single else key)]
    if single:
        return axes[0]
    n = len(axes)
    open = tuple(a.reshape((-1,) + (1,) * (n - i - 1)) if sparse is False
                 else a.reshape((1,) * i + (-1,) + (1,) * (n - i - 1)) for i, a in enumerate(axes))
    return open if sparse else np.array(broadcast_arrays(*[a[(None,) * i] for i, a in enumerate(open)]))

def ix_(*args):
    out = []
    for i, new in enumerate(args):
        new = np.asarray(new)
        if new.ndim != 1:
            raise ValueError("Cross index must be 1 dimensional")
        if new.size == 0:
            new = new.astype(int)
        if new.dtype == bool:
            new = new.nonzero()[0]
        out.append(new.reshape((1,) * i + (-1,) + (1,) * (len(args) - i - 1)))
    return tuple(out)

def fromfunction(function, shape, *, dtype=float, **kwargs):
    return function(*indices(shape, dtype), **kwargs)

def fromiter(iter, dtype, count=-1):
    return np.array(list(iter), dtype=dtype)

def isscalar(element):
    return isinstance(element, (int, float, str, np.generic))

def issubdtype(arg1, arg2):
    a, b = [t if isinstance(t, type) and issubclass(t, np.generic) else np.dtype(t).type for t in (arg1, arg2)]
    return issubclass(a, b)

def promote_types(type1, type2):
    return (np.zeros(1, type1) + np.zeros(1, type2)).dtype

def result_type(*arrays_and_dtypes):
    r = False
    for a in arrays_and_dtypes:
        r = r + (np.zeros(1, a) if isinstance(a, (type, str, np.dtype)) else a if isscalar(a) else np.zeros(1, a.dtype))
    return np.asarray(r).dtype

class _Limits:
    def __init__(self, **names):
        for name, value in names.items():
            setattr(self, name, value)

def finfo(dtype):
    d = np.dtype(dtype)
    if d.kind != "f":
        raise ValueError(f"data type {d.type} not inexact")
    t = d.type
    m, e, digits = {2: (10, 15, 3), 4: (23, 127, 6), 8: (52, 1023, 15)}[d.itemsize]
    high, tiny = t((2 - 2.0 ** -m) * 2.0 ** e), t(2.0 ** (1 - e))
    return _Limits(bits=d.itemsize * 8, eps=t(2.0 ** -m), epsneg=t(2.0 ** (-m - 1)), max=high, min=-high, tiny=tiny,
                   smallest_normal=tiny, smallest_subnormal=t(2.0 ** (1 - e - m)), precision=digits,
                   resolution=t(10.0 ** -digits), dtype=d, nmant=m)

def iinfo(type):
    d = np.dtype(type)
    if d.kind != "i":
        raise ValueError("Invalid integer data type %r." % d.kind)
    high = 2 ** (d.itemsize * 8 - 1)
    return _Limits(bits=d.itemsize * 8, max=high - 1, min=-high, dtype=d)

def isposinf(x):
    return np.asarray(x) == np.inf

def isneginf(x):
    return np.asarray(x) == -np.inf

def float_power(x1, x2):
    return np.power(np.asarray(x1, dtype=float), np.asarray(x2, dtype=float))

def divmod(x1, x2):
    return np.floor_divide(x1, x2), np.remainder(x1, x2)

def sinc(x):
    y = np.pi * np.where(np.asarray(x) == 0, 1e-20, x)
    return np.sin(y) / y

def gcd(x1, x2):
    a, b = np.abs(x1) + 0 * np.asarray(x2), np.abs(x2) + 0 * np.asarray(x1)
    while np.any(b):
        zero = b == 0
        a, b = np.where(zero, a, b), np.where(zero, 0, a % np.where(zero, 1, b))
    return a[()]

def lcm(x1, x2):
    g = gcd(x1, x2)
    return np.abs(np.multiply(x1, x2)) // np.where(np.equal(g, 0), 1, g)

def _at(ufunc, a, indices, b):
    places = np.arange(a.size).reshape(a.shape)[indices]
    flat, values = a.ravel(), np.broadcast_to(b, np.shape(places)).ravel()
    for i, place in enumerate(np.ravel(places)):
        flat[place] = ufunc(flat[place], values[i])
    a[...] = flat.reshape(a.shape)

def _accumulate(ufunc, a, axis):
    a = np.moveaxis(np.array(a), axis, 0)
    for i in range(1, len(a)):
        a[i] = ufunc(a[i - 1], a[i])
    return np.moveaxis(a, 0, axis)

def real(val):
    return val if isscalar(val) else np.asarray(val)

def take(a, indices, axis=None, out=None, mode="raise"):
    a = np.asarray(a)
    axis = None if axis is None else _axis(axis, a.ndim)
    at, n = np.asarray(indices), a.size if axis is None else a.shape[axis]
    if at.dtype.kind == "f" and at.size:
        raise TypeError("Cannot cast array data from dtype('float64') to dtype('int64') according to the rule 'safe'")
    at = at.astype(int)
    at = at % n if mode == "wrap" else np.clip(at, 0, n - 1) if mode == "clip" else at
    return a.ravel()[at] if axis is None else a[(slice(None),) * axis + (at,)]

def diagonal(a, offset=0, axis1=0, axis2=1):
    a = np.asarray(a)
    if a.ndim < 2:
        raise ValueError("diag requires an array of at least two dimensions")
    a = np.moveaxis(a, (axis1, axis2), (-2, -1))
    down, right = max(-offset, 0), max(offset, 0)
    i = np.arange(max(min(a.shape[-2] - down, a.shape[-1] - right), 0))
    return a[..., i + down, i + right]

def trace(a, offset=0, axis1=0, axis2=1):
    return diagonal(a, offset, axis1, axis2).sum(axis=-1)

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

def meshgrid(*xi, copy=True, sparse=False, indexing="xy"):
    if indexing not in ("xy", "ij"):
        raise ValueError("Valid values for `indexing` are 'xy' and 'ij'.")
    n = len(xi)
    r = [np.asarray(x).reshape((1,) * i + (-1,) + (1,) * (n - i - 1)) for i, x in enumerate(xi)]
    if indexing == "xy" and n > 1:
        r = [x.swapaxes(0, 1) for x in r]
    return tuple(r) if sparse else tuple(x.copy() for x in broadcast_arrays(*r))

def _linspace(start, stop, num, endpoint, axis):
    start, stop = np.asarray(start) * 1.0, np.asarray(stop) * 1.0
    parts = num - 1 if endpoint else num
    step = (stop - start) / (parts or np.nan)
    r = np.arange(num).reshape((-1,) + (1,) * np.ndim(step)) * (step if parts else stop - start) + start
    if endpoint and num > 1:
        r[-1] = stop
    return np.moveaxis(r, 0, axis)

def array_str(a, max_line_width=None, precision=None, suppress_small=None):
    return np.array2string(a, max_line_width, precision, suppress_small) if np.ndim(a) else str(a)

def array_repr(arr, max_line_width=None, precision=None, suppress_small=None):
    old = np.get_printoptions()
    np.set_printoptions(precision, linewidth=max_line_width, suppress=suppress_small)
    r = repr(arr)
    np.set_printoptions(**old)
    return r

def matrix_transpose(x, /):
    return np.swapaxes(x, -1, -2)

def iterable(y):
    return isinstance(y, (list, tuple, dict, str, set, range)) or np.ndim(y) > 0

def astype(x, dtype, /):
    return x.astype(dtype)

def asarray_chkfinite(a, dtype=None):
    if not np.all(np.isfinite(a)):
        raise ValueError("array must not contain infs or NaNs")
    return np.asarray(a, dtype)

def iscomplexobj(x):
    return False

def ediff1d(ary):
    return np.diff(np.ravel(ary))

def array_equiv(a1, a2):
    try:
        return bool(np.all(np.equal(a1, a2)))
    except ValueError:
        return False

def nanprod(a, axis=None, keepdims=False):
    return np.prod(np.where(np.isnan(a), 1, a), axis=axis, keepdims=keepdims)

def nancumsum(a, axis=None):
    return np.cumsum(np.where(np.isnan(a), 0, a), axis=axis)

def nancumprod(a, axis=None):
    return np.cumprod(np.where(np.isnan(a), 1, a), axis=axis)

def nanmean(a, axis=None, keepdims=False):
    return np.divide(np.nansum(a, axis=axis, keepdims=keepdims), np.sum(~np.isnan(a), axis=axis, keepdims=keepdims))

def nanvar(a, axis=None, ddof=0, keepdims=False):
    keep = ~np.isnan(a)
    d = np.where(keep, a - nanmean(a, axis, True), 0)
    n = np.sum(keep, axis=axis, keepdims=keepdims) - ddof
    return np.divide(np.sum(d * d, axis=axis, keepdims=keepdims), np.where(n > 0, n, np.nan))

def nanstd(a, axis=None, ddof=0, keepdims=False):
    return np.sqrt(nanvar(a, axis, ddof, keepdims))

def _nanarg(a, axis, worst, pick):
    if np.any(np.all(np.isnan(a), axis=axis)):
        raise ValueError("All-NaN slice encountered")
    return pick(np.where(np.isnan(a), worst, a), axis=axis)

def nanargmax(a, axis=None):
    return _nanarg(a, axis, -np.inf, np.argmax)

def nanargmin(a, axis=None):
    return _nanarg(a, axis, np.inf, np.argmin)

def _without_nan(function, a, axis):
    if axis is None:
        return function(np.asarray(a)[~np.isnan(a)])
    return apply_along_axis(lambda r: function(r[~np.isnan(r)]), axis, a)

def nanmedian(a, axis=None):
    return _without_nan(median, a, axis)

def nanpercentile(a, q, axis=None):
    return _without_nan(lambda r: percentile(r, q), a, axis)

def nanquantile(a, q, axis=None):
    return _without_nan(lambda r: quantile(r, q), a, axis)

def _axis(axis, n):
    if not -n <= axis < n:
        raise np.exceptions.AxisError(f"axis {axis} is out of bounds for array of dimension {n}")
    return axis % n

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

def _nan_where(last, r):
    return np.where(np.isnan(last), np.nan, r)[()]

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

def quantile(a, q, axis=None, out=None, overwrite_input=False, method="linear", keepdims=False):
    return _quantile(a, np.asarray(q), axis, method, keepdims, "Quantiles must be in the range [0, 1]")

def percentile(a, q, axis=None, out=None, overwrite_input=False, method="linear", keepdims=False):
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

def searchsorted(a, v, side="left", sorter=None):
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
    if density:
        return h / np.diff(edges).astype(float) / h.sum(), edges
    return h, edges

def cov(m, y=None, rowvar=True, bias=False, ddof=None):
    if np.ndim(m) > 2:
        raise ValueError("m has more than 2 dimensions")
    X = np.array(m, ndmin=2, dtype=float)
    if not rowvar and np.ndim(m) != 1:
        X = X.T
    if y is not None:
        y = np.array(y, ndmin=2, dtype=float)
        X = np.concatenate((X, y.T if not rowvar and y.shape[0] != 1 else y), axis=0)
    fact = max(X.shape[1] - ((0 if bias else 1) if ddof is None else ddof), 0)
    X = X - X.mean(axis=1)[:, None]
    return np.squeeze(np.dot(X, X.T) * np.true_divide(1, fact))

def corrcoef(x, y=None, rowvar=True):
    c = cov(x, y, rowvar)
    if c.ndim == 0:
        return c / c
    d = np.sqrt(np.diag(c))
    return np.clip(c / d[:, None] / d[None, :], -1, 1)

def isin(element, test_elements, assume_unique=False, invert=False, *, kind=None):
    found = (np.asarray(element)[..., None] == np.ravel(test_elements)).any(axis=-1)
    return ~found if invert else found

def intersect1d(ar1, ar2, assume_unique=False):
    a = np.unique(ar1)
    return a[isin(a, ar2)]

def union1d(ar1, ar2):
    return np.unique(np.concatenate((ar1, ar2), axis=None))

def setdiff1d(ar1, ar2, assume_unique=False):
    a = np.unique(ar1)
    return a[isin(a, ar2, invert=True)]

def setxor1d(ar1, ar2, assume_unique=False):
    return np.sort(np.concatenate((setdiff1d(ar1, ar2), setdiff1d(ar2, ar1))))

def _unique_rows(ar, axis, index, inverse, counts):
    a = np.moveaxis(np.asarray(ar), axis, 0)
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
    keys = np.asarray(keys)
    order = np.arange(keys.shape[-1])
    for key in keys:
        order = order[np.argsort(key[order])]
    return order

def flatnonzero(a):
    return np.nonzero(np.ravel(a))[0]

def ravel_multi_index(multi_index, dims):
    r = np.int64(0)
    for i, n in zip(multi_index, dims):
        if np.any(np.asarray(i) < 0) or np.any(np.asarray(i) >= n):
            raise ValueError("invalid entry in coordinates array")
        r = r * n + np.asarray(i)
    return r

def rollaxis(a, axis, start=0):
    axis %= a.ndim
    start += a.ndim if start < 0 else 0
    return np.moveaxis(a, axis, start - 1 if axis < start else start)

def dstack(tup):
    return np.concatenate([atleast_3d(a) for a in tup], axis=2)

def atleast_3d(ary):
    a = np.asarray(ary)
    return a if a.ndim > 2 else np.atleast_2d(a)[:, :, None]

def hsplit(ary, indices_or_sections):
    return np.split(ary, indices_or_sections, axis=1 if np.ndim(ary) > 1 else 0)

def vsplit(ary, indices_or_sections):
    return np.split(ary, indices_or_sections)

def dsplit(ary, indices_or_sections):
    return np.split(ary, indices_or_sections, axis=2)

def _along(arr, obj, axis):
    a = np.asarray(arr)
    if axis is None:
        a, axis = a.ravel(), 0
    axis = _axis(axis, a.ndim)
    return a, axis, np.arange(a.shape[axis])[obj] if isinstance(obj, slice) else obj

def _outside(i, axis, n):
    return IndexError(f"index {i} is out of bounds for axis {axis} with size {n}")

def insert(arr, obj, values, axis=None):
    a, axis, obj = _along(arr, obj, axis)
    n, before = a.shape[axis], (slice(None),) * axis
    at = np.array(obj)
    at = at.nonzero()[0] if at.dtype == bool else at
    for i in at.ravel().tolist():
        if i < -n or i > n:
            raise _outside(i, axis, n)
    at = np.where(at < 0, at + n, at)
    if at.size == 1:
        v = np.array(values, ndmin=a.ndim).astype(a.dtype)
        v = np.moveaxis(v, 0, axis) if at.ndim == 0 else v
        shape = list(a.shape)
        shape[axis] = v.shape[axis]
        i = int(at.ravel()[0])
        return np.concatenate((a[before + (slice(0, i),)], np.broadcast_to(v, shape), a[before + (slice(i, n),)]), axis)
    order = np.argsort(at)
    at[order] += np.arange(len(order))
    keep = np.ones(n + len(at), dtype=bool)
    keep[at] = False
    r = np.zeros(a.shape[:axis] + keep.shape + a.shape[axis + 1:], dtype=a.dtype)
    r[before + (at,)] = values
    r[before + (keep,)] = a
    return r

def delete(arr, obj, axis=None):
    a, axis, obj = _along(arr, obj, axis)
    n = a.shape[axis]
    if np.ndim(obj) == 0 and not -n <= obj < n:
        raise _outside(obj, axis, n)
    keep = np.ones(n, dtype=bool)
    keep[obj] = False
    return a[(slice(None),) * axis + (keep,)]

def resize(a, new_shape):
    a = np.ravel(a)
    n = int(np.prod(new_shape))
    return np.concatenate((a,) * (-(-n // max(len(a), 1)) or 1))[:n].reshape(new_shape)

def rot90(m, k=1, axes=(0, 1)):
    m = np.asarray(m)
    a, b = axes
    k %= 4
    if k == 0 or k == 2:
        return np.flip(m, axes) if k else m[:]
    return np.flip(m, b).swapaxes(a, b) if k == 1 else np.flip(m.swapaxes(a, b), b)

def broadcast_shapes(*args):
    args = [(s,) if isinstance(s, int) else tuple(s) for s in args]
    r = [1] * max([len(s) for s in args] + [0])
    by = [0] * len(r)
    for k, shape in enumerate(args):
        for i in range(1, len(shape) + 1):
            if shape[-i] != 1 and r[-i] not in (1, shape[-i]):
                raise ValueError(
                    "shape mismatch: objects cannot be broadcast to a single shape.  Mismatch is between "
                    f"arg {by[-i]} with shape {args[by[-i]]} and arg {k} with shape {shape}.")
            if shape[-i] != 1:
                r[-i], by[-i] = shape[-i], k
    return tuple(r)

def broadcast_arrays(*args):
    arrays = [np.asarray(a) for a in args]
    shape = broadcast_shapes(*[a.shape for a in arrays])
    return tuple(np.broadcast_to(a, shape) for a in arrays)

def block(arrays):
    def depth(x):
        return 1 + max(depth(i) for i in x) if isinstance(x, list) else 0
    def rank(x):
        return max(rank(i) for i in x) if isinstance(x, list) else np.ndim(x)
    most = max(depth(arrays), rank(arrays))
    def join(x, level):
        if isinstance(x, list):
            return np.concatenate([join(i, level - 1) for i in x], axis=-level)
        return np.array(x, ndmin=most)
    return join(arrays, depth(arrays))

def _by_axis(a, indices, axis):
    axis = _axis(axis, a.ndim)
    grid = [np.arange(n).reshape((1,) * i + (-1,) + (1,) * (a.ndim - i - 1)) for i, n in enumerate(a.shape)]
    grid[axis] = np.asarray(indices)
    return tuple(grid)

def take_along_axis(arr, indices, axis=-1):
    a = np.asarray(arr)
    return a.ravel()[indices] if axis is None else a[_by_axis(a, indices, axis)]

def put_along_axis(arr, indices, values, axis):
    arr[_by_axis(arr, indices, axis)] = values

def put(a, ind, v):
    a.flat[ind] = resize(v, np.shape(ind))

def place(arr, mask, vals):
    arr[np.asarray(mask, dtype=bool)] = resize(vals, np.count_nonzero(mask))

def putmask(a, mask, values):
    a[...] = np.where(mask, resize(values, a.shape), a)

def copyto(dst, src, casting="same_kind", where=True):
    src = np.asarray(src)
    if "bif".index(src.dtype.kind) > "bif".index(dst.dtype.kind):
        raise TypeError(f"Cannot cast array data from {src.dtype!r} to {dst.dtype!r} according to the rule 'same_kind'")
    dst[...] = src if where is True else np.where(where, src, dst)

def fill_diagonal(a, val):
    i = np.arange(min(a.shape))
    a[(i,) * a.ndim] = val

def compress(condition, a, axis=None):
    return np.take(a, flatnonzero(condition), axis=axis)

def extract(condition, arr):
    return np.ravel(arr)[flatnonzero(condition)]

def tril_indices(n, k=0, m=None):
    return np.nonzero(tri(n, m, k))

def triu_indices(n, k=0, m=None):
    return np.nonzero(tri(n, m, k - 1) == 0)

def tril_indices_from(arr, k=0):
    return tril_indices(arr.shape[-2], k, arr.shape[-1])

def triu_indices_from(arr, k=0):
    return triu_indices(arr.shape[-2], k, arr.shape[-1])

def diag_indices(n, ndim=2):
    return (np.arange(n),) * ndim

def diag_indices_from(arr):
    return diag_indices(arr.shape[0], arr.ndim)

def select(condlist, choicelist, default=0):
    if len(condlist) != len(choicelist):
        raise ValueError("list of cases must be same length as list of conditions")
    r = default
    for c, x in zip(condlist[::-1], choicelist[::-1]):
        r = np.where(c, x, r)
    return r

def choose(a, choices):
    a = np.asarray(a)
    if np.any((a < 0) | (a >= len(choices))):
        raise ValueError("invalid entry in choice array")
    return select([a == i for i in range(len(choices))], [np.asarray(c) for c in choices])

def piecewise(x, condlist, funclist):
    x = np.asarray(x)
    condlist = [np.asarray(c, dtype=bool) for c in (condlist if isinstance(condlist, list) else [condlist])]
    if len(funclist) == len(condlist) + 1:
        condlist.append(~np.any(np.array(condlist), axis=0))
    r = np.zeros_like(x)
    for c, f in zip(condlist, funclist):
        r[c] = f(x[c]) if callable(f) else f
    return r

def interp(x, xp, fp, left=None, right=None):
    x, xp, fp = [np.asarray(v, dtype=float) for v in (x, xp, fp)]
    if len(xp) != len(fp):
        raise ValueError("fp and xp are not of the same length.")
    j = np.clip(searchsorted(xp, x, "right") - 1, 0, max(len(xp) - 2, 0))
    k = np.minimum(j + 1, len(xp) - 1)
    r = (fp[k] - fp[j]) / np.where(k == j, 1, xp[k] - xp[j]) * (x - xp[j]) + fp[j]
    r = np.where(x == xp[-1], fp[-1], np.where(x > xp[-1], fp[-1] if right is None else right, r))
    return np.where(x < xp[0], fp[0] if left is None else left, r)[()]

def polyval(p, x):
    x = np.asarray(x)
    r = np.zeros_like(x)
    for c in p:
        r = r * x + c
    return r

def polyfit(x, y, deg):
    A = vander(np.asarray(x) + 0.0, deg + 1)
    scale = np.sqrt((A * A).sum(axis=0))
    return (np.linalg.lstsq(A / scale, np.asarray(y) + 0.0)[0].T / scale).T

def convolve(a, v, mode="full"):
    a, v = np.atleast_1d(a), np.atleast_1d(v)
    if len(v) > len(a):
        a, v = v, a
    if len(v) == 0:
        raise ValueError("v cannot be empty")
    n, m = len(a), len(v)
    r = np.zeros(n + m - 1, dtype=promote_types(a.dtype, v.dtype))
    for i in range(m):
        r[i:i + n] += a * v[i]
    return {"full": r, "same": r[(m - 1) // 2:(m - 1) // 2 + n], "valid": r[m - 1:n]}[mode]

def correlate(a, v, mode="valid"):
    if len(v) > len(a):
        return convolve(v, np.asarray(a)[::-1], mode)[::-1]
    return convolve(a, np.asarray(v)[::-1], mode)

def gradient(f, *varargs, axis=None, edge_order=1):
    f = np.asarray(f)
    axes = tuple(range(f.ndim)) if axis is None else axis if isinstance(axis, tuple) else (axis,)
    steps = varargs * len(axes) if len(varargs) == 1 else varargs or (1.0,) * len(axes)
    if len(steps) != len(axes):
        raise TypeError("invalid number of arguments")
    if edge_order != 1:
        raise NotImplementedError("edge_order=2 is not available here")
    r = []
    for h, ax in zip(steps, axes):
        g = np.moveaxis(f, ax, 0) + 0.0
        if len(g) < 2:
            raise ValueError("Shape of array too small to calculate a numerical gradient, at least (edge_order + 1) elements are required.")
        d = np.diff(h) if np.ndim(h) else np.full(len(g) - 1, h)
        d = d.reshape((-1,) + (1,) * (g.ndim - 1)) + 0.0
        a, b = d[:-1], d[1:]
        if np.all(d == d[0]):
            inner = (g[2:] - g[:-2]) / (2.0 * d[0])
        else:
            inner = -b / (a * (a + b)) * g[:-2] + (b - a) / (a * b) * g[1:-1] + a / (b * (a + b)) * g[2:]
        ends = [(g[1:2] - g[:1]) / d[0], inner, (g[-1:] - g[-2:-1]) / d[-1]]
        r.append(np.moveaxis(np.concatenate(ends), 0, ax))
    return r[0] if len(r) == 1 else tuple(r)

def trapezoid(y, x=None, dx=1.0, axis=-1):
    y = np.moveaxis(np.asarray(y), axis, -1)
    d = dx if x is None else np.diff(x)
    return (d * (y[..., 1:] + y[..., :-1]) / 2.0).sum(axis=-1)

def cross(a, b):
    a, b = np.asarray(a), np.asarray(b)
    if a.shape[-1] != 3 or b.shape[-1] != 3:
        raise NotImplementedError("np.cross of vectors that do not have 3 elements is not available here")
    i, j = [1, 2, 0], [2, 0, 1]
    return a[..., i] * b[..., j] - a[..., j] * b[..., i]

def kron(a, b):
    n = max(np.ndim(a), np.ndim(b))
    a, b = np.array(a, ndmin=n), np.array(b, ndmin=n)
    for i in range(n):
        a, b = np.expand_dims(a, 2 * i + 1), np.expand_dims(b, 2 * i)
    r = a * b
    return r.reshape([r.shape[2 * i] * r.shape[2 * i + 1] for i in range(n)])

def apply_along_axis(func1d, axis, arr, *args, **kwargs):
    axis = _axis(axis, np.ndim(arr))
    a = np.moveaxis(np.asarray(arr), axis, -1)
    r = [np.asarray(func1d(row, *args, **kwargs)) for row in a.reshape(-1, a.shape[-1])]
    k = r[0].ndim
    r = np.array(r).reshape(a.shape[:-1] + r[0].shape)
    return np.moveaxis(r, tuple(range(-k, 0)), tuple(range(axis, axis + k)))

class _Vectorized:
    def __init__(self, function, otypes):
        self.function, self.otypes = function, otypes
    def __call__(self, *args):
        arrays = broadcast_arrays(*args)
        if arrays[0].size == 0:
            raise ValueError("cannot call `vectorize` on size 0 inputs unless `otypes` is set")
        r = [self.function(*each) for each in zip(*[a.ravel().tolist() for a in arrays])]
        types = self.otypes or [np.asarray(v).dtype for v in (r[0] if isinstance(r[0], tuple) else r[:1])]
        parts = list(zip(*r)) if isinstance(r[0], tuple) else [r]
        out = [np.array(p, dtype=t).reshape(arrays[0].shape) for p, t in zip(parts, types)]
        return tuple(out) if isinstance(r[0], tuple) else out[0]

def vectorize(pyfunc, otypes=None):
    return _Vectorized(pyfunc, otypes)

def trim_zeros(filt, trim="fb"):
    keep = flatnonzero(filt)
    if len(keep) == 0:
        return filt[:0]
    return filt[keep[0] if "f" in trim else 0:keep[-1] + 1 if "b" in trim else len(filt)]
""";

  static final String TRICKS =
"""

def sliding_window_view(x, window_shape, axis=None):
    x = np.asarray(x)
    window = tuple(window_shape) if np.ndim(window_shape) else (window_shape,)
    if axis is None and len(window) != x.ndim:
        raise ValueError(f"Must provide window_shape for all dimensions of `x`; got {len(window)} window_shape elements and `x.ndim` is {x.ndim}.")
    axes = range(x.ndim) if axis is None else axis if isinstance(axis, tuple) else (axis,)
    for a, w in zip(axes, window):
        n = x.shape[a] - w + 1
        if n < 1:
            raise ValueError("window shape cannot be larger than input array shape")
        at = np.arange(n)[:, None] + np.arange(w)
        a %= x.ndim
        x = np.moveaxis(np.take(x, at, axis=a), a + 1, -1)
    return np.broadcast_to(x, x.shape)

def as_strided(x, shape=None, strides=None, subok=False, writeable=True):
    x = np.asarray(x)
    if x.strides != np.zeros(x.shape, dtype=x.dtype).strides:
        raise NotImplementedError("as_strided of an array that is not contiguous is not available here")
    shape = x.shape if shape is None else tuple(shape)
    at = np.zeros(shape, dtype=int)
    for i, (n, step) in enumerate(zip(shape, x.strides if strides is None else strides)):
        at += (np.arange(n) * (step // x.itemsize)).reshape((-1,) + (1,) * (len(shape) - i - 1))
    return np.broadcast_to(x.ravel()[at], shape)
""";
}
