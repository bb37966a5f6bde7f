package backproof.server.answer;

import backproof.server.guard.Refusal;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** A value that one makes and others wait for; what goes wrong for the one goes wrong for all. */
public final class Promise<V> {
  private final CompletableFuture<V> value = new CompletableFuture<>();

  /** How a value comes to be. */
  @FunctionalInterface
  public interface Maker<V> {
    V make() throws Refusal;
  }

  public V keep(Maker<V> maker) throws Refusal {
    try {
      V made = maker.make();
      value.complete(made);
      return made;
    } catch (Refusal | RuntimeException | Error e) {
      value.completeExceptionally(e);
      throw e;
    }
  }

  public V await() throws Refusal {
    try {
      return value.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof Refusal refusal) {
        throw refusal;
      }
      throw e;
    }
  }
}
