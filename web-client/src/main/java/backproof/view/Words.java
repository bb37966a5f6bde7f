package backproof.view;

import backproof.check.BlockReport;
import backproof.check.Report;
import backproof.check.Scheme;
import backproof.check.Verdict;
import backproof.check.Witness;
import backproof.experiment.Cell;
import backproof.experiment.Experiment;
import backproof.laboratory.Outcome;
import backproof.view.markup.Visible;
import java.util.ArrayList;
import java.util.List;

/** The words for what a check found. */
final class Words {
  private static final int LISTED = 6;

  private Words() {}

  /** What an experiment is called on its page. */
  static String heading(Experiment experiment) {
    String title = experiment.title();
    return title.trim().isEmpty() ? "Gradient check" : Visible.line(title);
  }

  static String verdict(Verdict verdict) {
    return switch (verdict) {
      case RIGHT -> "Right";
      case WRONG -> "Wrong";
      case CANNOT_TELL -> "Cannot tell";
    };
  }

  static String block(Verdict verdict) {
    return switch (verdict) {
      case RIGHT -> "agrees";
      case WRONG -> "differs";
      case CANNOT_TELL -> "cannot tell";
    };
  }

  static String scheme(Scheme scheme) {
    return switch (scheme) {
      case FORWARD -> "forward";
      case CENTRAL -> "central";
      case FIVE_POINT -> "five-point";
      case RIDDERS -> "Ridders";
    };
  }

  static String cell(Cell cell) {
    return switch (cell) {
      case SETUP -> "Setup";
      case FORWARD -> "Forward";
      case BACKWARD -> "Backward";
    };
  }

  /** What is said of an experiment where there is room for one line. */
  static String preview(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Judged judged ->
          verdict(judged.report().verdict())
              + ". "
              + sentence(judged.report())
              + " Difference "
              + Figures.full(judged.report().difference())
              + ".";
      case Outcome.Raised raised ->
          "No verdict. " + raised.error().type() + ": " + raised.error().message();
    };
  }

  /** One sentence that names what is at fault. */
  static String sentence(Report report) {
    return switch (report.verdict()) {
      case RIGHT -> rightSentence(report.blocks());
      case WRONG -> wrongSentence(report);
      case CANNOT_TELL -> first(report.reasons(), "The numbers do not settle it at this epsilon.");
    };
  }

  private static String rightSentence(List<BlockReport> blocks) {
    if (blocks.size() == 1) {
      return blocks.get(0).gradient() + " agrees with the " + witness(blocks) + " gradient.";
    }
    String all = "All " + Figures.count(blocks.size()) + " gradients agree with the ";
    return all + witness(blocks) + " ones.";
  }

  /** What these blocks were held against; the weaker one where there are both. */
  private static String witness(List<BlockReport> blocks) {
    Witness weakest = Witness.EXACT;
    for (BlockReport block : blocks) {
      weakest = block.witness() == Witness.NUMERICAL ? Witness.NUMERICAL : weakest;
    }
    return weakest.key();
  }

  private static String wrongSentence(Report report) {
    if (report.isWrongElsewhere()) {
      return first(report.reasons(), "");
    }
    List<String> wrong = new ArrayList<>();
    List<BlockReport> blocks = new ArrayList<>();
    int right = 0;
    for (BlockReport block : report.blocks()) {
      if (block.verdict() == Verdict.WRONG) {
        wrong.add(block.gradient());
        blocks.add(block);
      } else if (block.verdict() == Verdict.RIGHT) {
        right++;
      }
    }
    if (wrong.isEmpty()) {
      return first(report.reasons(), "The gradient is not that of the cost.");
    }
    String differ = wrong.size() == 1 ? " differs" : " differ";
    return listed(wrong) + differ + " from the " + witness(blocks) + " gradient." + others(right);
  }

  private static String others(int right) {
    return switch (right) {
      case 0 -> "";
      case 1 -> " 1 other agrees.";
      default -> " " + Figures.count(right) + " others agree.";
    };
  }

  /** a, b and c */
  static String listed(List<String> names) {
    int shown = names.size() > LISTED ? LISTED - 1 : names.size() - 1;
    StringBuilder list = new StringBuilder();
    for (int i = 0; i < shown; i++) {
      list.append(i == 0 ? "" : ", ").append(names.get(i));
    }
    String last =
        names.size() > LISTED
            ? Figures.count(names.size() - shown) + " others"
            : names.get(names.size() - 1);
    return list.isEmpty() ? last : list + " and " + last;
  }

  /** 3 × 5 */
  static String shape(List<Integer> shape) {
    if (shape.isEmpty()) {
      return "number";
    }
    StringBuilder words = new StringBuilder();
    for (int length : shape) {
      words.append(words.isEmpty() ? "" : " × ").append(length);
    }
    return words.toString();
  }

  private static String first(List<String> sentences, String otherwise) {
    return sentences.isEmpty() ? otherwise : sentences.get(0);
  }
}
