package backproof.file;

import backproof.experiment.Cell;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Puts the three cells together, once it is clear which functions are meant. */
final class Composer {
  private final Document document;
  private final List<Piece> file;
  private final Functions functions;
  private final Candidate chosen;
  private final Optional<PairCost> guess;
  private final String factor;
  private final List<String> notes = new ArrayList<>();

  /**
   * @param guess the cost, where the file computes none
   * @param factor what that is multiplied by; empty text for nothing
   */
  Composer(
      Document document,
      List<Piece> file,
      Functions functions,
      Candidate chosen,
      Optional<PairCost> guess,
      String factor) {
    this.document = document;
    this.file = file;
    this.functions = functions;
    this.chosen = chosen;
    this.guess = guess;
    this.factor = factor;
  }

  List<String> notes() {
    return notes;
  }

  Map<Cell, CellText> cells() {
    Optional<Glue> glue =
        chosen.site().filter(this::needsGlue).map(site -> new Glue(site, guess, factor));
    Map<String, String> aliases =
        glue.isPresent() ? Map.of() : chosen.site().map(Matching::aliases).orElse(Map.of());
    Set<Piece> forward = new LinkedHashSet<>(functions.closure(forwardNames()));
    Set<Piece> backward = new LinkedHashSet<>(functions.closure(backwardNames()));
    backward.removeAll(forward);
    Set<Piece> both = new LinkedHashSet<>(forward);
    both.addAll(backward);

    Set<String> wanted = new LinkedHashSet<>();
    wanted.addAll(glue.isPresent() ? glue.get().needs() : arguments());
    both.forEach(piece -> wanted.addAll(piece.names().needs()));
    List<Piece> before = new ArrayList<>(before());
    aliases.forEach((name, text) -> before.add(Piece.written(name + " = " + text + "\n")));
    List<Piece> setup = new SetupSlice(file, functions, Set.of()).of(before, wanted);
    // a function that setup calls has to stand there
    Set<Piece> called = new LinkedHashSet<>();
    setup.stream()
        .filter(piece -> !piece.isDefinition())
        .forEach(piece -> called.addAll(functions.closure(piece.names().needs())));
    setup = new SetupSlice(file, functions, without(both, called)).of(before, wanted);
    forward.removeAll(called);
    backward.removeAll(called);

    CellText back =
        chosen
            .backward()
            .map(b -> text(last(backward, b, glue.flatMap(Glue::backward))))
            .orElseGet(() -> text(List.of()));
    glue.ifPresent(
        made -> notes.add("Added " + made.names() + " to call your functions as your file does."));
    aliases.forEach((name, text) -> notes.add("Setup gives " + name + " the value " + text + "."));
    return CellText.cells(
        text(setup), text(last(forward, chosen.forward(), glue.map(Glue::forward))), back);
  }

  private static Set<Piece> without(Set<Piece> pieces, Set<Piece> others) {
    Set<Piece> left = new LinkedHashSet<>(pieces);
    left.removeAll(others);
    return left;
  }

  private boolean needsGlue(Site site) {
    return guess.isPresent() || site.upstream().isEmpty() && !Matching.goesByName(site);
  }

  private Set<String> forwardNames() {
    Set<String> names = new LinkedHashSet<>();
    names.add(chosen.forward().name());
    chosen.site().flatMap(Site::cost).ifPresent(cost -> names.add(cost.callee().name()));
    return names;
  }

  private Set<String> backwardNames() {
    return chosen.backward().map(b -> Set.of(b.name())).orElse(Set.of());
  }

  /** The names by which the arguments of both functions are looked up. */
  private Set<String> arguments() {
    Set<String> names = new LinkedHashSet<>();
    List<Functions.Facts> both = new ArrayList<>(List.of(chosen.forward()));
    chosen.backward().ifPresent(both::add);
    for (Functions.Facts function : both) {
      for (String parameter : function.parameters()) {
        Optional<CallFact> call = chosen.site().flatMap(site -> call(site, function));
        boolean left = call.isPresent() && !call.get().actual().containsKey(parameter);
        boolean isMade =
            chosen.site().filter(site -> isMade(site, function, parameter)).isPresent();
        if (!parameter.equals("cache") && !left && !isMade) {
          names.add(parameter);
        }
      }
    }
    return names;
  }

  /** Backward gets it from forward, or it comes from above, where any other values do as well. */
  private static boolean isMade(Site site, Functions.Facts function, String parameter) {
    return site.backward().filter(call -> call.callee() == function).isPresent()
        && site.isMade(parameter);
  }

  private static Optional<CallFact> call(Site site, Functions.Facts function) {
    return site.forward().callee() == function ? Optional.of(site.forward()) : site.backward();
  }

  /** What ran before the calls; where they stand in a function, its own lines as well. */
  private List<Piece> before() {
    return chosen.site().isEmpty() ? file : new Before(file, functions).of(chosen.site().get());
  }

  /** The definitions in the order of the file, but the one that is called at the end. */
  private List<Piece> last(Set<Piece> pieces, Functions.Facts function, Optional<String> glue) {
    List<Piece> ordered = new ArrayList<>();
    for (Piece piece : file) {
      if (pieces.contains(piece) && (piece != function.piece() || glue.isPresent())) {
        ordered.add(piece);
      }
    }
    if (glue.isPresent()) {
      ordered.add(Piece.written(glue.get()));
    } else {
      ordered.add(function.piece());
    }
    return ordered;
  }

  private CellText text(List<Piece> pieces) {
    return CellText.of(document, pieces);
  }
}
