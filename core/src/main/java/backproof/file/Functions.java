package backproof.file;

import backproof.python.Budget;
import backproof.python.syntax.Expression;
import backproof.python.syntax.Parameters;
import backproof.python.syntax.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The functions and classes that a file defines; of two with one name the later one counts. */
final class Functions {
  /** A function at the top of the file. */
  record Facts(Statement.Define define, Piece piece, Returns returns) {
    /** A function is itself and no other, however alike. */
    @Override
    public boolean equals(@Nullable Object other) {
      return this == other;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(this);
    }

    String name() {
      return define.name();
    }

    List<String> parameters() {
      return List.copyOf(NameUse.names(define.parameters()));
    }

    Optional<Expression> fallback(String parameter) {
      List<Parameters.Parameter> all = new ArrayList<>(define.parameters().positional());
      all.addAll(define.parameters().keywordOnly());
      return all.stream()
          .filter(p -> p.name().equals(parameter))
          .flatMap(p -> p.fallback().stream())
          .findFirst();
    }
  }

  private final Map<String, Facts> facts = new LinkedHashMap<>();
  private final Map<String, Piece> definitions = new LinkedHashMap<>();
  private final Budget budget;

  /**
   * @param budget what looking through them may cost: files are strangers' text
   */
  Functions(List<Piece> pieces, Budget budget) {
    this.budget = budget;
    for (Piece piece : pieces) {
      for (Statement statement : piece.statements()) {
        if (statement instanceof Statement.Define define) {
          facts.remove(define.name()); // so that the order is that of the last definitions
          facts.put(define.name(), new Facts(define, piece, Returns.of(define)));
          definitions.put(define.name(), piece);
        } else if (statement instanceof Statement.DefineClass type) {
          definitions.put(type.name(), piece);
        }
      }
    }
  }

  List<Facts> all() {
    return List.copyOf(facts.values());
  }

  Optional<Facts> find(String name) {
    return Optional.ofNullable(facts.get(name));
  }

  /** Pays for looking at two functions together. */
  void compare() {
    budget.step();
  }

  boolean defines(String name) {
    return definitions.containsKey(name);
  }

  /** The pieces that define these names and whatever those call, in no particular order. */
  Set<Piece> closure(Set<String> names) {
    Set<Piece> found = new LinkedHashSet<>();
    List<String> waiting = new ArrayList<>(names);
    budget.step();
    while (!waiting.isEmpty()) {
      budget.step();
      Piece piece = definitions.get(waiting.remove(waiting.size() - 1));
      if (piece != null && found.add(piece)) {
        waiting.addAll(piece.names().needs());
      }
    }
    return found;
  }

  /** The functions whose text calls this one. */
  List<Facts> callers(String name) {
    facts.values().forEach(each -> budget.step());
    return facts.values().stream()
        .filter(f -> !f.name().equals(name) && f.piece().names().needs().contains(name))
        .toList();
  }
}
