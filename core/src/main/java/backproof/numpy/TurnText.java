package backproof.numpy;

/**
 * What is written in Python of {@code np}: functions that put elements and axes in another order.
 */
final class TurnText {
  private TurnText() {}

  static final String TEXT =
      """

      def _place(axis, n, what=""):
          if not -n <= axis < n:
              raise np.exceptions.AxisError(f"{what}axis {axis} is out of bounds for array of dimension {n}")
          return axis % n

      def flip(m, axis=None):
          m = np.asarray(m)
          axes = range(m.ndim) if axis is None else axis if isinstance(axis, tuple) else (axis,)
          back = [_place(i, m.ndim) for i in axes]
          return m[tuple([slice(None, None, -1 if i in back else 1) for i in range(m.ndim)])]

      def flipud(m):
          return _turned(m, 0)

      def fliplr(m):
          return _turned(m, 1)

      def _turned(m, axis):
          if np.ndim(m) <= axis:
              raise ValueError(f"Input must be >= {axis + 1}-d.")
          return flip(m, axis)

      def column_stack(tup):
          if not hasattr(tup, "__getitem__"):
              raise TypeError('arrays to stack must be passed as a "sequence" type such as list or tuple.')
          return np.concatenate([a if a.ndim > 1 else a.reshape(-1, 1) for a in map(np.asarray, tup)], 1)

      def moveaxis(a, source, destination):
          a = np.asarray(a)
          before = [_place(i, a.ndim, "source: ") for i in np.ravel(source).tolist()]
          behind = [_place(i, a.ndim, "destination: ") for i in np.ravel(destination).tolist()]
          if len(before) != len(behind):
              raise ValueError("`source` and `destination` arguments must have the same number of elements")
          order = [i for i in range(a.ndim) if i not in before]
          for place, axis in sorted(zip(behind, before)):
              order.insert(place, axis)
          return np.transpose(a, order)

      def argwhere(a):
          a = np.asarray(a)
          return np.transpose(np.nonzero(np.atleast_1d(a)))[:, :a.ndim]
      """;
}
