package backproof.trial;

import static org.assertj.core.api.Assertions.assertThat;

import backproof.binding.Limits;
import backproof.check.Exact;
import backproof.experiment.Experiment;
import backproof.experiment.Presets;
import backproof.laboratory.Laboratory;
import backproof.laboratory.Outcome;
import backproof.laboratory.OutcomeJson;
import backproof.numpy.LibraryText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Checkers that learners write, right ones and wrong ones. */
class OwnCheckerTest {
  private static final String CHECKER =
      """


      def gradient_check_n(parameters, gradients, X, Y, epsilon=1e-7, print_msg=False):
          parameters_values, keys = dictionary_to_vector(parameters)
          grad = gradients_to_vector(gradients)
          num_parameters = parameters_values.shape[0]
          J_plus = np.zeros((num_parameters, 1))
          J_minus = np.zeros((num_parameters, 1))
          gradapprox = np.zeros((num_parameters, 1))
          for i in range(num_parameters):
              theta_plus = np.copy(parameters_values)
              theta_plus[i][0] = theta_plus[i][0] + epsilon
              J_plus[i], _ = forward_propagation_n(X, Y, vector_to_dictionary(theta_plus))
              theta_minus = np.copy(parameters_values)
              theta_minus[i][0] = theta_minus[i][0] - epsilon
              J_minus[i], _ = forward_propagation_n(X, Y, vector_to_dictionary(theta_minus))
              gradapprox[i] = (J_plus[i] - J_minus[i]) / (2 * epsilon)
          numerator = np.linalg.norm(grad - gradapprox)
          denominator = np.linalg.norm(grad) + np.linalg.norm(gradapprox)
          difference = numerator / denominator
          return difference
      """;

  private static final String ONE_DIMENSION =
      """
      def backward_propagation(x, theta):
          dtheta = x
          return dtheta


      def gradient_check(x, theta, epsilon=1e-7):
          thetaplus = theta + epsilon
          thetaminus = theta - epsilon
          J_plus = forward_propagation(x, thetaplus)
          J_minus = forward_propagation(x, thetaminus)
          gradapprox = (J_plus - J_minus) / (2 * epsilon)
          grad = backward_propagation(x, theta)
          numerator = np.linalg.norm(grad - gradapprox)
          denominator = np.linalg.norm(grad) + np.linalg.norm(gradapprox)
          return numerator / denominator
      """;

  private static OwnCheck judged(Experiment experiment) {
    Testbed testbed =
        Testbed.of(experiment, Limits.TERMINAL, () -> System.nanoTime() / 1e6, LibraryText::all);
    Truth truth = ((Sighting.Seen) testbed.at(Point.OF_SETUP)).truth();
    List<double[]> exact =
        truth.exact().orElseThrow().blocks().stream().map(Exact::values).toList();
    return OwnChecker.judged(experiment, truth.binding(), exact).orElseThrow();
  }

  private static Experiment network(String checker) {
    Experiment preset = Presets.find("fraud-net").orElseThrow().experiment();
    String setup =
        preset.setup().replace("import numpy as np", "import numpy as np\nfrom gc_utils import *");
    return Experiment.of("own", setup, preset.forward(), preset.backward() + checker);
  }

  @Test
  void aRightCheckerIsRightThoughTheBackwardBesideItIsWrong() {
    OwnCheck check = judged(network(CHECKER));
    assertThat(check.kind()).as(check.text()).isEqualTo("right");
    assertThat(check.name()).isEqualTo("gradient_check_n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "theta_minus[i][0] - epsilon | theta_minus[i][0] | minus-not-stepped",
        "theta_plus[i][0] + epsilon | theta_plus[i][0] | plus-not-stepped",
        "theta_minus = np.copy(parameters_values) | theta_minus = np.copy(theta_plus) |"
            + " minus-not-stepped",
        "np.copy(parameters_values) | parameters_values | minus-not-stepped",
        "vector_to_dictionary(theta_plus) | parameters | plus-not-stepped",
        "/ (2 * epsilon) | / epsilon | not-halved",
        "/ (2 * epsilon) | / 2 * epsilon | multiplied",
        "(J_plus[i] - J_minus[i]) | (J_minus[i] - J_plus[i]) | reversed",
        "np.linalg.norm(grad) + np.linalg.norm(gradapprox) | np.linalg.norm(grad) | over-gradient",
        "numerator / denominator | numerator | absolute",
        "np.linalg.norm(grad - gradapprox) | np.linalg.norm(gradapprox - gradapprox) | itself",
        "gradapprox[i] = | gradapprox = | unclear",
        "range(num_parameters) | range(20) | some-entries",
        "gradients_to_vector(gradients) | np.concatenate([gradients[k].reshape(-1, 1) for k in"
            + " sorted(gradients) if k[1] in 'Wb']) | order"
      })
  void aWrongCheckerIsNamed(String before, String after, String kind) {
    assertThat(CHECKER).contains(before);
    OwnCheck check = judged(network(CHECKER.replace(before, after)));
    assertThat(check.kind()).as(check.text()).isEqualTo(kind);
  }

  @Test
  void whatIsNotPutBackIsNamed() {
    String checker =
        CHECKER
            .replace("np.copy(parameters_values)", "parameters_values")
            .replace("theta_minus[i][0] - epsilon", "theta_minus[i][0] - 2 * epsilon");
    OwnCheck check = judged(network(checker));
    assertThat(check.kind()).isEqualTo("not-restored");
    assertThat(check.text()).contains("While W1[0, 1] is stepped, W1[0, 0] is still");
  }

  @Test
  void theReportSaysWhatTheCheckerIs() {
    String wrong = CHECKER.replace("/ (2 * epsilon)", "/ epsilon");
    Outcome outcome =
        Laboratory.check(network(wrong), Limits.TERMINAL, () -> System.nanoTime() / 1e6);
    assertThat(OutcomeJson.write(outcome))
        .contains("\"checker\":{\"name\":\"gradient_check_n\",\"cell\":\"backward\"")
        .contains("\"kind\":\"not-halved\"")
        .contains("\"verdict\":\"wrong\"");
  }

  @Test
  void oneNumberIsCheckedAsWell() {
    String setup = "import numpy as np\nx, theta = 2, 4\n";
    String forward = "def forward_propagation(x, theta):\n    return np.dot(theta, x)\n";
    assertThat(judged(Experiment.of("own", setup, forward, ONE_DIMENSION)).kind())
        .isEqualTo("right");
    String halved = ONE_DIMENSION.replace("theta - epsilon", "theta");
    assertThat(judged(Experiment.of("own", setup, forward, halved)).kind())
        .isEqualTo("minus-not-stepped");
  }
}
