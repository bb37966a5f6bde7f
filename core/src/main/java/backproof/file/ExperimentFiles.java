package backproof.file;

import backproof.experiment.Cell;
import backproof.experiment.Experiment;
import backproof.experiment.ExperimentException;
import backproof.experiment.ExperimentJson;
import backproof.laboratory.Planned;
import backproof.python.Budget;
import backproof.python.Raise;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Experiments as files: {@code .json}, {@code .ipynb} and {@code .py}, in and out. */
public final class ExperimentFiles {
  /** What a program is called that came without a file. */
  public static final String PASTED = "pasted.py";

  private static final String BYTE_ORDER_MARK = "\ufeff";

  /** The bounds of looking through a file; only steps and time count. */
  private static final Budget.Limits LIMITS =
      new Budget.Limits(4_000_000, 0, 0, 0, 0, Double.POSITIVE_INFINITY);

  private static final int MOST_CODE = 1_000_000;

  private ExperimentFiles() {}

  /** Reads a file whose functions are to be found. */
  public static Imported read(String name, String text) throws ExperimentException {
    return read(name, text, Wanted.ANY);
  }

  public static Imported read(String name, String text, Wanted wanted) throws ExperimentException {
    return read(name, text, wanted, new Budget(LIMITS, () -> 0));
  }

  /**
   * Reads a file.
   *
   * @param name whose ending tells what kind of file it is
   * @param wanted which functions to take from a file that was not written as an experiment
   * @param budget what looking for them may cost
   */
  public static Imported read(String name, String text, Wanted wanted, Budget budget)
      throws ExperimentException {
    String plain = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    boolean isScript = hasEnding(name, ".py");
    boolean isJson = hasEnding(name, ".json");
    if (!isScript && !isJson && !hasEnding(name, ".ipynb")) {
      throw new ExperimentException("the name of the file must end in .json, .ipynb or .py");
    }
    // inside an experiment this key could only stand with escaped quotes
    if (isJson && !plain.contains("\"nbformat\"")) {
      return Imported.own(ExperimentJson.read(plain));
    }
    Document document = isScript ? ScriptFile.read(plain) : NotebookFile.read(plain);
    if (document.own().isPresent()) {
      return Imported.own(document.own().get());
    }
    refuse(document);
    try {
      String code = isScript ? plain : NotebookFile.code(document);
      return new Importer(document, code, budget).read(stem(name), wanted);
    } catch (Raise stopped) {
      throw new ExperimentException(
          "looking for the functions was "
              + stopped.getMessage()
              + "; take out what the two functions do not need");
    }
  }

  /**
   * Reads cells into which a whole program was put: the one that holds forward and backward, else
   * all of them, one after another.
   */
  public static Imported whole(Experiment experiment, Budget budget) throws ExperimentException {
    List<String> sources = new ArrayList<>();
    for (Cell cell : Cell.values()) {
      sources.add(experiment.source(cell));
    }
    String all = String.join("\n", sources);
    sources.sort(Comparator.comparingInt(source -> -source.length()));
    for (String source : sources) {
      Optional<Imported> found = apart(source, budget);
      if (found.isPresent()) {
        return found.get();
      }
    }
    return read(PASTED, all, Wanted.ANY, budget);
  }

  /** Empty where this is not both forward and backward. */
  private static Optional<Imported> apart(String program, Budget budget) {
    try {
      return Optional.of(read(PASTED, program, Wanted.ANY, budget))
          .filter(imported -> !imported.choices().isEmpty());
    } catch (ExperimentException notWhole) {
      return Optional.empty();
    }
  }

  private static void refuse(Document document) throws ExperimentException {
    int characters = document.characters();
    boolean isNotebook = document.kind() == Document.Kind.NOTEBOOK;
    if (document.cells().stream().allMatch(cell -> cell.source().trim().isEmpty())) {
      throw new ExperimentException(
          isNotebook
              ? "the notebook has no cell with code: open the one that defines forward and backward"
              : "the file is empty: open the one that defines forward and backward");
    }
    if (characters > MOST_CODE) {
      throw new ExperimentException(
          "the file holds "
              + characters
              + " characters of code, more than the "
              + MOST_CODE
              + " that are read; take out what the two functions do not need");
    }
  }

  private static boolean hasEnding(String name, String ending) {
    int start = name.length() - ending.length();
    return start >= 0 && name.regionMatches(true, start, ending, 0, ending.length());
  }

  /** The name of a file without its folder and its ending. */
  private static String stem(String name) {
    int slash = Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\'));
    int dot = name.lastIndexOf('.');
    return name.substring(slash + 1, dot);
  }

  /**
   * A notebook for Jupyter, whose last cell is the lesson's gradient check.
   *
   * @param planned how the functions of the experiment are called
   */
  public static String ipynb(Experiment experiment, Planned planned) {
    return NotebookFile.write(experiment, planned);
  }

  /** A script for Python and NumPy that prints the difference. */
  public static String py(Experiment experiment, Planned planned) {
    return ScriptFile.write(experiment, planned);
  }

  /** The canonical form. */
  public static String json(Experiment experiment) {
    return ExperimentJson.canonical(experiment) + "\n";
  }
}
