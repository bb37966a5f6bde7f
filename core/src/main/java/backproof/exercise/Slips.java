package backproof.exercise;

import java.util.ArrayList;
import java.util.List;

/**
 * The mistakes that learners make in the lesson's backward pass: the two that it plants, and those
 * that are asked about in forums.
 */
final class Slips {
  static final Slip DW2 =
      new Slip("dW2 is doubled (the planted * 2)", "np.dot(dZ2, A1.T)", "np.dot(dZ2, A1.T) * 2");
  static final Slip DB1 =
      new Slip("db1 has 4. / m (planted) where 1. / m belongs", "db1 = 1. / m", "db1 = 4. / m");

  private Slips() {}

  static List<Slip> all() {
    List<Slip> all = new ArrayList<>(List.of(DW2, DB1));
    for (int layer = 1; layer <= 3; layer++) {
      addLayer(all, layer);
    }
    addDeltas(all);
    return List.copyOf(all);
  }

  private static void addLayer(List<Slip> all, int layer) {
    String dW = "dW" + layer;
    String db = "db" + layer;
    String dZ = "dZ" + layer;
    String input = layer == 1 ? "X" : "A" + (layer - 1);
    String product = "np.dot(" + dZ + ", " + input + ".T)";
    String sum = "np.sum(" + dZ + ", axis=1, keepdims=True)";
    String weight = dW + " = 1. / m * " + product;
    String bias = db + " = 1. / m * " + sum;
    all.add(new Slip(dW + " is not divided by m", weight, dW + " = " + product));
    all.add(
        new Slip(dW + " is divided by m twice", weight, dW + " = 1. / m * 1. / m * " + product));
    all.add(new Slip(dW + " has the wrong sign", weight, dW + " = -1. / m * " + product));
    all.add(new Slip(dW + " is zero", weight, dW + " = 0 * " + product));
    all.add(new Slip(db + " is not divided by m", bias, db + " = " + sum));
    all.add(new Slip(db + " is divided by m twice", bias, db + " = 1. / m * 1. / m * " + sum));
    all.add(new Slip(db + " has the wrong sign", bias, db + " = -1. / m * " + sum));
    all.add(new Slip(db + " is zero", bias, db + " = 0 * " + sum));
    all.add(
        new Slip(
            db + " is that of the first example only", bias, db + " = 1. / m * " + dZ + "[:, :1]"));
    // the last layer has one unit, where this is no mistake
    if (layer < 3) {
      all.add(
          new Slip(
              db + " is the sum over all units, not over the examples of each",
              bias,
              db + " = 1. / m * np.sum(" + dZ + ") * np.ones_like(b" + layer + ")"));
    }
    if (layer > 1) {
      all.add(
          new Slip(
              dW + " is computed with Z" + (layer - 1) + " where " + input + " belongs",
              product,
              "np.dot(" + dZ + ", Z" + (layer - 1) + ".T)"));
      all.add(new Slip(dW + " has 4. / m", dW + " = 1. / m", dW + " = 4. / m"));
      all.add(new Slip(db + " has 4. / m", db + " = 1. / m", db + " = 4. / m"));
    }
    if (layer != 2) {
      all.add(new Slip(dW + " is doubled", product, product + " * 2"));
    }
  }

  private static void addDeltas(List<Slip> all) {
    String output = "dZ3 = A3 - Y";
    all.add(new Slip("dZ3 is Y - A3 where A3 - Y belongs", output, "dZ3 = Y - A3"));
    all.add(
        new Slip(
            "dZ3 is multiplied by A3 * (1 - A3): the sigmoid's derivative is in A3 - Y already",
            output,
            "dZ3 = (A3 - Y) * A3 * (1 - A3)"));
    all.add(new Slip("dZ3 is doubled", output, "dZ3 = 2 * (A3 - Y)"));
    all.add(
        new Slip("dZ3 is divided by m, and the gradients are again", output, "dZ3 = (A3 - Y) / m"));
    all.add(new Slip("dZ3 is multiplied by m", output, "dZ3 = (A3 - Y) * m"));
    all.add(new Slip("dZ3 is squared", output, "dZ3 = (A3 - Y) ** 2"));
    for (int layer = 1; layer <= 2; layer++) {
      addMask(all, layer);
    }
    all.add(
        new Slip(
            "db2 sums over the units (axis=0)",
            "np.sum(dZ2, axis=1, keepdims=True)",
            "np.sum(dZ2, axis=0, keepdims=True).T"));
  }

  private static void addMask(List<Slip> all, int layer) {
    String dZ = "dZ" + layer;
    String dA = "dA" + layer;
    String a = "A" + layer;
    String mask = "np.int64(" + a + " > 0)";
    String line = dZ + " = np.multiply(" + dA + ", " + mask + ")";
    String start = dZ + " = np.multiply(" + dA + ", ";
    all.add(new Slip(dZ + " misses the mask of the ReLU", line, dZ + " = " + dA));
    all.add(
        new Slip(
            dZ + " has the mask the wrong way round", line, start + "np.int64(" + a + " <= 0))"));
    all.add(
        new Slip(
            dZ + " is masked by " + dA + " > 0 where " + a + " > 0 belongs",
            line,
            start + "np.int64(" + dA + " > 0))"));
    all.add(new Slip(dZ + " is multiplied by " + a + ", not by its mask", line, start + a + ")"));
    all.add(new Slip(dZ + " is the mask alone", line, dZ + " = " + mask));
    all.add(
        new Slip(
            dZ + " has the derivative of tanh, 1 - " + a + "^2",
            line,
            start + "1 - " + a + " ** 2)"));
    all.add(
        new Slip(
            dZ + " has the derivative of the sigmoid, " + a + " (1 - " + a + ")",
            line,
            start + a + " * (1 - " + a + "))"));
    all.add(
        new Slip(
            dZ + " has a leaky slope of 0.01", line, start + "np.where(" + a + " > 0, 1, 0.01))"));
    all.add(new Slip(dA + " has the wrong sign", dA + " = np.dot(", dA + " = -np.dot("));
    all.add(new Slip(dA + " is doubled", dA + " = np.dot(", dA + " = 2 * np.dot("));
  }
}
