package backproof.server.terminal;

import backproof.check.BlockReport;
import backproof.check.Report;
import backproof.check.Settings;
import backproof.check.Verdict;
import backproof.diagnosis.Finding;
import backproof.experiment.Cell;
import backproof.experiment.Experiment;
import backproof.experiment.ProgramError;
import backproof.file.Choice;
import backproof.file.Imported;
import backproof.file.Place;
import backproof.laboratory.Outcome;
import backproof.number.Decimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The report as text: the verdict first, then the evidence, then what was taken to be checked. */
final class TerminalReport {
  private static final int DIGITS = 3;
  private static final String MARGIN = "    ";

  private final Style style;
  private final String file;
  private final Imported imported;
  private final Experiment experiment;
  private final StringBuilder text = new StringBuilder();

  TerminalReport(Style style, String file, Imported imported, Experiment experiment) {
    this.style = style;
    this.file = file;
    this.imported = imported;
    this.experiment = experiment;
  }

  String of(Outcome outcome) {
    switch (outcome) {
      case Outcome.Judged judged -> judged(judged);
      case Outcome.Raised raised -> {
        raised(raised.error());
        findings(raised.findings());
      }
    }
    notes(outcome);
    output(outcome.stdout());
    return text.toString();
  }

  private void judged(Outcome.Judged judged) {
    Report report = judged.report();
    heading(painted(report.verdict(), word(report.verdict())));
    for (String reason : report.reasons()) {
      paragraph(reason);
    }
    findings(judged.findings());
    text.append('\n');
    table(report.blocks());
    report.point().ifPresent(point -> point.sentences().forEach(this::paragraph));
    judged
        .studies()
        .score()
        .ifPresent(score -> paragraph((score.sentence() + " " + score.advice()).strip()));
    text.append('\n');
    paragraph("The notebook says: " + report.message());
    judged.checker().ifPresent(check -> paragraph("Your " + check.name() + ": " + check.text()));
    Settings settings = report.settings();
    text.append(
        style.quiet(
            style.wrapped(
                "threshold "
                    + setting(settings.threshold())
                    + ", "
                    + settings.scheme().key()
                    + ", epsilon "
                    + setting(settings.epsilon())
                    + ", "
                    + counted(report.parameters(), "parameter")
                    + ", "
                    + counted(report.evaluations(), "evaluation")
                    + ", "
                    + Decimal.fixed(judged.milliseconds(), 0)
                    + " ms")));
    for (String line : new TerminalStudies(style).of(judged.studies(), settings)) {
      text.append(line).append('\n');
    }
  }

  private void findings(List<Finding> findings) {
    findings.stream().filter(each -> each.role() == Finding.Role.ORIGIN).forEach(this::origin);
    String following =
        findings.stream()
            .filter(each -> each.role() == Finding.Role.INHERITED)
            .map(each -> each.name() + " in " + place(each))
            .collect(Collectors.joining("; "));
    if (!following.isEmpty()) {
      text.append('\n');
      paragraph("Wrong only because of that: " + following + ".");
    }
  }

  private String place(Finding finding) {
    return place(Cell.valueOf(finding.cell().toUpperCase(Locale.ROOT)), finding.line());
  }

  private void origin(Finding finding) {
    text.append('\n').append(place(finding)).append('\n');
    paragraph(finding.text());
    if (!finding.value().isEmpty()) {
      paragraph(finding.value());
    }
    finding
        .fix()
        .ifPresent(
            fix -> {
              lines("- ", fix.change().before());
              lines("+ ", fix.change().after());
              paragraph(fix.proof());
            });
  }

  private void lines(String sign, String lines) {
    for (String line : lines.split("\n", -1)) {
      if (!line.isEmpty()) {
        text.append(sign).append(Plain.text(line)).append('\n');
      }
    }
  }

  private void heading(String verdict) {
    text.append(verdict).append("  ").append(file).append('\n');
  }

  private void paragraph(String sentence) {
    text.append(style.wrapped(Plain.text(sentence)));
  }

  private static String setting(double value) {
    return Decimal.repr(value).replace("e-0", "e-");
  }

  private static String counted(int count, String thing) {
    return count + " " + thing + (count == 1 ? "" : "s");
  }

  private static String word(Verdict verdict) {
    return switch (verdict) {
      case RIGHT -> "RIGHT";
      case WRONG -> "WRONG";
      case CANNOT_TELL -> "CANNOT TELL";
    };
  }

