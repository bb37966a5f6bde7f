package backproof.experiment;

/** One sigmoid unit; its two gradients are returned as a dictionary. */
final class LogisticRegressionPreset {
  private static final String SETUP =
      """
      import numpy as np

      # 6 examples in columns, 2 features each
      X = np.array([[0.5, 1.5, -1.0, 2.0, -0.3, 0.8],
                    [1.2, -0.4, 0.7, 0.1, -1.5, 0.9]])
      Y = np.array([[1, 0, 1, 0, 1, 1]])

      w = np.array([[0.3], [-0.2]])
      b = 0.1
      """;

  private static final String FORWARD =
      """
      def sigmoid(z):
          \"""Squeezes every entry of z into the range from 0 to 1.\"""
          return 1 / (1 + np.exp(-z))


      def logistic_cost(w, b, X, Y):
          \"""Returns the mean cross-entropy of the predictions, and the predictions.\"""
          m = X.shape[1]
          A = sigmoid(np.dot(w.T, X) + b)
          cost = -np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A)) / m
          return cost, A
      """;

  private static final String BACKWARD =
      """
      def logistic_gradients(X, Y, cache):
          \"""The prediction minus the label, carried back to the weights and the bias.\"""
          m = X.shape[1]
          A = cache
          dz = A - Y
          dw = np.dot(X, dz.T) / m
          db = np.sum(dz) / m
          return {"dw": dw, "db": db}
      """;

  static final Preset PRESET =
      new Preset(
          "logistic-regression",
          "One unit with a sigmoid: weights and a bias that is a plain number.",
          Experiment.of("Logistic regression", SETUP, FORWARD, BACKWARD));

  private LogisticRegressionPreset() {}
}
