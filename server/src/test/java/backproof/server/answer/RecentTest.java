package backproof.server.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backproof.server.guard.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

final class RecentTest {
  @Test
  void manyWhoAskAtOnceHaveItMadeOnce() throws Exception {
    Recent<String, String> recent = new Recent<>(1000, String::length);
    AtomicInteger made = new AtomicInteger();
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch mayEnd = new CountDownLatch(1);
    Promise.Maker<String> slow =
        () -> {
          made.incrementAndGet();
          begun.countDown();
          awaitQuietly(mayEnd);
          return "value";
        };
    try (ExecutorService pupils = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<String>> answers = new ArrayList<>();
      answers.add(pupils.submit(() -> recent.of("key", slow)));
      begun.await();
      for (int i = 0; i < 500; i++) {
        answers.add(pupils.submit(() -> recent.of("key", slow)));
      }
      mayEnd.countDown();
      for (Future<String> answer : answers) {
        assertThat(answer.get()).isEqualTo("value");
      }
    }
    assertThat(made).hasValue(1);
  }

  @Test
  void whatWasUsedLongestAgoGoesFirstAndTheWeightIsNeverExceeded() throws Exception {
    Recent<String, String> recent = new Recent<>(10, String::length);
    AtomicInteger made = new AtomicInteger();
    Promise.Maker<String> four =
        () -> {
          made.incrementAndGet();
          return "1234";
        };
    recent.of("a", four);
    recent.of("b", four);
    recent.of("a", four);
    assertThat(made).hasValue(2);
    recent.of("c", four);
    recent.of("a", four);
    recent.of("c", four);
    assertThat(made).hasValue(3);
    recent.of("b", four);
    assertThat(made).hasValue(4);
    recent.of("large", () -> "x".repeat(11));
    recent.of("a", four);
    assertThat(made).hasValue(5);
  }

  @Test
  void aRefusalIsNotKept() throws Exception {
    Recent<String, String> recent = new Recent<>(10, String::length);
    assertThatThrownBy(
            () ->
                recent.of(
                    "a",
                    () -> {
                      throw Refusal.busy();
                    }))
        .isInstanceOf(Refusal.class);
    assertThat(recent.of("a", () -> "now")).isEqualTo("now");
  }

  /** Or a reader might be told what was true before they asked. */
  @Test
  void whoAsksWhileOneIsBeingLookedForIsLookedForAgain() throws Exception {
    AtOnce<String, Integer> atOnce = new AtOnce<>();
    AtomicInteger looks = new AtomicInteger();
    CountDownLatch looking = new CountDownLatch(1);
    CountDownLatch mayEnd = new CountDownLatch(1);
    try (ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<Integer> first =
          readers.submit(
              () ->
                  atOnce.of(
                      "key",
                      () -> {
                        looking.countDown();
                        awaitQuietly(mayEnd);
                        return looks.incrementAndGet();
                      }));
      looking.await();
      assertThat(atOnce.of("key", looks::incrementAndGet)).isEqualTo(1);
      mayEnd.countDown();
      assertThat(first.get()).isEqualTo(2);
    }
  }

  private static void awaitQuietly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
