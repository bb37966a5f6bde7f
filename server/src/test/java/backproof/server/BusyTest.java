package backproof.server;

import static org.assertj.core.api.Assertions.assertThat;

import backproof.experiment.Experiment;
import backproof.file.Wanted;
import backproof.laboratory.Outcome;
import backproof.laboratory.Parts;
import backproof.laboratory.Planned;
import backproof.laboratory.RunResult;
import backproof.server.guard.Checker;
import backproof.view.Opened;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A pool of two with one place to wait, filled by runs that end when the test says so. */
final class BusyTest {
  private static final int PUPILS = 500;

  @TempDir private Path folder;

  /** Runs wait for the gate; checks do not. */
  private record Gate(CountDownLatch entered, CountDownLatch open, AtomicInteger checks)
      implements Checker {
    Gate(int runs) {
      this(new CountDownLatch(runs), new CountDownLatch(1), new AtomicInteger());
    }

    @Override
    public Outcome check(Experiment experiment, Parts parts) {
      checks.incrementAndGet();
      return new LaboratoryChecker().check(experiment, parts);
    }

    @Override
    public Planned plan(Experiment experiment) {
      return new LaboratoryChecker().plan(experiment);
    }

    @Override
    public RunResult run(String source) {
      entered.countDown();
      try {
        open.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      return new RunResult("done", Optional.empty(), 0);
    }

    @Override
    public Opened open(String name, String text, Wanted wanted) {
      return new LaboratoryChecker().open(name, text, wanted);
    }

    @Override
    public Opened whole(Experiment experiment) {
      return new LaboratoryChecker().whole(experiment);
    }
  }

  @Test
  void aFullPoolSaysSoAtOnceAndKeepsTheTextOfAForm() throws Exception {
    Gate gate = new Gate(2);
    try (TestServer server = TestServer.start(folder, gate, new App.Pool(2, 1));
        ExecutorService visitors = Executors.newFixedThreadPool(4)) {
      var runs = new ExecutorCompletionService<HttpResponse<String>>(visitors);
      runs.submit(() -> run(server));
      runs.submit(() -> run(server));
      gate.entered().await();
      runs.submit(() -> run(server));
      runs.submit(() -> run(server));
      // one of the later two takes the only place to wait, so the other one comes back first
      HttpResponse<String> refused = runs.take().get();
      assertThat(refused.statusCode()).isEqualTo(503);
      assertThat(refused.headers().firstValue("Content-Type")).hasValue("application/problem+json");
      assertThat(refused.headers().firstValue("Retry-After")).isPresent();

      HttpResponse<String> form = server.form("/run", "setup=my+text&forward=&backward=");
      assertThat(form.statusCode()).isEqualTo(503);
      assertThat(form.headers().firstValue("Retry-After")).isPresent();
      assertThat(form.body()).contains("my text");

      gate.open().countDown();
      for (int i = 0; i < 3; i++) {
        assertThat(runs.take().get().statusCode()).isEqualTo(200);
      }
    }
  }

  @Test
  void aClassThatOpensALinkAtOnceMakesOneCheckAndEachPupilGetsThePage() throws Exception {
    Gate gate = new Gate(0);
    try (TestServer server = TestServer.start(folder, gate, new App.Pool(1, 1));
        ExecutorService pupils = Executors.newVirtualThreadPerTaskExecutor()) {
      String page =
          server
              .post("/api/v1/snapshots", Experiments.json(Experiments.line()))
              .headers()
              .firstValue("Location")
              .orElseThrow();
      List<Future<Integer>> answers = new ArrayList<>();
      for (int i = 0; i < PUPILS; i++) {
        answers.add(pupils.submit(() -> server.get(page).statusCode()));
      }
      for (Future<Integer> answer : answers) {
        assertThat(answer.get()).isEqualTo(200);
      }
      assertThat(gate.checks()).hasValue(1);
    }
  }

  private static HttpResponse<String> run(TestServer server) {
    return server.post("/api/v1/run", "{\"source\":\"\"}");
  }
}
