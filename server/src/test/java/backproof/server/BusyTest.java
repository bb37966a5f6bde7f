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
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A pool of two with one place to wait, filled by runs that end when the test says so. */
final class BusyTest {
  @TempDir private static Path folder;

  /** Runs wait for the gate; checks do not. */
  private record Gate(CountDownLatch entered, CountDownLatch open) implements Checker {
    @Override
    public Outcome check(Experiment experiment, Parts parts) {
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
  }

  @Test
  void aFullPoolSaysSoAtOnceAndKeepsTheTextOfAForm() throws Exception {
    Gate gate = new Gate(new CountDownLatch(2), new CountDownLatch(1));
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

  private static HttpResponse<String> run(TestServer server) {
    return server.post("/api/v1/run", "{\"source\":\"\"}");
  }
}
