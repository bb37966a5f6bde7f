package backproof.experiment.file;

import backproof.experiment.Cell;
import backproof.experiment.Experiment;
import backproof.experiment.ExperimentException;
import backproof.experiment.ExperimentJson;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes an experiment of anybody's notebook or script. */
final class Importer {
  private static final int LISTED = 12;
  private static final int LONGEST_TITLE = 200;

  private final Document document;
  private final Pieces pieces;
  private final Functions functions;

  Importer(Document document) {
    this.document = document;
    this.pieces = new Pieces(document);
    this.functions = new Functions(pieces.list());
  }

  Imported read(String name, Wanted wanted) throws ExperimentException {
    Candidates candidates = new Candidates(functions, new Sites(pieces.list(), functions).list());
    List<Candidate> ranked = candidates.ranked();
    boolean isCalled = !ranked.isEmpty() && ranked.get(0).site().isPresent();
    ObjectCalls objects = new ObjectCalls(pieces.list(), functions);
    Optional<ObjectCalls.MethodCall> gradients = objects.gradients();
    Optional<ObjectCalls.MethodCall> cost = gradients.flatMap(objects::cost);
    boolean isObject = cost.filter(call -> isWanted(wanted, call)).isPresent();
    if (isObject && (!isCalled || wanted.forward().isPresent())) {
      return ofObject(name, cost.orElseThrow(), gradients.orElseThrow());
    }
    Candidate chosen = chosen(candidates, ranked, wanted);
    Composer composer = new Composer(document, pieces.list(), functions, chosen);
    return imported(name, composer.cells(), choices(chosen, ranked), composer.notes());
  }

  private Imported imported(
      String name, Map<Cell, CellText> cells, List<Choice> choices, List<String> more)
      throws ExperimentException {
    List<String> sources = cells.values().stream().map(CellText::text).toList();
    Experiment experiment =
        Experiment.of(title(name), sources.get(0), sources.get(1), sources.get(2));
    Map<Cell, List<Optional<Place>>> places = new EnumMap<>(Cell.class);
    cells.forEach((cell, text) -> places.put(cell, text.places()));
    List<String> notes = new ArrayList<>(document.notes());
    notes.addAll(pieces.notes());
    notes.addAll(more);
    return new Imported(ExperimentJson.of(ExperimentJson.json(experiment)), choices, notes, places);
  }

  private static boolean isWanted(Wanted wanted, ObjectCalls.MethodCall cost) {
    String forward = wanted.forward().orElse(cost.name());
    return forward.equals(cost.name()) || forward.equals(cost.method().name());
  }

  /** The calls of an object's methods are the cells; setup makes the object and what they take. */
  private Imported ofObject(
      String name, ObjectCalls.MethodCall cost, ObjectCalls.MethodCall gradients)
      throws ExperimentException {
    boolean isBoth = Roles.isCostMethod(gradients.method());
    Piece forward = Piece.written((isBoth ? gradients : cost).statement());
    Piece backward = Piece.written(gradients.statement());
    Set<String> needs = new LinkedHashSet<>(forward.names().needs());
    needs.addAll(backward.names().needs());
    List<Piece> before = new Before(pieces.list(), functions).of(gradients);
    List<Piece> setup = new SetupSlice(pieces.list(), functions, Set.of()).of(before, needs);
    Map<Cell, CellText> cells = new EnumMap<>(Cell.class);
    cells.put(Cell.SETUP, CellText.of(document.kind(), setup));
    cells.put(Cell.FORWARD, CellText.of(document.kind(), List.of(forward)));
    cells.put(Cell.BACKWARD, CellText.of(document.kind(), isBoth ? List.of() : List.of(backward)));
    String because = gradients.object() + " is an object of the file's own class";
    List<Choice> choices =
        List.of(
            new Choice(Cell.FORWARD, (isBoth ? gradients : cost).name(), List.of(), because),
            new Choice(Cell.BACKWARD, isBoth ? "" : gradients.name(), List.of(), because));
    return imported(name, cells, choices, List.of());
  }

  private String title(String name) {
    String title = document.title().isEmpty() ? name : document.title();
    return title.substring(0, Math.min(title.length(), LONGEST_TITLE));
  }

  private Candidate chosen(Candidates candidates, List<Candidate> ranked, Wanted wanted)
      throws ExperimentException {
    for (Candidate candidate : ranked) {
      String backward = candidate.backward().map(Functions.Facts::name).orElse("");
      if (wanted.forward().orElse(candidate.forward().name()).equals(candidate.forward().name())
          && wanted.backward().orElse(backward).equals(backward)) {
        return candidate;
      }
    }
    if (wanted.forward().isEmpty()) {
      throw nothingFound();
    }
    Optional<Functions.Facts> backward = Optional.empty();
    if (!wanted.backward().orElse("").isEmpty()) {
      backward = Optional.of(function(wanted.backward().get()));
    }
    return candidates.named(function(wanted.forward().get()), backward);
  }

  private Functions.Facts function(String name) throws ExperimentException {
    Optional<Functions.Facts> found = functions.find(name);
    if (found.isEmpty()) {
      throw new ExperimentException("there is no function " + name + "; " + known());
    }
    return found.get();
  }

  private ExperimentException nothingFound() {
    StringBuilder message = new StringBuilder();
    message.append("found no forward and backward function to check: looked for two functions");
    message.append(" where the second is called with what the first returned, or whose names and");
    message.append(" results say so (forward..., cost..., loss...; backward..., grad..., or");
    message.append(" returning gradients, dW, db), or for one that returns the cost and the");
    message.append(" gradients; ").append(known());
    for (String note : pieces.notes()) {
      message.append(". ").append(note, 0, note.length() - 1);
    }
    return new ExperimentException(message.toString());
  }

  private String known() {
    List<String> names = functions.all().stream().map(Functions.Facts::name).toList();
    if (names.isEmpty()) {
      return "the file defines no functions";
    }
    List<String> shown = names.subList(0, Math.min(LISTED, names.size()));
    int more = names.size() - shown.size();
    return "the file defines "
        + String.join(", ", shown)
        + (more > 0 ? " and " + more + " more" : "");
  }

  private static List<Choice> choices(Candidate chosen, List<Candidate> ranked) {
    String forward = chosen.forward().name();
    String backward = chosen.backward().map(Functions.Facts::name).orElse("");
    Set<String> forwards = new LinkedHashSet<>();
    Set<String> backwards = new LinkedHashSet<>();
    for (Candidate candidate : ranked) {
      if (Roles.forward(candidate.forward()) > 0) {
        forwards.add(candidate.forward().name());
      }
      candidate
          .backward()
          .filter(function -> Roles.backward(function) > 0)
          .ifPresent(function -> backwards.add(function.name()));
    }
    forwards.remove(forward);
    backwards.remove(backward);
    return List.of(
        new Choice(Cell.FORWARD, forward, List.copyOf(forwards), chosen.because()),
        new Choice(Cell.BACKWARD, backward, List.copyOf(backwards), chosen.because()));
  }
}
