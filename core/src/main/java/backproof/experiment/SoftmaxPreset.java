package backproof.experiment;

/** A linear classifier of three classes, examples in rows, with weight decay. */
final class SoftmaxPreset {
  private static final String SETUP =
      """
      import numpy as np

      # 6 examples in rows, 4 features each, 3 classes
      np.random.seed(0)
      N, D, C = 6, 4, 3
      X = np.random.randn(N, D)
      y = np.random.randint(C, size=N)

      W = 0.1 * np.random.randn(D, C)
      b = np.zeros(C)
      reg = 0.05
      """;

  private static final String FORWARD =
      """
      def softmax_loss(X, y, W, b, reg):
          \"""Returns the mean cross-entropy with weight decay, and the probabilities.\"""
          N = X.shape[0]
          scores = np.dot(X, W) + b
          scores = scores - np.max(scores, axis=1, keepdims=True)
          exp_scores = np.exp(scores)
          probs = exp_scores / np.sum(exp_scores, axis=1, keepdims=True)

          data_loss = np.sum(-np.log(probs[np.arange(N), y])) / N
          reg_loss = 0.5 * reg * np.sum(W * W)
          return data_loss + reg_loss, probs
      """;

  private static final String BACKWARD =
      """
      def softmax_gradients(X, y, W, reg, cache):
          \"""The probabilities, less 1 at the right class, carried back to W and b.\"""
          N = X.shape[0]
          dscores = cache.copy()
          dscores[np.arange(N), y] -= 1
          dscores /= N

          dW = np.dot(X.T, dscores) + reg * W
          db = np.sum(dscores, axis=0)
          return {"dW": dW, "db": db}
      """;

  static final Preset PRESET =
      new Preset(
          "softmax",
          "Three classes, indexing with arrays, and a penalty on large weights.",
          Experiment.of("Softmax classifier", SETUP, FORWARD, BACKWARD));

  private SoftmaxPreset() {}
}
