package backproof.server.guard;

import backproof.experiment.Experiment;
import backproof.file.Wanted;
import backproof.laboratory.Outcome;
import backproof.laboratory.Parts;
import backproof.laboratory.Planned;
import backproof.laboratory.RunResult;
import backproof.view.Opened;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Runs a few checks at a time, lets a few more wait, and refuses the rest at once. */
public final class CheckPool implements Checker, AutoCloseable {
  /** Deep recursion of a program nests the interpreter deeper still. */
  private static final long STACK_BYTES = 64L << 20;

  private final Checker checker;
  private final ThreadPoolExecutor threads;

  public CheckPool(Checker checker, int running, int waiting) {
    this.checker = checker;
    AtomicInteger number = new AtomicInteger();
    this.threads =
        new ThreadPoolExecutor(
            running,
            running,
            1,
            TimeUnit.MINUTES,
            new ArrayBlockingQueue<>(waiting),
            task -> thread(task, number.incrementAndGet()));
    threads.allowCoreThreadTimeOut(true);
  }

  private static Thread thread(Runnable task, int number) {
    Thread thread = new Thread(null, task, "check-" + number, STACK_BYTES);
    thread.setDaemon(true);
    return thread;
  }

  @Override
  public Outcome check(Experiment experiment, Parts parts) throws Refusal {
    return inPool(() -> checker.check(experiment, parts));
  }

  @Override
  public Planned plan(Experiment experiment) throws Refusal {
    return inPool(() -> checker.plan(experiment));
  }

  @Override
  public RunResult run(String source) throws Refusal {
    return inPool(() -> checker.run(source));
  }

  @Override
  public Opened open(String name, String text, Wanted wanted) throws Refusal {
    return inPool(() -> checker.open(name, text, wanted));
  }

  @Override
  public Opened whole(Experiment experiment) throws Refusal {
    return inPool(() -> checker.whole(experiment));
  }

  public int running() {
    return threads.getActiveCount();
  }

  public int waiting() {
    return threads.getQueue().size();
  }

  private <T> T inPool(Callable<T> work) throws Refusal {
    Future<T> result;
    try {
      result = threads.submit(work);
    } catch (RejectedExecutionException e) {
      throw Refusal.busy();
    }
    try {
      return result.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("a check failed", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw Refusal.busy();
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
