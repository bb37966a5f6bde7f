package backproof.experiment;

import backproof.array.ArrayException;
import backproof.python.Raise;
import java.util.function.Function;
import java.util.function.Supplier;

/** Runs a program and turns whatever it raises into a value. */
record Attempt<T>(Supplier<T> work, Function<ProgramError, T> whenRaised) {
  T result() {
    try {
      return work.get();
    } catch (Mismatch e) {
      return whenRaised.apply(e.error());
    } catch (Raise e) {
      return whenRaised.apply(Errors.of(e));
    } catch (ArrayException e) {
      return whenRaised.apply(Errors.of(e));
    } catch (RuntimeException e) {
      return whenRaised.apply(Errors.own(e));
    }
  }
}
