package backproof.file;

import backproof.python.syntax.Expression;
import backproof.python.syntax.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** What ran before a place in the file, with the lines of the functions and loops around it. */
final class Before {
  /** How a loop ends that only gives its variable a value: the first, or the last. */
  static final String FIRST = ":\n    break\n";

  static final String LAST = ":\n    pass\n";

  private final List<Piece> file;
  private final Functions functions;
  private final Set<Functions.Facts> visited = new HashSet<>();

  Before(List<Piece> file, Functions functions) {
    this.file = file;
    this.functions = functions;
  }

  /** What ran before the body of a function, and gave its parameters their values. */
  List<Piece> body(Functions.Facts host) {
    return callOf(host);
  }

  List<Piece> of(Site site) {
    return of(site.host(), site.position(), site.forward().callee());
  }

  /** What ran before the call of a method. */
  List<Piece> of(ObjectCalls.MethodCall call) {
    List<Piece> before = new ArrayList<>(file.subList(0, call.position()));
    before.addAll(inLoops(file.get(call.position()), piece -> piece.text().contains(call.text())));
    return before;
  }

  /**
   * @param position of the piece in the file, or in the body of the host
   * @param callee what is called there
   */
  private List<Piece> of(Optional<Functions.Facts> host, int position, Functions.Facts callee) {
    List<Piece> around = host.map(Sites::body).orElse(file);
    List<Piece> before = new ArrayList<>();
    host.ifPresent(function -> before.addAll(callOf(function)));
    before.addAll(around.subList(0, Math.min(position, around.size())));
    if (position < around.size()) {
      before.addAll(inLoops(around.get(position), piece -> calls(piece, callee)));
    }
    return before;
  }

  /** What ran before a function was called, and what its parameters were given. */
  private List<Piece> callOf(Functions.Facts host) {
    Map<String, String> given = new LinkedHashMap<>();
    for (String parameter : host.parameters()) {
      host.fallback(parameter)
          .ifPresent(e -> given.put(parameter, CallFact.text(e, host.piece().cell())));
    }
    List<Piece> before = new ArrayList<>(file);
    if (visited.add(host)) {
      for (Functions.Facts caller : functions.all()) {
        before = orElse(before, Optional.of(caller), Sites.body(caller), host, given);
      }
      before = orElse(before, Optional.empty(), file, host, given);
    }
    for (Map.Entry<String, String> entry : given.entrySet()) {
      if (!entry.getKey().equals(entry.getValue())) {
        before.add(Piece.written(entry.getKey() + " = " + entry.getValue() + "\n"));
      }
    }
    return before;
  }

  /** What ran before the last call of the host among these pieces; if there is none, the other. */
  private List<Piece> orElse(
      List<Piece> other,
      Optional<Functions.Facts> caller,
      List<Piece> pieces,
      Functions.Facts host,
      Map<String, String> given) {
    int last = -1;
    for (int i = 0; i < pieces.size(); i++) {
      for (CallFact call : calls(pieces.get(i))) {
        if (call.callee() == host) {
          last = i;
          call.actual().forEach((name, actual) -> given.put(name, actual.text()));
        }
      }
    }
    return last < 0 ? other : of(caller, last, host);
  }

  private List<CallFact> calls(Piece piece) {
    List<CallFact> calls = new ArrayList<>();
    for (Statement statement : Statements.within(piece.statements())) {
      calls.addAll(CallFact.all(statement, piece.cell(), functions));
    }
    return calls;
  }

  private boolean calls(Piece piece, Functions.Facts callee) {
    return calls(piece).stream().anyMatch(call -> call.callee() == callee);
  }

  /** The first time round: the loop's variable has its first value. */
  private List<Piece> inLoops(Piece piece, Predicate<Piece> isPlace) {
    List<Piece> before = new ArrayList<>();
    if (piece.statements().size() != 1) {
      return before;
    }
    List<Statement> body = List.of();
    if (piece.statements().get(0) instanceof Statement.For loop) {
      body = loop.body();
      before.add(Piece.written(first(loop, piece.cell())));
    } else if (piece.statements().get(0) instanceof Statement.While loop) {
      body = loop.body();
    }
    for (Piece inner : Pieces.cut(piece.cell(), body, piece.lastLine())) {
      if (isPlace.test(inner)) {
        before.addAll(inLoops(inner, isPlace));
        break;
      }
      before.add(inner);
    }
    return before;
  }

  /** Gives the variable of a loop its first value. */
  static String first(Statement.For loop, CodeCell cell) {
    Expression iterable = loop.iterable();
    return "for "
        + CallFact.text(loop.target(), cell)
        + " in "
        + CallFact.text(iterable, cell)
        + FIRST;
  }
}
