package backproof.random;

import backproof.number.Elementary;

/**
 * The binomial distribution as NumPy draws it: by inversion, or by BTPE where n·p exceeds 30. A
 * number is drawn for what is certain, too.
 */
sealed interface Binomial permits Binomial.Failures, Binomial.Inversion, BinomialRejection {
  long next(RandomState random);

  static Binomial of(long trials, double probability) {
    if (trials < 0) {
      throw new IllegalArgumentException("n < 0");
    }
    if (!(probability >= 0 && probability <= 1)) {
      throw new IllegalArgumentException("p < 0, p > 1 or p is NaN");
    }
    return probability <= 0.5
        ? ofRareSuccess(trials, probability)
        : new Failures(trials, ofRareSuccess(trials, 1 - probability));
  }

  private static Binomial ofRareSuccess(long trials, double probability) {
    return probability * trials <= 30
        ? Inversion.of(trials, probability)
        : BinomialRejection.of(trials, probability);
  }

  /** Success is the likelier case, so the failures are counted. */
  record Failures(long trials, Binomial failures) implements Binomial {
    @Override
    public long next(RandomState random) {
      return trials - failures.next(random);
    }
  }

  /** Walks up the distribution until its sum exceeds a uniform number. */
  record Inversion(long trials, double probability, double none, long bound) implements Binomial {
    static Inversion of(long trials, double probability) {
      double failure = 1 - probability;
      double none = Elementary.exp(trials * Elementary.log(failure));
      double mean = trials * probability;
      double spread = Elementary.sqrt(mean * failure + 1);
      return new Inversion(
          trials, probability, none, (long) Math.min((double) trials, mean + 10.0 * spread));
    }

    @Override
    public long next(RandomState random) {
      long successes = 0;
      double mass = none;
      double left = random.nextDouble();
      while (left > mass) {
        successes++;
        if (successes > bound) {
          successes = 0;
          mass = none;
          left = random.nextDouble();
        } else {
          left -= mass;
          double ways = trials - successes + 1;
          mass = ways * probability * mass / (successes * (1 - probability));
        }
      }
      return successes;
    }
  }
}
