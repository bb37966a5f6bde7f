package backproof.view;

import backproof.check.BlockReport;
import backproof.check.Report;
import backproof.check.Settings;
import backproof.check.Verdict;
import backproof.experiment.Cell;
import backproof.experiment.Experiment;
import backproof.experiment.ProgramError;
import backproof.laboratory.Outcome;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Outcomes to look at: the fraud network with both planted bugs, an error, a large block. */
final class Samples {
  static final Assets ASSETS = name -> "/assets/" + name;

  private static final double[] W1 = {
    -0.37347778780965,
    -1.4790321603097862,
    0.17596142534290177,
    -1.3368503644957601,
    -0.01967513615719457,
    -0.08573553401542801,
    0.011884652345551057,
    -0.07674312151045774,
    0.03916037129037356,
    -0.05539734986948789,
    0.04872714728071104,
    -0.093593934454497,
    -0.05337777545025736,
    -0.21138458326994772,
    0.025148562394954707,
    -0.19106383537598332,
    0,
    0,
    0,
    0
  };
  private static final double[] W1_NUMERIC = {
    -0.37347773984564014,
    -1.4790319058377577,
    0.17596132995123526,
    -1.3368505347166604,
    -0.01967496832122606,
    -0.0857352233651909,
    0.011884664363748243,
    -0.07674277435754107,
    0.039160372722335524,
    -0.05539734893034165,
    0.048727146761962103,
    -0.09359393482455403,
    -0.05337766673108035,
    -0.21138479411320077,
    0.025148632065707943,
    -0.1910637092983336,
    0,
    0,
    0,
    0
  };
  private static final double[] B1 = {
    2.5316314879024926, 0.149005593609627, -0.2560520521998, 0.3618230102787, 0
  };
  private static final double[] B1_NUMERIC = {
    0.6329079460520859, 0.0372511066437653, -0.06401301266834025, 0.09045545867891747, 0
  };
  private static final double[] W2 = {
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    1.831603303757299,
    0.04903095183035456,
    -0.21595907569274128,
    1.8056378182797364,
    0
  };
  private static final double[] W2_NUMERIC = {
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0.9158017011401398,
    0.024515414143166936,
    -0.10797953864383203,
    0.90281878861731,
    0
  };

  private Samples() {}

  static Report fraudWithBothBugs() {
    String message =
        "There is a mistake in the backward propagation! difference = 0.2850931567761623";
    return new Report(
        2.407833389834357,
        0.2850931567761623,
        Settings.NOTEBOOK,
        message,
        Verdict.WRONG,
        List.of(
            "dW2 and db1 differ from the numerical gradient by far more than round-off allows.",
            "Round-off at this epsilon is about 1e-9 of the cost."),
        47,
        94,
        List.of(
            block("W1", List.of(5, 4), 1.5840283080653195e-7, Verdict.RIGHT, W1, W1_NUMERIC),
            block("b1", List.of(5, 1), 0.5999999, Verdict.WRONG, B1, B1_NUMERIC),
            block("W2", List.of(3, 5), 0.3333333, Verdict.WRONG, W2, W2_NUMERIC),
            block(
                "b2",
                List.of(3, 1),
                3.3569e-8,
                Verdict.RIGHT,
                new double[] {0, 0, 0.1976334252390789},
                new double[] {0, 0, 0.19763343850343063}),
            block(
                "W3",
                List.of(1, 3),
                2.4605e-8,
                Verdict.RIGHT,
                new double[] {0, 0, 2.244042377990228},
                new double[] {0, 0, 2.244042267562918}),
            block(
                "b3",
                List.of(1, 1),
                2.4578e-7,
                Verdict.CANNOT_TELL,
                new double[] {0.212257527082733},
                new double[] {0.212257422749218})));
  }

  static BlockReport block(
      String name,
      List<Integer> shape,
      double difference,
      Verdict verdict,
      double[] grad,
      double[] gradapprox) {
    return new BlockReport(name, "d" + name, shape, difference, verdict, grad, gradapprox);
  }

