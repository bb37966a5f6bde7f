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
             java -jar backproof.jar backup|restore FILE [--db DATABASE]
             java -jar backproof.jar reports [--db DATABASE]
             java -jar backproof.jar remove e/ID|s/NAME [--db DATABASE]

      serve: pages and API

        --port NUMBER        where to listen (7070; 0 for any free port)
        --db DATABASE        a SQLite file (data/backproof.db) or jdbc:postgresql://...
        --public-url URL     the address by which others reach this server
        --proxies NUMBER     how many reverse proxies of yours stand before it (0)
        --metrics-token WORD who shows it may read /metrics; without one nobody may
        --contact ADDRESS    mailto:... or https://... for reports, shown to everybody

        Environment: BACKPROOF_PORT, BACKPROOF_DB, BACKPROOF_PUBLIC_URL,
        BACKPROOF_PROXIES, BACKPROOF_METRICS_TOKEN, BACKPROOF_CONTACT.

      backup, restore: everything that is kept, as one file; servers may go on working
      reports, remove: what readers complained about; take an experiment or a snapshot
        away for good, so that its text is refused from then on

      check: an experiment (.json), a notebook (.ipynb) or a Python script (.py)

        --json               the report as JSON, as the API gives it
        --epsilon NUMBER     the step (as in the file, else 1e-7)
        --scheme SCHEME      forward, central, five-point or ridders
        --threshold NUMBER   the largest difference that passes (2e-7)
        --forward FUNCTION   the function to check, where the wrong one was found
        --backward FUNCTION  its backward pass; "" where forward gives the gradients
        --curve              the difference at every epsilon from 1e-12 to 1
        --judges             what other gradient checkers would say
        --lens ENTRY         the cost along one entry, as in "W1[0, 2]"
        --width NUMBER       how far the lens moves it (0.1)

        Exit status: 0 right, 1 wrong, 2 cannot tell, 3 the program raised an error,
        64 the command or the file was not understood. NO_COLOR and COLUMNS are heeded.

        --help               this text
      """;

  /** Start the server. */
  record Serve(Config config) implements CommandLine {}

  /** Check a file. */
  record Check(CheckRequest request) implements CommandLine {}

  /** Do something with what is kept. */
  record Operate(Operation operation, DatabaseAddress database) implements CommandLine {}

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
          new Setting("--public-url", "BACKPROOF_PUBLIC_URL", ""),
          new Setting("--proxies", "BACKPROOF_PROXIES", "0"),
          new Setting("--metrics-token", "BACKPROOF_METRICS_TOKEN", ""),
          new Setting("--contact", "BACKPROOF_CONTACT", ""));

  static CommandLine read(List<String> arguments, Map<String, String> environment) {
    if (!arguments.isEmpty() && arguments.get(0).equals("check")) {
      return CheckOptions.read(arguments.subList(1, arguments.size()));
    }
    Map<String, String> values = new LinkedHashMap<>();
    for (Setting setting : SETTINGS) {
      values.put(setting.option(), environment.getOrDefault(setting.variable(), setting.usual()));
    }
    Deque<String> rest = new ArrayDeque<>(arguments);
    Optional<Operation> operation = Operation.take(rest);
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
    return operation.isPresent() ? operate(operation.get(), values) : serve(values);
  }

  private static CommandLine operate(Operation operation, Map<String, String> values) {
    try {
      return new Operate(operation, DatabaseAddress.of(values.getOrDefault("--db", "")));
    } catch (IllegalArgumentException e) {
      return new Wrong(String.valueOf(e.getMessage()));
    }
  }

  private static CommandLine serve(Map<String, String> values) {
    try {
      return new Serve(
          new Config(
              port(values.getOrDefault("--port", "")),
              DatabaseAddress.of(values.getOrDefault("--db", "")),
              publicUrl(values.getOrDefault("--public-url", "")),
              proxies(values.getOrDefault("--proxies", "")),
              token(values.getOrDefault("--metrics-token", "")),
              contact(values.getOrDefault("--contact", ""))));
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

  private static int proxies(String value) {
    if (!value.matches("[0-9]")) {
      throw new IllegalArgumentException(
          "--proxies wants a number from 0 to 9, not \"" + value + "\"");
    }
    return Integer.parseInt(value);
  }

  private static Optional<String> token(String value) {
    if (!value.matches("[!-~]{16,200}|")) {
      throw new IllegalArgumentException("--metrics-token wants 16 to 200 letters without a space");
    }
    return Optional.of(value).filter(token -> !token.isEmpty());
  }

  private static Optional<String> contact(String value) {
    if (!value.matches("(mailto:|https://)[!-~]+|")) {
      throw new IllegalArgumentException(
          "a contact looks like mailto:me@example.org, not \"" + value + "\"");
    }
    return Optional.of(value).filter(contact -> !contact.isEmpty());
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
