package backproof.file;

import backproof.python.syntax.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds where functions of the file are called one after the other. */
final class Sites {
  /** A call and the piece in which it stands. */
  private record Placed(CallFact call, int position) {}

  private static final int FAR = 60; // calls that lie further apart do not belong together

  private final Functions functions;
  private final List<Site> sites = new ArrayList<>();

  Sites(List<Piece> pieces, Functions functions) {
    this.functions = functions;
    for (Functions.Facts host : functions.all()) {
      scan(Optional.of(host), body(host));
    }
    scan(Optional.empty(), pieces);
  }

  List<Site> list() {
    return sites;
  }

  /** The statements of a function as pieces. */
  static List<Piece> body(Functions.Facts host) {
    CodeCell cell = host.piece().cell();
    return Pieces.cut(cell, host.define().body(), Pieces.lines(cell.source()).length);
  }

  private void scan(Optional<Functions.Facts> host, List<Piece> pieces) {
    List<Placed> calls = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      for (Statement statement : Statements.within(piece.statements())) {
        int position = i;
        CallFact.all(statement, piece.cell(), functions)
            .forEach(call -> calls.add(new Placed(call, position)));
      }
    }
    for (int i = 0; i < calls.size(); i++) {
      single(host, calls.get(i));
      for (int j = i + 1; j < Math.min(calls.size(), i + FAR); j++) {
        pair(host, calls, i, j);
      }
    }
  }

  private void single(Optional<Functions.Facts> host, Placed forward) {
    sites.add(
        new Site(host, forward.position(), forward.call(), Optional.empty(), Optional.empty()));
  }

  private void pair(Optional<Functions.Facts> host, List<Placed> calls, int i, int j) {
    CallFact forward = calls.get(i).call();
    CallFact backward = calls.get(j).call();
    if (forward.callee().name().equals(backward.callee().name())) {
      return;
    }
    Optional<CallFact> cost = Optional.empty();
    for (int k = i + 1; k < calls.size(); k++) {
      functions.compare();
      CallFact between = calls.get(k).call();
      boolean repeats = between.targets().stream().anyMatch(forward.targets()::contains);
      if (k < j && repeats) {
        return; // a later call made these values
      }
      boolean near = k < j || calls.get(k).position() == calls.get(j).position();
      if (k != j && near && Roles.isCost(between.callee()) && between.takesFrom(forward)) {
        cost = Optional.of(between);
      }
    }
    sites.add(new Site(host, calls.get(i).position(), forward, cost, Optional.of(backward)));
    if (Roles.belongTogether(backward.callee(), forward.callee())) {
      // a step of gradient descent comes before the cost that it leads to is computed
      sites.add(
          new Site(
              host, calls.get(i).position(), backward, Optional.empty(), Optional.of(forward)));
    }
  }
}
