package backproof.binding;

import backproof.array.ArrayException;
import backproof.experiment.ProgramError;
import backproof.python.Raise;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Runs a program and turns whatever it raises into a value. Budgets end programs before the host's
 * stack and memory do; where a program finds a way around them, hosts that can say so still do.
 */
public record Attempt<T>(Supplier<T> work, Function<ProgramError, T> whenRaised) {
  public T result() {
    try {
      return work.get();
    } catch (Mismatch e) {
      return whenRaised.apply(e.error());
    } catch (Raise e) {
      return whenRaised.apply(Errors.of(e));
    } catch (ArrayException e) {
      return whenRaised.apply(Errors.of(e));
    } catch (StackOverflowError e) {
      return whenRaised.apply(Errors.tooDeep());
    } catch (OutOfMemoryError e) {
      return whenRaised.apply(Errors.tooLarge());
    } catch (RuntimeException e) {
      return whenRaised.apply(Errors.own(e));
    }
  }
}
