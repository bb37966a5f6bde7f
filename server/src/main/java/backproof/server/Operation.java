package backproof.server;

import backproof.server.store.Backup;
import backproof.server.store.Database;
import backproof.server.store.DatabaseAddress;
import backproof.server.store.Moderation;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** What an operator does with the store from the command line. */
record Operation(Kind kind, String argument) {
  private static final int FAILED = 1;
  private static final int USAGE = 64;

  /** The commands. */
  enum Kind {
    BACKUP("backup", true),
    RESTORE("restore", true),
    REPORTS("reports", false),
    REMOVE("remove", true);

    private final String word;
    private final boolean hasArgument;

    Kind(String word, boolean hasArgument) {
      this.word = word;
      this.hasArgument = hasArgument;
    }
  }

  /** Where it speaks. */
  record Output(PrintStream out, PrintStream err) {}

  /** Takes a command and its argument off the front; empty where there is none. */
  static Optional<Operation> take(Deque<String> arguments) {
    for (Kind kind : Kind.values()) {
      if (!arguments.isEmpty() && arguments.getFirst().equals(kind.word)) {
        arguments.removeFirst();
        boolean isThere =
            kind.hasArgument && !arguments.isEmpty() && !arguments.getFirst().startsWith("--");
        return Optional.of(new Operation(kind, isThere ? arguments.removeFirst() : ""));
      }
    }
    return Optional.empty();
  }

  int run(DatabaseAddress address, Output output) {
    if (kind.hasArgument && argument.isEmpty()) {
      output.err().println("backproof: " + kind.word + " needs one more word");
      return USAGE;
    }
    try (Database database = Database.open(address)) {
      output.out().println(done(database));
      return 0;
    } catch (IOException | UncheckedIOException e) {
      output.err().println("backproof: " + e.getMessage());
      return FAILED;
    } catch (RuntimeException e) {
      output.err().println("backproof: the database " + address.shown() + ": " + reason(e));
      return FAILED;
    }
  }

  private String done(Database database) throws IOException {
    return switch (kind) {
      case BACKUP -> Backup.write(database, Path.of(argument)) + " rows written to " + argument;
      case RESTORE -> Backup.read(database, Path.of(argument)) + " rows restored";
      case REPORTS -> reports(database.moderation().complaints());
      case REMOVE -> removed(database.moderation());
    };
  }

  /** Escaped, because what readers write could steer the terminal. */
  private static String reports(List<Moderation.Complaint> complaints) {
    StringBuilder text = new StringBuilder();
    for (Moderation.Complaint complaint : complaints) {
      text.append(Instant.ofEpochMilli(complaint.created()))
          .append("  ")
          .append(complaint.subject())
          .append("  ")
          .append(complaint.reason().replaceAll("\\p{C}", " "))
          .append('\n');
    }
    return text + (complaints.size() + " reports");
  }

  private String removed(Moderation moderation) throws IOException {
    String path = argument.replaceFirst("^/", "");
    String name = path.substring(path.indexOf('/') + 1);
    boolean isRemoved =
        path.startsWith("e/") && moderation.withdrawExperiment(name)
            || path.startsWith("s/") && moderation.withdraw(name);
    if (!isRemoved) {
      throw new IOException("there is no " + path + "; what to remove looks like e/ID or s/NAME");
    }
    moderation.settle(path);
    return path + " is gone, and its text is refused from now on";
  }

  /** The deepest cause says it shortest. */
  static String reason(Throwable e) {
    Throwable cause = e;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
  }
}
