package backproof.server.ops;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.locks.LockSupport;

/**
 * Where the lines of the log go: gathered for a moment and written together by a thread of their
 * own, so that no answer waits for a terminal or a disk.
 */
public final class LogOutput extends OutputStream {
  private static final int LENGTH = 1 << 16;
  private static final long MOMENT_NANOSECONDS = 50_000_000;

  private final PrintStream target;
  private final byte[] gathered = new byte[LENGTH];
  private int length;

  private LogOutput(PrintStream target) {
    this.target = target;
  }

  /** A stream that is never long behind; it must be closed, or its last lines are lost. */
  public static PrintStream to(PrintStream target) {
    LogOutput output = new LogOutput(target);
    Thread.ofPlatform().daemon().name("log").start(output::writeNowAndThen);
    return new PrintStream(output, false, StandardCharsets.UTF_8);
  }

  private void writeNowAndThen() {
    while (!Thread.currentThread().isInterrupted()) {
      LockSupport.parkNanos(MOMENT_NANOSECONDS);
      close();
    }
  }

  @Override
  public synchronized void write(int letter) {
    write(new byte[] {(byte) letter}, 0, 1);
  }

  @Override
  public synchronized void write(byte[] bytes, int offset, int count) {
    if (length + count > LENGTH) {
      close();
    }
    if (count > LENGTH) {
      target.write(bytes, offset, count);
    } else {
      System.arraycopy(bytes, offset, gathered, length, count);
      length += count;
    }
  }

  /** Writes what is there. */
  @Override
  public synchronized void close() {
    target.write(gathered, 0, length);
    target.flush();
    length = 0;
  }
}
