package backproof.experiment;

/** J = theta * x: the smallest check there is. */
final class StraightLinePreset {
  private static final String SETUP =
      """
      import numpy as np

      x, theta = 2, 4
      """;

  private static final String FORWARD =
      """
      def forward_propagation(x, theta):
          \"""
          The cost of one parameter: a straight line through the origin.

          x -- the input, a number
          theta -- the parameter, a number
          Returns J = theta * x.
          \"""
          J = np.dot(theta, x)
          return J
      """;

  private static final String BACKWARD =
      """
      def backward_propagation(x, theta):
          \"""Returns the derivative of J with respect to theta.\"""
          dtheta = x
          return dtheta
      """;

  static final Preset PRESET =
      new Preset(
          "linear-1d",
          "One parameter and a cost that is a straight line: the smallest gradient check.",
          Experiment.of("A straight line", SETUP, FORWARD, BACKWARD));

  private StraightLinePreset() {}
}
