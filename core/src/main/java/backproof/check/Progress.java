package backproof.check;

/** Hears how far a long computation has come. */
public interface Progress {
  Progress UNHEARD = share -> {};

  /**
   * @param share from 0 to 1
   */
  void at(double share);
}
