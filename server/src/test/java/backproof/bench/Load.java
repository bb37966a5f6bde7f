package backproof.bench;

import backproof.experiment.ExperimentJson;
import backproof.experiment.Presets;
import backproof.server.ServerProcess;
import backproof.server.store.DatabaseAddress;
import backproof.server.store.Databases;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Measures how many requests a second our server answers, beside a bare Javalin handler that says
 * hello, each a process of its own on this machine; and whether its memory stays as it is.
 *
 * <p>{@code mvn -Pbench -DskipTests -Dbackproof.bench=backproof.bench.Load verify}; needs {@code
 * wrk}, a package of Debian and others. With {@code -Dbackproof.minutes=10} it goes on for so long
 * and tells the heap that is left after each collection.
 */
public final class Load {
  private static final int ROUNDS = 3;
  private static final int SECONDS = 3;
  private static final int WARM_UP_SECONDS = 10;
  private static final int FEW = 50;
  private static final int MANY = 500;
  private static final int MINUTE = 60;
  private static final Pattern RATE = Pattern.compile("Requests/sec:\\s+([0-9.]+)");
  private static final Pattern USED = Pattern.compile("used (\\d+)K");

  private Load() {}

  public static void main(String[] arguments) throws Exception {
    Path folder = Files.createTempDirectory("backproof-load");
    int minutes = Integer.getInteger("backproof.minutes", 0);
    for (DatabaseAddress store : Databases.empty(folder)) {
      System.out.println("The store is " + store.getClass().getSimpleName() + ".");
      try (ServerProcess server = ServerProcess.start(store);
          ServerProcess hello = ServerProcess.start(Hello.class.getName(), Hello.READY)) {
        Map<String, String> targets = targets(server);
        compare(hello.address() + "/", targets, FEW);
        compare(hello.address() + "/", targets, MANY);
        watchMemory(server, List.copyOf(targets.values()), minutes);
      }
    }
  }

  /** The lesson's network, saved both ways. */
  private static Map<String, String> targets(ServerProcess server) throws Exception {
    String document = ExperimentJson.canonical(Presets.first().experiment());
    String experiment = saved(server, "/api/v1/experiments", document);
    String snapshot = saved(server, "/api/v1/snapshots", document);
    Map<String, String> targets = new LinkedHashMap<>();
    targets.put("page of an experiment", experiment);
    targets.put("page of a snapshot", snapshot);
    targets.put("frame of an experiment", experiment.replace("/e/", "/embed/"));
    targets.put("experiment by the API", experiment.replace("/e/", "/api/v1/experiments/"));
    targets.put("snapshot as JSON", snapshot + ".json");
    return targets;
  }

  private static String saved(ServerProcess server, String path, String document) throws Exception {
    HttpResponse<String> saved = server.send("POST", path, document);
    return saved.headers().firstValue("Location").orElseThrow();
  }

  /** Each round measures hello beside each target, so that both have the same machine. */
  private static void compare(String hello, Map<String, String> targets, int connections)
      throws IOException {
    System.out.println(connections + " connections, requests a second:");
    load(hello, connections, WARM_UP_SECONDS);
    for (String target : targets.values()) {
      load(target, connections, WARM_UP_SECONDS);
    }
    for (Map.Entry<String, String> target : targets.entrySet()) {
      double[] ratios = new double[ROUNDS];
      double[] rates = new double[ROUNDS];
      for (int round = 0; round < ROUNDS; round++) {
        rates[round] = load(target.getValue(), connections, SECONDS);
        ratios[round] = rates[round] / load(hello, connections, SECONDS);
      }
      Arrays.sort(ratios);
      Arrays.sort(rates);
      System.out.printf(
          "  %-24s %6.0f, %.0f %% of hello (median of %d, from %.0f to %.0f)%n",
          target.getKey(),
          rates[ROUNDS / 2],
          100 * ratios[ROUNDS / 2],
          ROUNDS,
          100 * ratios[0],
          100 * ratios[ROUNDS - 1]);
    }
  }

  /** As browsers ask. What wrk says of errors is passed on, and nothing where there were none. */
  private static double load(String address, int connections, int seconds) throws IOException {
    String said =
        output(
            "wrk",
            "-t",
            "2",
            "-c",
            Integer.toString(connections),
            "-d",
            seconds + "s",
            "--timeout",
            "10s",
            "-H",
            "Accept-Encoding: gzip, deflate, br",
            address);
    said.lines()
        .filter(line -> line.contains("errors:") || line.contains("Non-2xx"))
        .forEach(line -> System.out.println("  " + address + line));
    Matcher rate = RATE.matcher(said);
    if (!rate.find()) {
      throw new IOException("wrk said: " + said);
    }
    return Double.parseDouble(rate.group(1));
  }

  private static void watchMemory(ServerProcess server, List<String> targets, int minutes)
      throws IOException {
    List<Long> used = new ArrayList<>();
    for (int minute = 0; minute < minutes; minute++) {
      load(targets.get(minute % targets.size()), FEW, MINUTE);
      used.add(heap(server.pid()) / 1024);
    }
    if (minutes > 0) {
      System.out.println("MB of heap in use after a collection, minute by minute: " + used);
    }
  }

  /** In KB. */
  private static long heap(long pid) throws IOException {
    String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
    output(jcmd, Long.toString(pid), "GC.run");
    Matcher used = USED.matcher(output(jcmd, Long.toString(pid), "GC.heap_info"));
    if (!used.find()) {
      throw new IOException("jcmd tells no heap");
    }
    return Long.parseLong(used.group(1));
  }

  private static String output(String... command) throws IOException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }
}
