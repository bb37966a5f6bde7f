package backproof.numpy;

import backproof.array.NdArray;
import backproof.python.BuiltinFunction;
import backproof.python.Value;
import java.util.ArrayList;
import java.util.List;

/** {@code np.einsum} and {@code np.tensordot}, composed of products and sums. */
final class SpecialFunctions {
  private SpecialFunctions() {}

  static List<BuiltinFunction> rows(Workspace workspace) {
    return new Rows(workspace)
        .row(
            "einsum(subscripts, *operands, optimize=False)",
            "sums of products, where letters name the axes: 'ij,jk->ik' is a matrix product",
            SpecialFunctions::einsum)
        .list();
  }

  private static Value einsum(Call c) {
    List<NdArray> operands = new ArrayList<>();
    for (Value operand : c.bound().rest("operands")) {
      operands.add(Conversion.array(c.workspace(), operand));
    }
    return c.workspace()
        .value(Einsum.parse(c.text("subscripts"), operands).run(c.workspace(), operands));
  }
}
