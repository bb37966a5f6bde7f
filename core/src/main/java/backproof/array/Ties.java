package backproof.array;

/** Told of each output element whose derivative has two sides, as that of a maximum of equals. */
public interface Ties {
  /** 1 where the middle of the two is to be taken, else a number from 0 to 2. */
  double weight(int element);
}
