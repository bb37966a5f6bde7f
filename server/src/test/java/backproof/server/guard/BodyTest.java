package backproof.server.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

final class BodyTest {
  private static final int MOST = 65_536;

  /** Gives one byte and lets some seconds pass, again and again. */
  private static final class Dripping extends InputStream {
    private final AtomicLong nanoseconds = new AtomicLong();
    private final AtomicInteger given = new AtomicInteger();
    private final long pause;

    Dripping(long pauseMilliseconds) {
      this.pause = TimeUnit.MILLISECONDS.toNanos(pauseMilliseconds);
    }

    @Override
    public int read() {
      nanoseconds.addAndGet(pause);
      return given.incrementAndGet() > MOST ? -1 : 'x';
    }

    @Override
    public int read(byte[] bytes, int offset, int length) {
      bytes[offset] = (byte) read();
      return 1;
    }
  }

  @Test
  void whoSendsAByteNowAndThenIsNotWaitedFor() {
    Dripping dripping = new Dripping(3000);
    assertThatThrownBy(
            () -> Body.copy(dripping, new ByteArrayOutputStream(), MOST, dripping.nanoseconds::get))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.status()).isEqualTo(408));
    assertThat(dripping.given.get()).isLessThan(6);
  }

  /** A telephone in a train still sends thousands of bytes a second. */
  @Test
  void whoSendsAsSlowlyAsAWeakLineIsHeardToTheEnd() throws Exception {
    Dripping dripping = new Dripping(1);
    ByteArrayOutputStream sent = new ByteArrayOutputStream();
    Body.copy(dripping, sent, MOST, dripping.nanoseconds::get);
    assertThat(sent.size()).isEqualTo(MOST);
  }

  @Test
  void noMoreIsReadThanAsked() throws Exception {
    ByteArrayOutputStream sent = new ByteArrayOutputStream();
    Body.copy(new ByteArrayInputStream(new byte[20_000]), sent, 9_000, () -> 0);
    assertThat(sent.size()).isEqualTo(9_000);
  }
}
