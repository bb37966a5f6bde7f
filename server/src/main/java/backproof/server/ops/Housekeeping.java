package backproof.server.ops;

import backproof.server.store.ExperimentStore;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Deletes what has expired, once an hour; of several servers any may do it. */
public final class Housekeeping implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Housekeeping.class);

  private final ScheduledExecutorService thread;

  private Housekeeping(ScheduledExecutorService thread) {
    this.thread = thread;
  }

  public static Housekeeping start(ExperimentStore store) {
    ScheduledExecutorService thread =
        Executors.newSingleThreadScheduledExecutor(
            task -> Thread.ofPlatform().daemon().name("housekeeping").unstarted(task));
    var unused = thread.scheduleWithFixedDelay(() -> clean(store), 1, 60, TimeUnit.MINUTES);
    return new Housekeeping(thread);
  }

  /** Whatever goes wrong, the next time may go well. */
  private static void clean(ExperimentStore store) {
    try {
      LOG.info("housekeeping expired={}", store.deleteExpired());
    } catch (RuntimeException e) {
      LOG.warn("housekeeping failed: {}", e.getMessage());
    }
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }
}
