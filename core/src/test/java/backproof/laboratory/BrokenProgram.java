package backproof.laboratory;

import backproof.experiment.Experiment;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A right program and mistakes in it, as {@code src/test/resources/findings} has them: the cells,
 * then for each mistake the lines that it replaces and what it puts there, by {@code -} and {@code
 * +}.
 */
record BrokenProgram(String name, Map<String, List<String>> cells, List<Bug> bugs) {
  private static final Path FOLDER = Path.of("src/test/resources/findings");

  /** Which lines are replaced by which, blanks before them apart. */
  record Bug(String id, List<String> before, List<String> after) {}

  static List<BrokenProgram> all() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.sorted().map(BrokenProgram::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static BrokenProgram read(Path file) {
    Map<String, List<String>> cells = new LinkedHashMap<>();
    List<Bug> bugs = new ArrayList<>();
    List<String> cell = List.of();
    try {
      for (String line : Files.readAllLines(file)) {
        if (line.startsWith("# %% bug ")) {
          bugs.add(new Bug(line.split(" ")[3], new ArrayList<>(), new ArrayList<>()));
        } else if (line.startsWith("# %% ")) {
          cell = new ArrayList<>();
          cells.put(line.substring(5).strip(), cell);
        } else if (bugs.isEmpty()) {
          cell.add(line);
        } else if (line.startsWith("-")) {
          bugs.getLast().before().add(line.substring(1).strip());
        } else if (line.startsWith("+")) {
          bugs.getLast().after().add(line.substring(1).strip());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new BrokenProgram(file.getFileName().toString(), cells, bugs);
  }

  Experiment right() {
    return experiment(cells);
  }

  /**
   * @param places is told the cell and the line of each mistake
   */
  Experiment with(Bug bug, List<String> places) {
    Map<String, List<String>> broken = new LinkedHashMap<>();
    cells.forEach((cell, lines) -> broken.put(cell, new ArrayList<>(lines)));
    for (int i = 0; i < bug.before().size(); i++) {
      places.add(replace(broken, bug.before().get(i), bug.after().get(i)));
    }
    return experiment(broken);
  }

  /** A line that occurs several times is given as {@code #2 line}: the second one is meant. */
  private static String replace(Map<String, List<String>> cells, String before, String after) {
    int skipped = before.startsWith("#") ? before.charAt(1) - '1' : 0;
    String wanted = before.startsWith("#") ? before.substring(3) : before;
    for (String cell : List.of("backward", "forward")) {
      List<String> lines = cells.getOrDefault(cell, List.of());
      for (int i = 0; i < lines.size(); i++) {
        String line = lines.get(i);
        if (line.strip().equals(wanted) && skipped-- == 0) {
          String indent = line.substring(0, line.length() - line.stripLeading().length());
          lines.set(i, after.isEmpty() ? "" : indent + after);
          return cell + (i + 1);
        }
      }
    }
    throw new IllegalArgumentException("no line " + before);
  }

  private static Experiment experiment(Map<String, List<String>> cells) {
    return Experiment.of(
        "",
        String.join("\n", cells.getOrDefault("setup", List.of())),
        String.join("\n", cells.getOrDefault("forward", List.of())),
        String.join("\n", cells.getOrDefault("backward", List.of())));
  }
}
