package backproof.check;

/** Hears how far a long computation has come. */
public interface Progress {
  Progress UNHEARD = share -> {};

  /**
   * @param share from 0 to 1
   */
  void at(double share);

  /** What is known of the point itself; details and other points are yet to be looked at. */
  default void judged(Report report, double milliseconds) {}
}