  private String painted(Verdict verdict, String words) {
    return switch (verdict) {
      case RIGHT -> style.good(words);
      case WRONG -> style.bad(words);
      case CANNOT_TELL -> style.doubtful(words);
    };
  }

  private void table(List<BlockReport> blocks) {
    Table table = new Table("parameter", "shape", "gradient", "difference", "verdict");
    for (BlockReport block : blocks) {
      String verdict =
          switch (block.verdict()) {
            case RIGHT -> "agrees";
            case WRONG -> "differs";
            case CANNOT_TELL -> "cannot tell";
          };
      table.row(
          Plain.text(block.name()),
          shape(block.shape()),
          Plain.text(block.gradient()),
          Decimal.general(block.difference(), DIGITS),
          verdict);
    }
    List<String> lines = table.lines(style.width());
    text.append(style.quiet(lines.get(0))).append('\n');
    for (int i = 0; i < blocks.size(); i++) {
      Verdict verdict = blocks.get(i).verdict();
      String line = lines.get(i + 1);
      text.append(verdict == Verdict.RIGHT ? line : painted(verdict, line)).append('\n');
    }
  }

  private static String shape(List<Integer> shape) {
    List<String> lengths = shape.stream().map(String::valueOf).toList();
    return lengths.isEmpty() ? "number" : String.join(" x ", lengths);
  }

  private void raised(ProgramError error) {
    heading(style.bad("NO VERDICT"));
    text.append(place(error.cell(), error.line())).append('\n');
    quote(error);
    String separator = error.message().isEmpty() ? "" : ": ";
    paragraph(error.type() + separator + error.message());
    if (!error.help().isEmpty()) {
      paragraph(error.help());
    }
  }

  private String place(Cell cell, int line) {
    String named = "the " + cell.key() + " cell";
    if (line < 1) {
      return "in " + named;
    }
    Optional<Place> place = imported.place(cell, line);
    if (place.isEmpty()) {
      return named + ", line " + line;
    }
    String within = place.get().cell() > 0 ? ", code cell " + place.get().cell() : "";
    return file + within + ", line " + place.get().line() + " (" + cell.key() + ")";
  }

  /** The guilty line, and a caret under the place; cut on both sides where it is too wide. */
  private void quote(ProgramError error) {
    String[] lines = experiment.source(error.cell()).split("\n", -1);
    if (error.line() < 1 || error.line() > lines.length) {
      return;
    }
    String line = Plain.text(lines[error.line() - 1]).replace('\t', ' ');
    int room = style.width() - MARGIN.length();
    int start = Math.min(Math.max(error.column() - 1, 0), line.length());
    int from = start > room / 2 && line.length() > room ? start - room / 2 : 0;
    String shown = line.substring(from, Math.min(line.length(), from + room));
    text.append(MARGIN).append(shown).append('\n');
    if (error.column() > 0) {
      int length = Math.max(1, error.endColumn() - error.column());
      int carets = Math.max(1, Math.min(length, shown.length() - (start - from)));
      text.append(MARGIN).append(" ".repeat(start - from)).append("^".repeat(carets)).append('\n');
    }
  }

  private void notes(Outcome outcome) {
    List<String> notes = new ArrayList<>();
    for (Choice choice : imported.choices()) {
      if (choice.cell() != Cell.SETUP) {
        notes.add(sentence(choice));
      }
    }
    notes.addAll(imported.notes());
    notes.addAll(outcome.matched());
    notes.addAll(outcome.notes());
    if (!notes.isEmpty()) {
      text.append('\n');
    }
    notes.forEach(this::paragraph);
  }

  private static String sentence(Choice choice) {
    String role = choice.cell() == Cell.FORWARD ? "forward" : "backward";
    String taken = said(choice.taken());
    taken = taken.isEmpty() ? "none, forward gives both" : taken;
    String others =
        choice.others().isEmpty()
            ? ""
            : " (--"
                + role
                + " could be "
                + choice.others().stream()
                    .map(TerminalReport::said)
                    .collect(Collectors.joining(", "))
                + ")";
    String why = choice.cell() == Cell.FORWARD ? ", because " + choice.because() : "";
    return "Taken as " + role + ": " + taken + why + "." + others;
  }

  private static String said(Choice.Option option) {
    return option.name() + option.place().map(place -> " in " + place.described()).orElse("");
  }

  private void output(String stdout) {
    if (!stdout.isEmpty()) {
      text.append('\n').append(style.quiet("The program printed:")).append('\n');
      text.append(Plain.text(stdout)).append(stdout.endsWith("\n") ? "" : "\n");
    }
  }
}
