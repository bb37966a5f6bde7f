package backproof.experiment;

/** One hidden layer with tanh, for data that no straight line divides. */
final class TanhNetPreset {
  private static final String SETUP =
      """
      import numpy as np

      # points of the plane; the label says whether both coordinates have the same sign
      np.random.seed(3)
      X = np.random.randn(2, 8)
      Y = (X[0:1] * X[1:2] > 0).astype(int)

      n_x, n_h, n_y = 2, 4, 1
      parameters = {
          "W1": np.random.randn(n_h, n_x) * 0.5,
          "b1": np.random.randn(n_h, 1) * 0.1,
          "W2": np.random.randn(n_y, n_h) * 0.5,
          "b2": np.zeros((n_y, 1)),
      }
      """;

  private static final String FORWARD =
      """
      def sigmoid(x):
          \"""Squeezes every entry of x into the range from 0 to 1.\"""
          return 1 / (1 + np.exp(-x))


      def forward_propagation(X, Y, parameters):
          \"""LINEAR -> TANH -> LINEAR -> SIGMOID; returns the cross-entropy and a cache.\"""
          Z1 = np.dot(parameters["W1"], X) + parameters["b1"]
          A1 = np.tanh(Z1)
          Z2 = np.dot(parameters["W2"], A1) + parameters["b2"]
          A2 = sigmoid(Z2)

          losses = -(Y * np.log(A2) + (1 - Y) * np.log(1 - A2))
          cost = np.mean(losses)
          return cost, {"A1": A1, "A2": A2}
      """;

  private static final String BACKWARD =
      """
      def backward_propagation(parameters, cache, X, Y):
          \"""The derivative of tanh is 1 - tanh**2, so A1 is all that is needed.\"""
          m = X.shape[1]
          A1, A2 = cache["A1"], cache["A2"]

          dZ2 = A2 - Y
          dW2 = np.dot(dZ2, A1.T) / m
          db2 = np.sum(dZ2, axis=1, keepdims=True) / m

          dZ1 = np.dot(parameters["W2"].T, dZ2) * (1 - np.power(A1, 2))
          dW1 = np.dot(dZ1, X.T) / m
          db1 = np.sum(dZ1, axis=1, keepdims=True) / m

          return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}
      """;

  static final Preset PRESET =
      new Preset(
          "tanh-two-layer",
          "A hidden layer of four tanh units and a sigmoid output.",
          Experiment.of("Two layers with tanh", SETUP, FORWARD, BACKWARD));

  private TanhNetPreset() {}
}
