package backproof.python;

import java.math.BigInteger;

/** A value that can count: what has {@code __index__} in Python. */
public interface IntegerNumber extends RealNumber {
  BigInteger toBigInteger();

  /** This number as a plain {@code int} of the language. */
  default IntValue toInt() {
    return IntValue.of(toBigInteger());
  }
}
