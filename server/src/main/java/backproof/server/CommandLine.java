package backproof.server;

import backproof.server.store.DatabaseAddress;
import backproof.server.terminal.CheckRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the program was asked to do. */
sealed interface CommandLine {
  String USAGE =
      """
      usage: java -jar backproof.jar [serve] [options]
             java -jar backproof.jar check FILE [options]

      serve: pages and API

        --port NUMBER        where to listen (7070; 0 for any free port)
        --db DATABASE        a SQLite file (data/backproof.db) or jdbc:postgresql://...
        --public-url URL     the address by which others reach this server

        Environment: BACKPROOF_PORT, BACKPROOF_DB, BACKPROOF_PUBLIC_URL.

      check: an experiment (.json), a notebook (.ipynb) or a Python script (.py)

        --json               the report as JSON, as the API gives it
        --epsilon NUMBER     the step (as in the file, else 1e-7)
        --scheme SCHEME      forward, central or five-point
        --threshold NUMBER   the largest difference that passes (2e-7)
        --forward FUNCTION   the function to check, where the wrong one was found
        --backward FUNCTION  its backward pass; "" where forward gives the gradients

        Exit status: 0 right, 1 wrong, 2 cannot tell, 3 the program raised an error,
        64 the command or the file was not understood. NO_COLOR and COLUMNS are heeded.

        --help               this text
      """;

  /** Start the server. */
  record Serve(Config config) implements CommandLine {}

  /** Check a file. */
  record Check(CheckRequest request) implements CommandLine {}

  /** Explain the options. */
  record Help() implements CommandLine {}

  /** Say what was not understood. */
  record Wrong(String message) implements CommandLine {}

  /** An option and where else its value may come from; the option wins. */
  record Setting(String option, String variable, String usual) {}

  List<Setting> SETTINGS =
      List.of(
          new Setting("--port", "BACKPROOF_PORT", "7070"),
          new Setting("--db", "BACKPROOF_DB", "data/backproof.db"),
          new Setting("--public-url", "BACKPROOF_PUBLIC_URL", ""));

  static CommandLine read(List<String> arguments, Map<String, String> environment) {
    if (!arguments.isEmpty() && arguments.get(0).equals("check")) {
      return CheckOptions.read(arguments.subList(1, arguments.size()));
    }
    Map<String, String> values = new LinkedHashMap<>();
    for (Setting setting : SETTINGS) {
      values.put(setting.option(), environment.getOrDefault(setting.variable(), setting.usual()));
    }
    Deque<String> rest = new ArrayDeque<>(arguments);
    if (!rest.isEmpty() && rest.getFirst().equals("serve")) {
      rest.removeFirst();
    }
    while (!rest.isEmpty()) {
      String option = rest.removeFirst();
      if (option.equals("--help")) {
        return new Help();
      }
      if (!values.containsKey(option)) {
        return new Wrong("\"" + option + "\" is not an option");
      }
      if (rest.isEmpty()) {
        return new Wrong(option + " needs a value");
      }
      values.put(option, rest.removeFirst());
    }
    return serve(values);
  }

  private static CommandLine serve(Map<String, String> values) {
    try {
      return new Serve(
          new Config(
              port(values.getOrDefault("--port", "")),
              DatabaseAddress.of(values.getOrDefault("--db", "")),
              publicUrl(values.getOrDefault("--public-url", ""))));
    } catch (IllegalArgumentException e) {
      return new Wrong(String.valueOf(e.getMessage()));
    }
  }

  private static int port(String value) {
    if (!value.matches("[0-9]{1,5}")) {
      throw new IllegalArgumentException(
          "a port is a number from 0 to 65535, not \"" + value + "\"");
    }
    return Integer.parseInt(value);
  }

  private static Optional<String> publicUrl(String value) {
    if (value.isEmpty()) {
      return Optional.empty();
    }
    try {
      URI url = new URI(value);
      boolean web = "http".equals(url.getScheme()) || "https".equals(url.getScheme());
      if (web && url.getHost() != null && url.getQuery() == null && url.getFragment() == null) {
        return Optional.of(value.replaceAll("/+$", ""));
      }
    } catch (URISyntaxException e) {
      // said below
    }
    throw new IllegalArgumentException(
        "a public URL looks like https://example.org, not \"" + value + "\"");
  }
}
