package backproof.file;

import backproof.python.syntax.Lines;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The cost that two functions might be meant for which compute none, as lines between their calls.
 *
 * @param cost the last of the statements
 * @param needs what they need of what backward is given, beside what forward made
 */
record PairCost(List<String> statements, String cost, Set<String> needs) {

  /** What backward begins with tells, in the names of its own. */
  static List<PairCost> guesses(Site site) {
    List<PairCost> guesses = new ArrayList<>();
    boolean isPair = site.cost().isEmpty() && site.upstream().isEmpty();
    if (isPair && site.backward().filter(CallFact::isPlain).isPresent()) {
      CallFact backward = site.backward().get();
      Set<String> made = new LinkedHashSet<>(backward.callee().parameters());
      made.removeIf(parameter -> !site.isMade(parameter));
      List<Piece> body = Sites.body(backward.callee());
      for (CostGuess guess : CostGuess.all(body, made)) {
        List<Piece> before = body.subList(0, guess.position());
        Set<String> wanted = guess.piece().names().needs();
        guesses.add(of(site, backward, TrainingLoop.leadingTo(before, wanted), guess.piece()));
      }
    }
    return guesses;
  }

  private static PairCost of(Site site, CallFact backward, List<Piece> slice, Piece cost) {
    List<Piece> pieces = new ArrayList<>(slice);
    pieces.add(cost);
    Set<String> mentioned = new LinkedHashSet<>();
    pieces.forEach(piece -> mentioned.addAll(piece.names().needs()));
    int place = 0;
    for (Map.Entry<String, CallFact.Actual> entry : backward.actual().entrySet()) {
      String parameter = entry.getKey();
      if (mentioned.contains(parameter) && !entry.getValue().isName(parameter)) {
        pieces.add(place++, Piece.written(parameter + " = " + entry.getValue().text() + "\n"));
      }
    }
    List<String> lines = new ArrayList<>();
    Set<String> needs = new LinkedHashSet<>();
    Set<String> bound = new LinkedHashSet<>(site.forward().targets());
    for (Piece piece : pieces) {
      Lines.all(piece.text()).stream().filter(line -> !line.isEmpty()).forEach(lines::add);
      Set<String> more = new LinkedHashSet<>(piece.names().needs());
      more.removeAll(bound);
      needs.addAll(more);
      bound.addAll(piece.names().binds());
    }
    // what is no argument is a function of the file or read where it stands
    needs.retainAll(backward.needs());
    return new PairCost(lines, cost.text().trim(), needs);
  }
}
