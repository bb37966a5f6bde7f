package backproof.server.answer;

import backproof.experiment.Experiment;
import backproof.file.ExperimentFiles;
import backproof.laboratory.Planned;
import backproof.server.guard.Checker;
import backproof.server.guard.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** The kinds of file that an experiment can be had as. */
public enum Download {
  IPYNB("ipynb", "application/x-ipynb+json"),
  PY("py", "text/x-python;charset=utf-8"),
  JSON("json", "application/json;charset=utf-8");

  private static final int LONGEST_NAME = 60;

  private final String format;
  private final String type;

  Download(String format, String type) {
    this.format = format;
    this.type = type;
  }

  public static Optional<Download> of(String format) {
    for (Download each : values()) {
      if (each.format.equals(format)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  /** How the names of such files end. */
  public String format() {
    return format;
  }

  /**
   * The text of the file.
   *
   * @param planned how the functions of the experiment are called
   */
  public String text(Experiment experiment, Planned planned) {
    return switch (this) {
      case IPYNB -> ExperimentFiles.ipynb(experiment, planned);
      case PY -> ExperimentFiles.py(experiment, planned);
      case JSON -> ExperimentFiles.json(experiment);
    };
  }

  public Answer answer(Experiment experiment, Checker checker, Caching caching) throws Refusal {
    String text = text(experiment, checker.plan(experiment));
    Content content = Content.of(text.getBytes(StandardCharsets.UTF_8));
    String name = fileName(experiment.title()) + "." + format;
    return Answer.file(type, content, caching)
        .with(Map.of("Content-Disposition", "attachment; filename=\"" + name + "\""));
  }

  /** Letters, digits and hyphens only: safe in a header, in a shell and on every disk. */
  private static String fileName(String title) {
    String plain = title.replaceAll("[^A-Za-z0-9_]+", "-");
    String cut = plain.substring(0, Math.min(plain.length(), LONGEST_NAME));
    String name = cut.replaceAll("^[-_]+|[-_]+$", "");
    return name.isEmpty() ? "gradient-check" : name;
  }
}
