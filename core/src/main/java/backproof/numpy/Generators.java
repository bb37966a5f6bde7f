package backproof.numpy;

import backproof.random.RandomState;

/** The random state that {@code np.random.seed} sets, or that of one RandomState object. */
final class Generators {
  private RandomState state = RandomState.ofSeed(0);

  RandomState state() {
    return state;
  }

  void seed(RandomState fresh) {
    state = fresh;
  }
}
