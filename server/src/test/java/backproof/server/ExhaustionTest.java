package backproof.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import backproof.server.store.Databases;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Visitors who want everything for themselves: the others are answered all the same. */
final class ExhaustionTest {
  private static final int SLOW_VISITORS = 300; // more than a pool of threads has

  /** Each is as long as a program may be, if nothing stopped it. */
  private static final List<String> PROGRAMS =
      List.of(
          "while True:\n    pass",
          "def f(n):\n    return f(n + 1)\nf(0)",
          "def f(n):\n    return f(n - 1) + f(n - 2) if n > 1 else n\nf(90)",
          "x = 3\nfor i in range(10**9):\n    x = x * x",
          "s = 'x'\nwhile True:\n    s = s + s",
          "a = []\nwhile True:\n    a.append([0] * 1000)",
          "import numpy as np\na = [np.zeros((1000, 1000)) for i in range(100000)]",
          "import numpy as np\na = np.ones((500, 500))\nwhile True:\n    a @ a",
          "a = list(range(100000, 0, -1))\nwhile True:\n    a = sorted(a, key=lambda v: -v)",
          "while True:\n    '{:>1000000}'.format('x')",
          "while True:\n    '%500000d' % 7",
          "d = {}\nwhile True:\n    d[(len(d), str(d)[:9])] = [d]",
          "while True:\n    ('a' * 100000).replace('a', 'bb').split('b')",
          "def g():\n    while True:\n        yield 1\nsum(g())",
          "while True:\n    print('x' * 1000)",
          "x = 2 ** 10 ** 8");

  @TempDir private static Path folder;

  /**
   * The pool is kept full: each visitor sends the next program when one is answered. What others
   * ask meanwhile is answered before the programs have ended.
   */
  @Test
  void programsThatNeverEndKeepNobodyElseWaiting() throws Exception {
    try (TestServer server = TestServer.start(folder, new LaboratoryChecker(), new App.Pool(2, 4));
        ExecutorService hostile = Executors.newVirtualThreadPerTaskExecutor()) {
      String page =
          server
              .post("/api/v1/snapshots", Experiments.json(Experiments.line()))
              .headers()
              .firstValue("Location")
              .orElseThrow();
      assertThat(server.get(page).statusCode()).isEqualTo(200);

      List<Future<HttpResponse<String>>> answers = new ArrayList<>();
      for (String program : PROGRAMS) {
        answers.add(hostile.submit(() -> server.post("/api/v1/run", run(program))));
        answers.add(hostile.submit(() -> server.post("/api/v1/check", check(program))));
      }
      while (!server.isWorking()) {
        Thread.onSpinWait();
      }
      int whileTheyRan = 0;
      do {
        assertThat(server.get("/healthz").statusCode()).isEqualTo(200);
        assertThat(server.get(page).statusCode()).isEqualTo(200);
        assertThat(server.get(page + ".json").statusCode()).isEqualTo(200);
        whileTheyRan += server.isWorking() ? 1 : 0;
      } while (!answers.stream().allMatch(Future::isDone));

      assertThat(whileTheyRan).isGreaterThan(20);
      for (Future<HttpResponse<String>> answer : answers) {
        assertThat(answer.get().statusCode()).isIn(200, 503);
        if (answer.get().statusCode() == 503) {
          assertThat(answer.get().headers().firstValue("Retry-After")).isPresent();
        } else {
          assertThat(answer.get().body()).contains("\"error\":{");
        }
      }
      assertThat(server.post("/api/v1/check", Experiments.json(Experiments.line())).body())
          .contains("\"verdict\"");
    }
  }

  @Test
  void everySuchProgramIsStoppedWithAnErrorOfItsOwn() throws Exception {
    try (TestServer server = TestServer.start(folder)) {
      for (String program : PROGRAMS) {
        HttpResponse<String> answer = server.post("/api/v1/run", run(program));
        assertThat(answer.statusCode()).as(program).isEqualTo(200);
        assertThat(answer.body()).as(program).contains("\"error\":{").doesNotContain("java.");
      }
    }
  }

  /** Half a request each, or an answer that nobody reads: neither holds up anybody. */
  @Test
  void visitorsWhoSendOrReadNothingMoreKeepNobodyElseWaiting() throws Exception {
    List<Socket> slow = new ArrayList<>();
    Config config =
        new Config(
            0, Databases.sqlite(folder), Optional.empty(), 1, Optional.empty(), Optional.empty());
    try (TestServer server = TestServer.start(config)) {
      String worker = server.get("/").body().replaceAll("(?s).*?(/assets/worker-[^\"]*).*", "$1");
      for (int i = 0; i < SLOW_VISITORS; i++) {
        slow.add(
            sent(
                server,
                "POST /api/v1/check HTTP/1.1\r\nHost: x\r\nX-Forwarded-For: visitor-"
                    + i
                    + "\r\nContent-Length: 500\r\n\r\n{"));
        slow.add(sent(server, "GET " + worker + " HTTP/1.1\r\nHost: x\r\n\r\n".repeat(40)));
        slow.add(sent(server, "GET / HTTP/1.1\r\nHost: "));
      }
      assertThat(server.get("/healthz").statusCode()).isEqualTo(200);
      assertThat(server.get("/").statusCode()).isEqualTo(200);
      assertThat(server.post("/api/v1/check", Experiments.json(Experiments.line())).body())
          .contains("\"verdict\"");
    } finally {
      for (Socket socket : slow) {
        socket.close();
      }
    }
  }

  private static Socket sent(TestServer server, String request) throws Exception {
    Socket socket = new Socket();
    socket.setReceiveBufferSize(4096);
    socket.connect(new InetSocketAddress("localhost", server.port()));
    socket.getOutputStream().write(request.getBytes(UTF_8));
    return socket;
  }

  private static String run(String program) {
    return "{\"source\":\"" + escaped(program) + "\"}";
  }

  private static String check(String program) {
    return Experiments.json("", program);
  }

  private static String escaped(String program) {
    return program.replace("\n", "\\n");
  }
}
