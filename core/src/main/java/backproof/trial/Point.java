package backproof.trial;

/**
 * Where an experiment is carried out: with the numbers that setup gives, or with others.
 *
 * @param parameters the seed of other values for the parameters; 0 keeps those of setup
 * @param data the seed of other values for the data; 0 keeps those of setup
 * @param moreExamples how many examples are added to those of setup
 */
record Point(long parameters, long data, int moreExamples) {
  static final Point OF_SETUP = new Point(0, 0, 0);

  /** The same data, other parameters. */
  static Point moved(long seed) {
    return new Point(seed, 0, 0);
  }

  /** Other parameters and other data, of which there may be more. */
  static Point drawn(long seed, int moreExamples) {
    return new Point(seed, seed, moreExamples);
  }

  boolean keepsData() {
    return data == 0 && moreExamples == 0;
  }
}
