package backproof.experiment;

/** The lesson's fraud-detection network, with its planted bugs and without. */
final class FraudNetPreset {
  private static final String SETUP =
      """
      import numpy as np

      # 3 payments with 4 features each; 1 means fraud
      np.random.seed(1)
      X = np.random.randn(4, 3)
      Y = np.array([1, 1, 0])

      # a network with 4 inputs, layers of 5 and 3 units, and one output
      W1 = np.random.randn(5, 4)
      b1 = np.random.randn(5, 1)
      W2 = np.random.randn(3, 5)
      b2 = np.random.randn(3, 1)
      W3 = np.random.randn(1, 3)
      b3 = np.random.randn(1, 1)
      parameters = {"W1": W1, "b1": b1, "W2": W2, "b2": b2, "W3": W3, "b3": b3}
      """;

  private static final String FORWARD =
      """
      def sigmoid(x):
          \"""Squeezes every entry of x into the range from 0 to 1.\"""
          return 1 / (1 + np.exp(-x))


      def relu(x):
          \"""Keeps what is positive and makes the rest 0.\"""
          return np.maximum(0, x)


      def forward_propagation_n(X, Y, parameters):
          \"""
          LINEAR -> RELU -> LINEAR -> RELU -> LINEAR -> SIGMOID, and the logistic cost.

          X -- features, one column per example
          Y -- labels, one per example
          parameters -- the dictionary of W1, b1, W2, b2, W3, b3
          Returns the cost and a cache of everything the backward pass needs.
          \"""
          m = X.shape[1]
          W1 = parameters["W1"]
          b1 = parameters["b1"]
          W2 = parameters["W2"]
          b2 = parameters["b2"]
          W3 = parameters["W3"]
          b3 = parameters["b3"]

          Z1 = np.dot(W1, X) + b1
          A1 = relu(Z1)
          Z2 = np.dot(W2, A1) + b2
          A2 = relu(Z2)
          Z3 = np.dot(W3, A2) + b3
          A3 = sigmoid(Z3)

          logprobs = np.multiply(-np.log(A3), Y) + np.multiply(-np.log(1 - A3), 1 - Y)
          cost = 1. / m * np.sum(logprobs)

          cache = (Z1, A1, W1, b1, Z2, A2, W2, b2, Z3, A3, W3, b3)
          return cost, cache
      """;

  private static final String BACKWARD =
      """
      def backward_propagation_n(X, Y, cache):
          \"""
          The gradients of the cost, from the last layer back to the first.

          X, Y -- as in the forward pass
          cache -- what forward_propagation_n returned beside the cost
          Returns a dictionary with the gradient of every parameter and of every layer.
          \"""
          m = X.shape[1]
          (Z1, A1, W1, b1, Z2, A2, W2, b2, Z3, A3, W3, b3) = cache

          dZ3 = A3 - Y
          dW3 = 1. / m * np.dot(dZ3, A2.T)
          db3 = 1. / m * np.sum(dZ3, axis=1, keepdims=True)

          dA2 = np.dot(W3.T, dZ3)
          dZ2 = np.multiply(dA2, np.int64(A2 > 0))
          dW2 = 1. / m * np.dot(dZ2, A1.T)
          db2 = 1. / m * np.sum(dZ2, axis=1, keepdims=True)

          dA1 = np.dot(W2.T, dZ2)
          dZ1 = np.multiply(dA1, np.int64(A1 > 0))
          dW1 = 1. / m * np.dot(dZ1, X.T)
          db1 = 1. / m * np.sum(dZ1, axis=1, keepdims=True)

          gradients = {"dZ3": dZ3, "dW3": dW3, "db3": db3,
                       "dA2": dA2, "dZ2": dZ2, "dW2": dW2, "db2": db2,
                       "dA1": dA1, "dZ1": dZ1, "dW1": dW1, "db1": db1}
          return gradients
      """;

  private static final String WRONG_DW2 =
      BACKWARD.replace("np.dot(dZ2, A1.T)", "np.dot(dZ2, A1.T) * 2");

  static final Preset BOTH_BUGS =
      preset(
          "fraud-net",
          "Fraud detection, two bugs",
          "The lesson's network. Two lines of its backward pass are wrong: which?",
          wrongDb1(WRONG_DW2));

  static final Preset ONLY_DW2 =
      preset(
          "fraud-net-dw2",
          "Fraud detection, one bug left",
          "The lesson's network with db1 mended: one wrong line is left.",
          WRONG_DW2);

  static final Preset ONLY_DB1 =
      preset(
          "fraud-net-db1",
          "Fraud detection, the other bug left",
          "The lesson's network with dW2 mended: one wrong line is left.",
          wrongDb1(BACKWARD));

  static final Preset MENDED =
      preset(
          "fraud-net-mended",
          "Fraud detection, mended",
          "The lesson's network with a right backward pass.",
          BACKWARD);

  private FraudNetPreset() {}

  private static String wrongDb1(String backward) {
    return backward.replace("db1 = 1. / m", "db1 = 4. / m");
  }

  private static Preset preset(String key, String title, String description, String backward) {
    return new Preset(key, description, Experiment.of(title, SETUP, FORWARD, backward));
  }
}
