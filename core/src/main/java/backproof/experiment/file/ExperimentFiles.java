package backproof.experiment.file;

import backproof.experiment.Experiment;
import backproof.experiment.ExperimentException;
import backproof.experiment.ExperimentJson;

/** Experiments as files: {@code .json}, {@code .ipynb} and {@code .py}, in and out. */
public final class ExperimentFiles {
  private static final String BYTE_ORDER_MARK = "\ufeff";

  private ExperimentFiles() {}

  /** Reads a file whose functions are to be found. */
  public static Imported read(String name, String text) throws ExperimentException {
    return read(name, text, Wanted.ANY);
  }

  /**
   * Reads a file.
   *
   * @param name whose ending tells what kind of file it is
   * @param wanted which functions to take from a file that was not written as an experiment
   */
  public static Imported read(String name, String file, Wanted wanted) throws ExperimentException {
    String text = file.startsWith(BYTE_ORDER_MARK) ? file.substring(1) : file;
    if (name.endsWith(".json")) {
      return Imported.own(ExperimentJson.read(text));
    }
    if (!name.endsWith(".ipynb") && !name.endsWith(".py")) {
      throw new ExperimentException("the name of the file must end in .json, .ipynb or .py");
    }
    Document document = name.endsWith(".py") ? ScriptFile.read(text) : NotebookFile.read(text);
    return document.own().isPresent()
        ? Imported.own(document.own().get())
        : new Importer(document).read(stem(name), wanted);
  }

  /** The name of a file without its folder and its ending. */
  private static String stem(String name) {
    int slash = Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\'));
    int dot = name.lastIndexOf('.');
    return name.substring(slash + 1, dot);
  }

  /** A notebook for Jupyter, whose last cell is the lesson's gradient check. */
  public static String ipynb(Experiment experiment) {
    return NotebookFile.write(experiment);
  }

  /** A script for Python and NumPy that prints the difference. */
  public static String py(Experiment experiment) {
    return ScriptFile.write(experiment);
  }

  /** The canonical form. */
  public static String json(Experiment experiment) {
    return ExperimentJson.canonical(experiment) + "\n";
  }
}
