package backproof.server.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

final class AllowanceTest {
  private final AtomicLong now = new AtomicLong();
  private final Allowance writes = new Allowance(60, 1, now::get);

  @Test
  void aBurstIsAllowedThenOneASecond() throws Refusal {
    for (int i = 0; i < 60; i++) {
      writes.take("one");
    }
    assertThatThrownBy(() -> writes.take("one")).isInstanceOf(Refusal.class);
    writes.take("another");
    now.addAndGet(1000);
    writes.take("one");
    assertThatThrownBy(() -> writes.take("one"))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> {
              assertThat(refusal.status()).isEqualTo(429);
              assertThat(refusal.headers()).containsKey("Retry-After");
            });
  }
}
