package backproof.server;

import backproof.server.ops.LogOutput;
import backproof.server.terminal.CheckCommand;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;

/** The program: {@code java -jar backproof.jar}. */
public final class Main {
  private static final int FAILED = 1;
  private static final int USAGE = 64; // EX_USAGE of sysexits.h

  private Main() {}

  public static void main(String[] arguments) {
    int status = run(List.of(arguments), System.getenv(), System.out, System.err);
    if (status != 0) {
      System.exit(status);
    }
  }

  static int run(
      List<String> arguments, Map<String, String> environment, PrintStream out, PrintStream err) {
    return switch (CommandLine.read(arguments, environment)) {
      case CommandLine.Help help -> {
        out.print(CommandLine.USAGE);
        yield 0;
      }
      case CommandLine.Wrong wrong -> {
        err.println("backproof: " + wrong.message());
        err.print(CommandLine.USAGE);
        yield USAGE;
      }
      case CommandLine.Check check -> new CheckCommand(environment, out, err).run(check.request());
      case CommandLine.Operate operate ->
          operate.operation().run(operate.database(), new Operation.Output(out, err));
      case CommandLine.Serve serve -> serve(serve.config(), out, err);
    };
  }

  private static int serve(Config config, PrintStream out, PrintStream err) {
    try {
      App app = App.start(config);
      PrintStream log = LogOutput.to(System.out);
      System.setOut(log);
      Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(app, log), "shutdown"));
      out.println("Backproof is ready at " + address(config, app.port()));
      return 0;
    } catch (StartException e) {
      err.println("backproof: " + e.getMessage());
      return FAILED;
    }
  }

  private static void stop(App app, PrintStream log) {
    app.close();
    log.close();
  }

  private static String address(Config config, int port) {
    return config.publicUrl().orElse("http://localhost:" + port) + "/";
  }
}
