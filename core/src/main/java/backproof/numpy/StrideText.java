package backproof.numpy;

/** What is written in Python of {@code np.lib.stride_tricks}. */
final class StrideText {
  private StrideText() {}

  static final String TEXT =
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
