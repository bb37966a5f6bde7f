package backproof.server.ops;

/** Requests that are being answered, so that a server that goes down can finish them. */
public final class InFlight {
  private int requests;

  public synchronized void begin() {
    requests++;
  }

  public synchronized void end() {
    requests--;
    notifyAll();
  }

  public synchronized int requests() {
    return requests;
  }

  /** Waits until all are answered, but no longer than that. */
  public synchronized void awaitNone(long milliseconds) {
    long end = System.nanoTime() + milliseconds * 1_000_000;
    try {
      for (long left = milliseconds;
          requests > 0 && left > 0;
          left = (end - System.nanoTime()) / 1_000_000) {
        wait(left);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
