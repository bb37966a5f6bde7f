package backproof.server.terminal;

import backproof.binding.Limits;
import backproof.experiment.Experiment;
import backproof.experiment.ExperimentException;
import backproof.file.ExperimentFiles;
import backproof.file.Imported;
import backproof.laboratory.Laboratory;
import backproof.laboratory.Outcome;
import backproof.laboratory.StudiesJson;
import backproof.python.Clock;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;

/** Checks one file. It knows no web server and no database, so that it starts at once. */
public final class CheckCommand {
  private static final int USAGE = 64; // EX_USAGE of sysexits.h
  private static final double NANOSECONDS = 1e6; // in a millisecond

  private final PrintStream out;
  private final PrintStream err;
  private final Style style;

  public CheckCommand(Map<String, String> environment, PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
    this.style = Style.of(environment, out);
  }

  /** 0 right, 1 wrong, 2 cannot tell, 3 the program raised, 64 the file cannot be read. */
  public int run(CheckRequest request) {
    Imported imported;
    try {
      String text = Files.readString(Path.of(request.file()));
      imported = ExperimentFiles.read(request.file(), text, request.wanted());
    } catch (ExperimentException e) {
      return refuse(request.file() + ": " + Plain.text(String.valueOf(e.getMessage())));
    } catch (NoSuchFileException e) {
      return refuse("there is no file " + request.file());
    } catch (IOException | InvalidPathException e) {
      return refuse("cannot read " + request.file() + ": " + e.getMessage());
    }
    Experiment read = imported.experiment();
    Experiment experiment = read.with(request.over(read.settings()));
    Clock clock = () -> System.nanoTime() / NANOSECONDS;
    Outcome outcome =
        Laboratory.explained(
            experiment,
            Laboratory.check(experiment, request.parts(), Limits.TERMINAL, clock),
            Limits.TERMINAL,
            clock);
    out.print(
        request.json()
            ? StudiesJson.write(outcome) + "\n"
            : new TerminalReport(style, request.file(), imported, experiment).of(outcome));
    out.flush();
    return status(outcome);
  }

  private int refuse(String message) {
    err.println("backproof: " + message);
    return USAGE;
  }

  private static int status(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Judged judged ->
          switch (judged.report().verdict()) {
            case RIGHT -> 0;
            case WRONG -> 1;
            case CANNOT_TELL -> 2;
          };
      case Outcome.Raised raised -> 3;
    };
  }
}
