package backproof.file;

import backproof.experiment.Cell;
import backproof.experiment.Experiment;
import backproof.python.syntax.Parser;
import backproof.python.syntax.Statement;
import backproof.python.syntax.SyntaxProblem;
import java.util.List;

/** The lesson's helper modules in Python, for files that are run where those are not to be had. */
final class CourseHelpers {
  private static final List<String> MODULES = List.of("testCases", "gc_utils", "public_tests");

  private static final String CODE =
      """
      import sys
      import types

      import numpy as np

      COURSE_SHAPES = {"W1": (5, 4), "b1": (5, 1), "W2": (3, 5), "b2": (3, 1), "W3": (1, 3), "b3": (1, 1)}


      def course_modules():
          \"""Stand-ins for the helper modules of the lesson, where these are not installed.\"""

          def gradient_check_n_test_case():
              np.random.seed(1)
              X = np.random.randn(4, 3)
              Y = np.array([1, 1, 0])
              return X, Y, {name: np.random.randn(*shape) for name, shape in COURSE_SHAPES.items()}

          def column(values, prefix=""):
              return np.concatenate([values[prefix + n].reshape(-1, 1) for n in COURSE_SHAPES])

          def dictionary_to_vector(parameters):
              names = [n for n in COURSE_SHAPES for _ in range(parameters[n].size)]
              return column(parameters), names

          def vector_to_dictionary(theta):
              parameters, start = {}, 0
              for name, shape in COURSE_SHAPES.items():
                  stop = start + shape[0] * shape[1]
                  parameters[name] = theta[start:stop].reshape(shape)
                  start = stop
              return parameters

          def accepted(*args, **kwargs):
              pass

          return {
              "testCases": {"gradient_check_n_test_case": gradient_check_n_test_case},
              "gc_utils": {
                  "sigmoid": lambda x: 1 / (1 + np.exp(-x)),
                  "relu": lambda x: np.maximum(0, x),
                  "dictionary_to_vector": dictionary_to_vector,
                  "gradients_to_vector": lambda gradients: column(gradients, "d"),
                  "vector_to_dictionary": vector_to_dictionary,
              },
              "public_tests": {
                  name: accepted
                  for name in [
                      "forward_propagation_test",
                      "backward_propagation_test",
                      "gradient_check_test",
                      "gradient_check_n_test",
                      "predict_test_case",
                  ]
              },
          }


      for name, members in course_modules().items():
          module = types.ModuleType(name)
          module.__dict__.update(members)
          sys.modules.setdefault(name, module)
      """;

  private CourseHelpers() {}

  /** The code, or nothing where no cell imports such a module. */
  static String of(Experiment experiment) {
    for (Cell cell : Cell.values()) {
      if (imports(experiment.source(cell))) {
        return CODE;
      }
    }
    return "";
  }

  private static boolean imports(String source) {
    try {
      for (Statement statement : Statements.within(Parser.parse(source))) {
        boolean from =
            statement instanceof Statement.FromImport load && MODULES.contains(load.module());
        boolean whole =
            statement instanceof Statement.Import load
                && load.names().stream().anyMatch(name -> MODULES.contains(name.name()));
        if (from || whole) {
          return true;
        }
      }
    } catch (SyntaxProblem problem) {
      return false;
    }
    return false;
  }
}
