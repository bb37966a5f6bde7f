package backproof.numpy;

import backproof.python.BoolValue;
import backproof.python.BuiltinFunction;
import backproof.python.NoneValue;
import backproof.python.Raise;
import backproof.python.Value;
import java.util.List;

/** {@code np.testing}: assertions on arrays; the messages are shorter than NumPy's. */
final class TestingFunctions {
  private TestingFunctions() {}

  static List<BuiltinFunction> rows(Workspace workspace) {
    return new Rows(workspace)
        .row(
            "assert_allclose(a, b, rtol=1e-07, atol=0.0, equal_nan=True, err_msg='', verbose=True)",
            "raises AssertionError where |a - b| > atol + rtol * |b|",
            c -> held(c, ElementwiseFunctions.allTrue(workspace, ElementwiseFunctions.close(c))))
        .list();
  }

  private static Value held(Call c, Value equal) {
    if (equal == BoolValue.FALSE) {
      throw Raise.of(
          "AssertionError",
          "\nNot equal to tolerance rtol="
              + backproof.number.Decimal.general(c.real("rtol"), 6)
              + ", atol="
              + backproof.number.Decimal.general(c.real("atol"), 6)
              + "\n"
              + c.text("err_msg"));
    }
    return NoneValue.NONE;
  }
}
