package backproof.file;

import backproof.experiment.Cell;
import backproof.python.syntax.Tree;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Makes two functions of the statements of a training loop, and the setup that they need.
 *
 * @param factor what the cost is multiplied by; empty text for nothing
 */
record LoopCells(
    Document document, List<Piece> file, Functions functions, TrainingLoop loop, String factor) {
  private static final String NOTE =
      "Made cost_and_cache and gradients_of_cost of the lines of your training loop; the rate of"
          + " learning is left out.";

  private static final String FORWARD = "cost_and_cache";
  private static final String BACKWARD = "gradients_of_cost";
  private static final String CACHE = "cache";

  Map<Cell, CellText> cells() {
    List<Piece> forward = loop.forward();
    List<Piece> backward = loop.backward();
    Set<String> needs = needs(forward);
    Set<String> made = made(forward);
    made.removeIf(name -> needs.contains(name) && !binds(forward, name));
    Set<String> backwardNeeds = needs(backward);
    backwardNeeds.addAll(loop.wanted());
    Set<String> kept = new LinkedHashSet<>(made);
    kept.retainAll(backwardNeeds);
    backwardNeeds.removeAll(made);
    Set<Piece> helpers = functions.closure(needs);
    Set<Piece> more = functions.closure(backwardNeeds);
    more.removeAll(helpers);
    Set<Piece> both = new LinkedHashSet<>(helpers);
    both.addAll(more);
    Set<String> wanted = new LinkedHashSet<>(needs);
    wanted.addAll(backwardNeeds);
    both.forEach(piece -> wanted.addAll(piece.names().needs()));
    List<Piece> setup = new SetupSlice(file, functions, both).of(loop.before(), wanted);
    Set<Piece> called = new LinkedHashSet<>();
    setup.forEach(piece -> called.addAll(functions.closure(piece.names().needs())));
    both.removeAll(called);
    setup = new SetupSlice(file, functions, both).of(loop.before(), wanted);
    helpers.removeAll(called);
    more.removeAll(called);
    Set<String> given = made(setup);
    needs.retainAll(given);
    backwardNeeds.retainAll(given);
    String result =
        "    return "
            + Scale.times(factor, loop.name())
            + (kept.isEmpty() ? "" : ", " + together(kept));
    String opening = "";
    if (!kept.isEmpty()) {
      backwardNeeds.add(CACHE);
      opening = "    " + together(kept) + " = " + CACHE + "\n";
    }
    return CellText.cells(
        CellText.of(document, setup),
        text(helpers, head(FORWARD, needs), forward, result),
        text(more, head(BACKWARD, backwardNeeds) + opening, backward, "    return " + gradients()));
  }

  /** What the cost is computed of beside what is moved. */
  Set<String> data() {
    Set<String> data = needs(loop.forward());
    loop.gradients().keySet().forEach(path -> data.remove(Update.root(path)));
    data.removeIf(functions::defines);
    data.remove("np");
    return data;
  }

  /** What the reader has to know of them. */
  List<String> notes() {
    List<String> notes = new ArrayList<>(List.of(NOTE));
    Set<Piece> used = new LinkedHashSet<>(loop.backward());
    for (Map.Entry<Piece, String> entry : loop.late().entrySet()) {
      Piece piece = entry.getKey();
      if (used.contains(piece)) {
        notes.add(
            entry.getValue()
                + " is moved before "
                + document.place(piece.cell(), piece.line()).map(Place::described).orElse("a line")
                + " uses it, which mixes two steps: checked as if all were moved at the end."
                + " Compute all gradients first.");
        break;
      }
    }
    return notes;
  }

  /** The lines that give the cost and the last gradient. */
  List<Choice> choices() {
    String because =
        loop.gradients().isEmpty()
            ? StepCells.BECAUSE
            : "what is subtracted from "
                + String.join(", ", loop.gradients().keySet())
                + " should be the gradient of that";
    return List.of(
        new Choice(Cell.FORWARD, option(loop.cost()), List.of(), because),
        new Choice(Cell.BACKWARD, option(loop.backward().getLast()), List.of(), because),
        new Choice(Cell.SETUP, new Choice.Option("", Optional.empty()), List.of(), because));
  }

  private Choice.Option option(Piece piece) {
    // of a loop its last line tells more than its first
    String text = piece.text().trim();
    boolean isBlock = !Tree.blocks(piece.statements().getLast()).isEmpty();
    String shown = isBlock ? text.substring(text.lastIndexOf('\n') + 1).trim() : text;
    return new Choice.Option(shown, document.place(piece.cell(), piece.line()));
  }

  private CellText text(Set<Piece> helpers, String head, List<Piece> body, String result) {
    List<Piece> pieces = new ArrayList<>(file);
    pieces.retainAll(helpers);
    pieces.add(line(head));
    body.forEach(piece -> pieces.add(piece.indented()));
    pieces.add(line(result + "\n"));
    return CellText.of(document, pieces);
  }

  /** Text that is no statement by itself. */
  private static Piece line(String text) {
    Piece pass = Piece.written("pass\n");
    return new Piece(pass.cell(), 1, false, text, pass.statements(), pass.names());
  }

  private static String head(String name, Set<String> parameters) {
    return "def " + name + "(" + String.join(", ", parameters) + "):\n";
  }

  private String gradients() {
    List<String> entries = new ArrayList<>();
    loop.gradients()
        .forEach(
            (parameter, gradient) -> {
              // what an object keeps is found beside its parameter
              if (gradient.indexOf('.') < 0) {
                entries.add("\"d" + parameter + "\": " + gradient);
              }
            });
    return "{" + String.join(", ", entries) + "}";
  }

  private static String together(Set<String> names) {
    String all = String.join(", ", names);
    return names.size() == 1 ? all : "(" + all + ")";
  }

  private static Set<String> needs(List<Piece> pieces) {
    Set<String> needs = new LinkedHashSet<>();
    Set<String> made = new LinkedHashSet<>();
    for (Piece piece : pieces) {
      Set<String> more = new LinkedHashSet<>(piece.names().needs());
      more.removeAll(made);
      needs.addAll(more);
      made.addAll(piece.names().binds());
    }
    return needs;
  }

  private static boolean binds(List<Piece> pieces, String name) {
    return pieces.stream().anyMatch(piece -> piece.names().binds().contains(name));
  }

  private static Set<String> made(List<Piece> pieces) {
    Set<String> made = new LinkedHashSet<>();
    for (Piece piece : pieces) {
      if (!piece.isDefinition() && !piece.isImport()) {
        made.addAll(piece.names().binds());
        made.addAll(piece.names().touches());
      }
    }
    return made;
  }
}
