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
        .row(
            "tensordot(a, b, axes=2)",
            "the sum of products over so many axes, or over the given ones",
            SpecialFunctions::tensordot)
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

  private static Value tensordot(Call c) {
    NdArray a = c.array("a");
    NdArray b = c.array("b");
    int[][] axes = contracted(c, a.rank());
    char[] left = letters(a.rank(), 'a');
    char[] right = letters(b.rank(), 'A');
    if (axes[0].length != axes[1].length) {
      throw Errors.value("shape-mismatch for sum");
    }
    for (int i = 0; i < axes[0].length; i++) {
      if (a.shape().length(a.shape().axis(axes[0][i]))
          != b.shape().length(b.shape().axis(axes[1][i]))) {
        throw Errors.value("shape-mismatch for sum");
      }
      right[b.shape().axis(axes[1][i])] = left[a.shape().axis(axes[0][i])];
    }
    StringBuilder output = new StringBuilder();
    append(output, left, right);
    append(output, right, left);
    String subscripts = new String(left) + "," + new String(right) + "->" + output;
    List<NdArray> operands = List.of(a, b);
    return c.workspace().array(Einsum.parse(subscripts, operands).run(c.workspace(), operands));
  }

  private static int[][] contracted(Call c, int rank) {
    Value axes = c.get("axes");
    if (axes instanceof backproof.python.IntegerNumber) {
      int count = c.integer("axes");
      int[] left = new int[count];
      int[] right = new int[count];
      for (int i = 0; i < count; i++) {
        left[i] = rank - count + i;
        right[i] = i;
      }
      return new int[][] {left, right};
    }
    List<Value> pair = backproof.python.Operators.list(axes);
    if (pair.size() != 2) {
      throw Errors.value("shape-mismatch for sum");
    }
    return new int[][] {Shapes.numbers(pair.get(0)), Shapes.numbers(pair.get(1))};
  }

  private static char[] letters(int count, char first) {
    char[] letters = new char[count];
    for (int i = 0; i < count; i++) {
      letters[i] = (char) (first + i);
    }
    return letters;
  }

  private static void append(StringBuilder output, char[] letters, char... others) {
    for (char letter : letters) {
      if (new String(others).indexOf(letter) < 0) {
        output.append(letter);
      }
    }
  }
}
