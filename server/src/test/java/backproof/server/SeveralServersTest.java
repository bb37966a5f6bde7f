package backproof.server;

import static org.assertj.core.api.Assertions.assertThat;

import backproof.server.store.DatabaseAddress;
import backproof.server.store.Databases;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Two servers on one database, as behind a load balancer that sends each request anywhere. */
final class SeveralServersTest {
  private static final int ROUNDS = 20;

  @Test
  void whatOneSavesTheOtherKnowsAndOfTwoAtOnceOneWins() throws Exception {
    DatabaseAddress database = Databases.postgreSql();
    try (ServerProcess one = ServerProcess.start(database);
        ServerProcess two = ServerProcess.start(database);
        ExecutorService writers = Executors.newFixedThreadPool(2)) {
      HttpResponse<String> created = one.send("POST", "/api/v1/experiments", document("the first"));
      assertThat(created.statusCode()).isEqualTo(201);
      String id = created.body().replaceAll(".*\"id\":\"(\\w+)\".*", "$1");
      String key = created.body().replaceAll(".*\"editKey\":\"([\\w-]+)\".*", "$1");
      assertThat(two.send("GET", "/e/" + id, "").body()).contains("the first");

      for (int round = 1; round <= ROUNDS; round++) {
        String tag = "\"v" + round + "\"";
        String mine = "one in round " + round;
        String yours = "two in round " + round;
        Future<HttpResponse<String>> first = writers.submit(() -> put(one, id, key, tag, mine));
        Future<HttpResponse<String>> second = writers.submit(() -> put(two, id, key, tag, yours));
        List<Integer> statuses = List.of(first.get().statusCode(), second.get().statusCode());
        assertThat(statuses).containsExactlyInAnyOrder(200, 412);
        String winner = first.get().statusCode() == 200 ? mine : yours;
        assertThat(one.send("GET", "/e/" + id + ".json", "").body()).contains(winner);
        assertThat(two.send("GET", "/e/" + id + ".json", "").body()).contains(winner);
      }
      assertThat(two.send("GET", "/api/v1/experiments/" + id, "").body())
          .contains("\"version\":" + (ROUNDS + 1));
      HttpResponse<String> deleted =
          two.send("DELETE", "/api/v1/experiments/" + id, "", "Authorization", "Bearer " + key);
      assertThat(deleted.statusCode()).isEqualTo(204);
      assertThat(one.send("GET", "/e/" + id, "").statusCode()).isEqualTo(410);
    }
  }

  private static HttpResponse<String> put(
      ServerProcess server, String id, String key, String tag, String title) throws Exception {
    return server.send(
        "PUT",
        "/api/v1/experiments/" + id,
        document(title),
        "Authorization",
        "Bearer " + key,
        "If-Match",
        tag);
  }

  private static String document(String title) {
    return Experiments.json(title, Experiments.line().setup());
  }
}