  /** A right report of one block with so many entries; only the last of them is off. */
  static Report large(int rows, int columns) {
    double[] grad = new double[rows * columns];
    double[] numeric = new double[rows * columns];
    for (int i = 0; i < grad.length; i++) {
      grad[i] = (i * 7919 % 1000 - 500) / 500.0;
      numeric[i] = grad[i] * (1 + (i * 104729 % 1000) * 1e-9);
    }
    numeric[grad.length - 1] = Double.NaN;
    return one(block("W", List.of(rows, columns), Double.NaN, Verdict.WRONG, grad, numeric));
  }

  static Report one(BlockReport block) {
    int entries = block.grad().length;
    return new Report(
        1,
        block.difference(),
        Settings.NOTEBOOK,
        "Your backward propagation works perfectly fine! difference = 1.2e-9",
        block.verdict(),
        List.of(),
        entries,
        2 * entries,
        List.of(block));
  }

  static Outcome judged(Report report) {
    return new Outcome.Judged(
        report,
        "\u001b[93mThere is a mistake in the backward propagation! difference ="
            + " 0.2850931567761623\u001b[0m\ncost = 2.407833389834357\n",
        List.of("forward_propagation takes X from setup."),
        List.of(),
        0.31);
  }

  static Outcome raised() {
    return new Outcome.Raised(
        new ProgramError(
            "ValueError",
            "shapes (3,3) and (5,3) not aligned: 3 (dim 1) != 5 (dim 0)",
            Cell.BACKWARD,
            11,
            20,
            35,
            "dZ2 is (3, 3) and A1 is (5, 3). Did you mean A1.T?"),
        "",
        List.of("Plotting calls are skipped."),
        0.2);
  }

  static Experiment experiment(String title) {
    return new Experiment(
        title, "", SETUP, FORWARD, BACKWARD, Settings.NOTEBOOK, List.of(), Map.of());
  }

  static PageModel page(PageKind kind, Experiment experiment, Outcome outcome) {
    return new PageModel(
        kind,
        experiment,
        outcome,
        ASSETS,
        "https://backproof.example/s/3k7mtq29fz",
        kind == PageKind.SNAPSHOT ? Optional.of("3k7mtq29fz") : Optional.empty(),
        Optional.of("fraud-both-bugs"),
        List.of(
            new PresetLink("linear-1d", "One dimension: J = θx"),
            new PresetLink("fraud-both-bugs", "Fraud detection, both bugs"),
            new PresetLink("fraud", "Fraud detection, mended"),
            new PresetLink("softmax", "Softmax classifier")),
        Optional.empty());
  }

  private static final String SETUP =
      """
      import numpy as np

      # test case: 3 payments with 4 features each, a 4-5-3-1 network
      np.random.seed(1)
      X = np.random.randn(4, 3)
      Y = np.array([1, 1, 0])
      W1 = np.random.randn(5, 4)
      b1 = np.random.randn(5, 1)
      """;

  private static final String FORWARD =
      """
      def relu(z):
          return np.maximum(0, z)
      """;

  private static final String BACKWARD =
      """
      def backward_propagation_n(X, Y, cache):
          m = X.shape[1]
          (Z1, A1, W1, b1, Z2, A2, W2, b2, Z3, A3, W3, b3) = cache

          dZ3 = A3 - Y
          dW3 = 1. / m * np.dot(dZ3, A2.T)
          db3 = 1. / m * np.sum(dZ3, axis=1, keepdims=True)

          dA2 = np.dot(W3.T, dZ3)
          dZ2 = np.multiply(dA2, np.int64(A2 > 0))
          dW2 = 1. / m * np.dot(dZ2, A1.T) * 2
          db2 = 1. / m * np.sum(dZ2, axis=1, keepdims=True)

          dA1 = np.dot(W2.T, dZ2)
          dZ1 = np.multiply(dA1, np.int64(A1 > 0))
          dW1 = 1. / m * np.dot(dZ1, X.T)
          db1 = 4. / m * np.sum(dZ1, axis=1, keepdims=True)

          gradients = {"dZ3": dZ3, "dW3": dW3, "db3": db3}
          return gradients
      """;
}
