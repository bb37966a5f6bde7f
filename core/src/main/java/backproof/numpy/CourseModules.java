package backproof.numpy;

import backproof.array.NdArray;
import backproof.array.Shape;
import backproof.python.BuiltinFunction;
import backproof.python.DictValue;
import backproof.python.ListValue;
import backproof.python.ModuleValue;
import backproof.python.NoneValue;
import backproof.python.StrValue;
import backproof.python.TupleValue;
import backproof.python.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The helper modules of the gradient checking notebook, written anew: same names, same results. */
final class CourseModules {
  private static final List<String> PARAMETERS = List.of("W1", "b1", "W2", "b2", "W3", "b3");
  private static final int[][] SHAPES = {{5, 4}, {5, 1}, {3, 5}, {3, 1}, {1, 3}, {1, 1}};
  private static final List<String> TESTS =
      List.of(
          "forward_propagation_test",
          "backward_propagation_test",
          "gradient_check_test",
          "gradient_check_n_test",
          "predict_test_case");

  private CourseModules() {}

  static Map<String, Value> all(Workspace workspace) {
    Map<String, Value> modules = new LinkedHashMap<>();
    modules.put("testCases", new ModuleValue("testCases", Numpy.table(testCases(workspace))));
    modules.put("gc_utils", new ModuleValue("gc_utils", Numpy.table(utilities(workspace))));
    modules.put("public_tests", new ModuleValue("public_tests", Numpy.table(tests(workspace))));
    return modules;
  }

  private static List<BuiltinFunction> testCases(Workspace workspace) {
    return new Rows(workspace)
        .row(
            "gradient_check_n_test_case()",
            "the notebook's test case: x, y and the parameters of its network",
            c -> testCase(workspace))
        .list();
  }

  private static List<BuiltinFunction> utilities(Workspace workspace) {
    return new Rows(workspace)
        .row("sigmoid(x)", "1 / (1 + exp(-x))", c -> sigmoid(c))
        .row("relu(x)", "max(0, x), element by element", c -> relu(c))
        .row(
            "dictionary_to_vector(parameters)",
            "all parameters W1 to b3 as one column, and the name of each entry",
            c -> column(workspace, c.get("parameters"), ""))
        .row(
            "gradients_to_vector(gradients)",
            "all gradients dW1 to db3 as one column",
            c -> ((TupleValue) column(workspace, c.get("gradients"), "d")).items().get(0))
        .row(
            "vector_to_dictionary(theta)",
            "the parameters W1 to b3 out of such a column",
            c -> dictionary(c))
        .list();
  }

  /** The notebook's own tests: accepted, and left to the report. */
  private static List<BuiltinFunction> tests(Workspace workspace) {
    Rows rows = new Rows(workspace);
    for (String name : TESTS) {
      rows.row(
          name + "(*args, **kwargs)",
          "accepted and not run",
          c -> {
            workspace.note(name + " of public_tests was not run: the report checks more");
            return NoneValue.NONE;
          });
    }
    return rows.list();
  }

  private static Value testCase(Workspace workspace) {
    workspace.generators().seed(backproof.random.RandomState.ofSeed(1));
    Value x = normal(workspace, 4, 3);
    Value y = workspace.array(NdArray.ofLongs(Shape.of(3), 1, 1, 0));
    DictValue parameters = DictValue.empty();
    for (int i = 0; i < SHAPES.length; i++) {
      parameters.put(PARAMETERS.get(i), normal(workspace, SHAPES[i]));
    }
    return TupleValue.of(x, y, parameters);
  }

  private static Value normal(Workspace workspace, int... lengths) {
    Shape shape = Shape.of(lengths);
    return workspace.array(
        NdArray.of(shape, workspace.generators().state().gaussian(shape.elements())));
  }

  private static Value sigmoid(Call c) {
    Workspace workspace = c.workspace();
    NdArray minus = Ufuncs.apply(workspace, UnaryUfunc.NEGATIVE, c.array("x"));
    Operand power = Operand.strong(Ufuncs.apply(workspace, UnaryUfunc.EXP, minus));
    Operand one = new Operand(NdArray.scalar(1L), Weakness.INTEGER);
    Operand sum = Operand.strong(Ufuncs.apply(workspace, BinaryUfunc.ADD, one, power));
    return workspace.value(Ufuncs.apply(workspace, BinaryUfunc.DIVIDE, one, sum));
  }

  private static Value relu(Call c) {
    Operand zero = new Operand(NdArray.scalar(0L), Weakness.INTEGER);
    return c.workspace()
        .value(Ufuncs.apply(c.workspace(), BinaryUfunc.MAXIMUM, zero, c.operand("x")));
  }

  private static Value column(Workspace workspace, Value values, String prefix) {
    List<NdArray> columns = new ArrayList<>();
    List<Value> names = new ArrayList<>();
    for (String name : PARAMETERS) {
      NdArray array = Conversion.array(workspace, values.item(StrValue.of(prefix + name)));
      columns.add(workspace.reshaped(array, Shape.of(array.size(), 1)));
      for (int i = 0; i < array.size(); i++) {
        names.add(StrValue.of(name));
      }
    }
    return TupleValue.of(
        workspace.array(ShapeFunctions.joined(workspace, columns, 0)), ListValue.of(names));
  }

  private static Value dictionary(Call c) {
    NdArray theta = c.array("theta");
    DictValue parameters = DictValue.empty();
    int from = 0;
    for (int i = 0; i < SHAPES.length; i++) {
      Shape shape = Shape.of(SHAPES[i]);
      NdArray part =
          theta.view(backproof.array.Index.Slice.of(from, (long) from + shape.elements()));
      int[] wanted = SHAPES[i].clone();
      parameters.put(
          PARAMETERS.get(i),
          c.workspace().array(c.workspace().reshaped(part, Shapes.resolved(wanted, part.size()))));
      from += shape.elements();
    }
    return parameters;
  }
}
