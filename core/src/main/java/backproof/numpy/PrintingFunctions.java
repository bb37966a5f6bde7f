package backproof.numpy;

import backproof.python.BuiltinFunction;
import backproof.python.NoneValue;
import backproof.python.StrValue;
import backproof.python.Value;
import java.util.List;

/** How arrays are shown. */
final class PrintingFunctions {
  private PrintingFunctions() {}

  static List<BuiltinFunction> rows(Workspace workspace) {
    return new Rows(workspace)
        .row(
            "set_printoptions(precision=None, threshold=None, edgeitems=None, linewidth=None,"
                + " suppress=None, formatter=None)",
            "sets how arrays are shown from now on",
            c -> set(c))
        .row(
            "array2string(a, max_line_width=None, precision=None, suppress_small=None,"
                + " separator=' ')",
            "an array as text",
            c -> text(c))
        .list();
  }

  private static Value set(Call c) {
    if (!c.isNone("formatter")) {
      throw Errors.notCovered("np.set_printoptions(formatter=...)");
    }
    PrintOptions options = c.workspace().printing();
    options = c.isNone("precision") ? options : options.withPrecision(c.integer("precision"));
    options = c.isNone("threshold") ? options : options.withThreshold(threshold(c));
    options = c.isNone("edgeitems") ? options : options.withEdgeItems(c.integer("edgeitems"));
    options = c.isNone("linewidth") ? options : options.withLineWidth(c.integer("linewidth"));
    options = c.isNone("suppress") ? options : options.withSuppress(c.flag("suppress"));
    c.workspace().setPrinting(options);
    return NoneValue.NONE;
  }

  /** Programs write {@code threshold=np.inf} or {@code sys.maxsize} for "never". */
  private static int threshold(Call c) {
    return (int) Math.max(0, Math.min(Integer.MAX_VALUE, c.real("threshold")));
  }

  private static Value text(Call c) {
    PrintOptions options = c.workspace().printing();
    options = c.isNone("precision") ? options : options.withPrecision(c.integer("precision"));
    options =
        c.isNone("max_line_width") ? options : options.withLineWidth(c.integer("max_line_width"));
    options = c.isNone("suppress_small") ? options : options.withSuppress(c.flag("suppress_small"));
    return StrValue.of(ArrayText.text(c.array("a"), options, c.text("separator"), ""));
  }
}
