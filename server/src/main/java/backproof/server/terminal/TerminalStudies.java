package backproof.server.terminal;

import backproof.check.Curve;
import backproof.check.Opinion;
import backproof.check.Settings;
import backproof.laboratory.Studies;
import backproof.laboratory.StudyWords;
import backproof.number.Decimal;
import java.util.ArrayList;
import java.util.List;

/** What goes beyond the verdict, as text. */
final class TerminalStudies {
  private static final int DIGITS = 3;

  /** One row of the curve for each power of ten. */
  private static final int STRIDE = 4;

  private final Style style;
  private final List<String> lines = new ArrayList<>();

  TerminalStudies(Style style) {
    this.style = style;
  }

  /** Lines without their ends; none where nothing was asked for. */
  List<String> of(Studies studies, Settings settings) {
    studies.curve().ifPresent(curve -> curve(curve, StudyWords.curve(studies, settings)));
    studies
        .lens()
        .ifPresent(
            lens -> {
              heading("Lens");
              StudyWords.lens(lens).forEach(this::paragraph);
            });
    if (!studies.judges().isEmpty()) {
      judges(studies.judges());
    }
    return lines;
  }

  private void heading(String words) {
    lines.add("");
    lines.add(style.quiet(words));
  }

  private void paragraph(String sentence) {
    lines.add(style.wrapped(Plain.text(sentence)).stripTrailing());
  }

  private void curve(Curve curve, List<String> sentences) {
    heading("Epsilon curve");
    sentences.forEach(this::paragraph);
    lines.add("");
    boolean isExact = curve.error().length > 0;
    boolean isSingle = curve.single().length > 0;
    List<String> heads = new ArrayList<>(List.of("epsilon", "yours"));
    if (isExact) {
      heads.add("exact");
    }
    if (isSingle) {
      heads.add("float32");
    }
    Table table = new Table(heads.toArray(new String[0]));
    for (int i = 0; i < curve.epsilons().length; i += STRIDE) {
      List<String> row = new ArrayList<>();
      row.add(number(curve.epsilons()[i]));
      row.add(number(curve.difference()[i]));
      if (isExact) {
        row.add(number(curve.error()[i]));
      }
      if (isSingle) {
        row.add(number(curve.single()[i]));
      }
      table.row(row.toArray(new String[0]));
    }
    lines.addAll(table.lines(style.width()));
  }

  private void judges(List<Opinion> opinions) {
    heading("Panel of judges: what others would say of the same program");
    Table table = new Table("judge", "number", "limit", "says");
    for (Opinion opinion : opinions) {
      String limit = Double.isNaN(opinion.limit()) ? "none" : number(opinion.limit());
      table.row(opinion.judge(), number(opinion.number()), limit, opinion.ruling().key());
    }
    lines.addAll(table.lines(style.width()));
    for (Opinion opinion : opinions) {
      if (!opinion.why().isEmpty()) {
        paragraph(opinion.judge() + ": " + opinion.why());
      }
    }
  }

  private static String number(double value) {
    return Double.isFinite(value) ? Decimal.general(value, DIGITS) : Decimal.repr(value);
  }
}
