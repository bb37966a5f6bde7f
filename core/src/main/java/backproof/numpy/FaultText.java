package backproof.numpy;

/** What NumPy does about divisions by zero, overflows and the like, written in Python. */
final class FaultText {
  private FaultText() {}

  static final String TEXT =
      """

      _errors = {"divide": "warn", "over": "warn", "under": "ignore", "invalid": "warn"}

      _CAUSES = {"divide": "divide by zero", "over": "overflow", "under": "underflow", "invalid": "invalid value"}

      def geterr():
          return dict(_errors)

      def seterr(all=None, divide=None, over=None, under=None, invalid=None):
          old = dict(_errors)
          wanted = {"divide": divide, "over": over, "under": under, "invalid": invalid}
          for kind, mode in wanted.items():
              mode = all if mode is None else mode
              if mode in ("call", "print", "log"):
                  raise NotImplementedError("np.seterr with '" + mode + "' is not available here")
              if mode not in (None, "ignore", "warn", "raise"):
                  raise KeyError(mode)
              if mode is not None:
                  _errors[kind] = mode
          np._watch("raise" in _errors.values(),
                    " ".join([_CAUSES[kind] for kind in _errors if _errors[kind] == "ignore"]))
          return old

      _POLES = {"log": 0, "log2": 0, "log10": 0, "log1p": -1, "reciprocal": 0}

      def _told(cause, kind, where, listener):
          text = f"{cause} encountered in {where}"
          if _errors[kind] == "raise":
              raise FloatingPointError(text)
          if _errors[kind] == "warn" and listener is not None:
              listener(text)

      def _watched(name, inputs, result, listener):
          # in the order in which NumPy looks at the flags of the processor
          if name in ("copy", "where", "negative", "absolute", "sign", "floor", "ceil", "isnan", "isfinite", "isinf"):
              return
          r = np.asarray(result)
          shown = ("scalar " if len(inputs) == 2 and not any([np.ndim(x) for x in inputs]) else "") + name
          if name in ("divide", "floor_divide", "remainder", "power", "multiply", "add", "subtract") or len(inputs) == 1:
              known = [np.asarray(x) for x in inputs]
              if name in ("reduce", "matmul", "dot") or not known:
                  known = [np.asarray([np.sum(x) if False else 0.0]) for x in inputs]
          else:
              known = [np.zeros(1) for x in inputs]
          finite, clean = np.asarray(True), np.asarray(True)
          for x in known:
              finite, clean = finite & np.isfinite(x), clean & ~np.isnan(x)
          pole = np.asarray(False)
          if name in ("divide", "floor_divide", "remainder"):
              pole = (known[1] == 0) & (known[0] != 0) if name == "divide" else known[1] == 0
              if name == "remainder" and r.dtype.kind == "f":
                  pole = np.asarray(False)
          elif name in _POLES:
              pole = known[0] == _POLES[name]
          elif name == "power" and len(known) == 2:
              pole = (known[0] == 0) & (known[1] < 0)
          floating = r.dtype.kind == "f"
          found = {"divide by zero": ("divide", np.any(pole & finite)),
                   "overflow": ("over", floating and np.any(np.isinf(r) & finite & ~pole)),
                   "underflow": ("under", floating and np.any(_tiny(name, known, r) & finite)),
                   "invalid value": ("invalid", floating and np.any(np.isnan(r) & clean))}
          for cause, (kind, seen) in found.items():
              if seen:
                  _told(cause, kind, shown, listener)

      def _tiny(name, known, r):
          small = np.abs(r) < 2.2250738585072014e-308
          if name == "exp":
              return small
          if name in ("multiply", "divide") and len(known) == 2:
              return small & (known[0] != 0) & (known[1] != 0)
          return np.zeros(1, dtype=bool)

      class _Errors:
          def __init__(self, modes):
              self.modes = modes

          def __enter__(self):
              self.old = seterr(**self.modes)

          def __exit__(self, *error):
              seterr(**self.old)

      def errstate(*, call=None, all=None, divide=None, over=None, under=None, invalid=None):
          return _Errors({"all": all, "divide": divide, "over": over, "under": under, "invalid": invalid})
      """;
}
