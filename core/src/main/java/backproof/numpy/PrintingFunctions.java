package backproof.numpy;

import backproof.array.DType;
import backproof.array.NdArray;
import backproof.python.Arguments;
import backproof.python.BoolValue;
import backproof.python.BuiltinFunction;
import backproof.python.DictValue;
import backproof.python.IntValue;
import backproof.python.IntegerNumber;
import backproof.python.NoneValue;
import backproof.python.StrValue;
import backproof.python.Value;
import java.util.List;
import java.util.Optional;

/** How arrays are shown. */
final class PrintingFunctions {
  private PrintingFunctions() {}

  static List<BuiltinFunction> rows(Workspace workspace) {
    return new Rows(workspace)
        .row(
            "set_printoptions(precision=None, threshold=None, edgeitems=None, linewidth=None,"
                + " suppress=None, nanstr=None, infstr=None, formatter=None, sign=None,"
                + " floatmode=None, *, legacy=None, override_repr=None)",
            "sets how arrays are shown from now on",
            c -> {
              c.workspace().setPrinting(changed(c, "linewidth", "suppress"));
              return NoneValue.NONE;
            })
        .row(
            "array2string(a, max_line_width=None, precision=None, suppress_small=None,"
                + " separator=' ', prefix='', *, formatter=None, threshold=None, edgeitems=None,"
                + " sign=None, floatmode=None, suffix='', legacy=None, nanstr=None, infstr=None)",
            "an array as text",
            c -> text(c))
        .row("get_printoptions()", "how arrays are shown now, as a dict", c -> options(c))
        .list();
  }

  /** The options in force with those changed that the call gives. */
  private static PrintOptions changed(Call c, String width, String suppress) {
    if (!c.isNone("legacy")) {
      throw Errors.notCovered("printing as an older NumPy did");
    }
    if (!c.isNone("precision") && !(c.get("precision") instanceof IntegerNumber)) {
      throw Errors.type("precision must be an integer");
    }
    PrintOptions old = c.workspace().printing();
    return new PrintOptions(
        integer(c, "precision", old.precision()),
        c.isNone("threshold") ? old.threshold() : threshold(c),
        integer(c, "edgeitems", old.edgeItems()),
        integer(c, width, old.lineWidth()),
        c.isNone(suppress) ? old.suppress() : c.flag(suppress),
        text(c, "sign", old.sign()),
        text(c, "floatmode", old.floatMode()),
        text(c, "nanstr", old.nan()),
        text(c, "infstr", old.infinity()),
        array -> formatter(c, array));
  }

  private static int integer(Call c, String name, int old) {
    return c.isNone(name) ? old : c.integer(name);
  }

  private static String text(Call c, String name, String old) {
    return c.isNone(name) ? old : c.text(name);
  }

  /** Programs write {@code threshold=np.inf} or {@code sys.maxsize} for "never". */
  private static int threshold(Call c) {
    return (int) Math.max(0, Math.min(Integer.MAX_VALUE, c.real("threshold")));
  }

  private static Optional<ElementFormat> formatter(Call c, NdArray array) {
    if (!(c.get("formatter") instanceof DictValue functions)) {
      return Optional.empty();
    }
    String kind =
        array.dtype() == DType.BOOL ? "bool" : array.dtype().isFloating() ? "float" : "int";
    for (String key : List.of("all", kind + "_kind", kind)) {
      Optional<Value> function = functions.get(StrValue.of(key));
      if (function.isPresent()) {
        return Optional.of(
            flat ->
                function
                    .get()
                    .call(Arguments.of(GridFunctions.element(c.workspace(), array, flat)))
                    .str());
      }
    }
    return Optional.empty();
  }

  private static Value text(Call c) {
    PrintOptions options = changed(c, "max_line_width", "suppress_small");
    NdArray array = Conversion.array(c.workspace(), c.get("a"));
    return StrValue.of(ArrayText.text(array, options, c.text("separator"), c.text("prefix")));
  }

  private static Value options(Call c) {
    PrintOptions options = c.workspace().shown();
    DictValue all = DictValue.empty();
    all.put("precision", IntValue.of(options.precision()));
    all.put("threshold", IntValue.of(options.threshold()));
    all.put("edgeitems", IntValue.of(options.edgeItems()));
    all.put("linewidth", IntValue.of(options.lineWidth()));
    all.put("suppress", BoolValue.of(options.suppress()));
    all.put("nanstr", StrValue.of(options.nan()));
    all.put("infstr", StrValue.of(options.infinity()));
    all.put("sign", StrValue.of(options.sign()));
    all.put("floatmode", StrValue.of(options.floatMode()));
    return all;
  }
}
