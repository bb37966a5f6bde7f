package backproof.file;

import backproof.binding.GradientNames;
import backproof.python.syntax.Expression;
import backproof.python.syntax.Letters;
import backproof.python.syntax.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Statements one after the other that compute a cost and move parameters against its gradient, most
 * often in a loop.
 *
 * @param before what ran before
 * @param body the statements without those that move anything; what was subtracted has a name
 * @param gradients the names of what is subtracted, by what it is subtracted from
 * @param cost the piece that gives the cost, which is named first in it
 * @param late what a piece uses that was moved before
 */
record TrainingLoop(
    List<Piece> before,
    List<Piece> body,
    Map<String, String> gradients,
    Piece cost,
    String name,
    Map<Piece, String> late) {
  private static final List<String> COSTS = List.of("entropy", "mse", "squared_error");
  private static final Set<String> REDUCING = Set.of("sum", "mean", "average", "nansum");

  /** What a block moves, and where it does so first. */
  record Moves(List<String> paths, Piece first) {
    /** What is missing there, to follow on a sentence. */
    String words(Document document) {
      return "; "
          + String.join(", ", paths)
          + " are moved in "
          + document.place(first.cell(), first.line()).map(Place::described).orElse("a loop")
          + ", but nothing there computes the cost that this should lower: add a line like"
          + " loss = np.mean((output - y) ** 2) before it";
    }
  }

  static Optional<Moves> moves(List<Piece> block) {
    List<String> paths = new ArrayList<>();
    List<Piece> places = new ArrayList<>();
    for (Piece piece : block) {
      Optional<Update> update = update(piece, block);
      update.ifPresent(found -> paths.add(found.path()));
      update.ifPresent(found -> places.add(piece));
    }
    return places.isEmpty() ? Optional.empty() : Optional.of(new Moves(paths, places.get(0)));
  }

  /** The step that a block makes, where it makes one and computes its cost. */
  static Optional<TrainingLoop> step(List<Piece> before, List<Piece> block) {
    return moving(before, block)
        .flatMap(
            loop ->
                cost(loop.body)
                    .map(cost -> loop.with(cost, cost.names().binds().iterator().next())));
  }

  /** The same with what might be its cost, where it computes none; one loop for each guess. */
  static Optional<List<TrainingLoop>> guesses(List<Piece> before, List<Piece> block) {
    return moving(before, block)
        .map(
            loop -> {
              List<TrainingLoop> guesses = new ArrayList<>();
              for (CostGuess guess : CostGuess.all(loop.body, loop.gradients.keySet())) {
                List<Piece> body = new ArrayList<>(loop.body);
                body.add(guess.position(), guess.piece());
                guesses.add(
                    new TrainingLoop(
                        before, body, loop.gradients, guess.piece(), CostGuess.NAME, loop.late));
              }
              return guesses;
            })
        .filter(guesses -> !guesses.isEmpty());
  }

  private TrainingLoop with(Piece other, String called) {
    return new TrainingLoop(before, body, gradients, other, called, late);
  }

  /** What a block moves, with no cost yet. */
  private static Optional<TrainingLoop> moving(List<Piece> before, List<Piece> block) {
    NameUse all = names(block);
    Set<String> bound = given(all);
    Set<String> carried = new LinkedHashSet<>(all.needs());
    carried.retainAll(bound);
    Map<Piece, Update> updates = new LinkedHashMap<>();
    for (Piece piece : block) {
      update(piece, block).ifPresent(update -> updates.put(piece, update));
    }
    updates.values().forEach(update -> carried.remove(update.root()));
    Map<String, String> gradients = new LinkedHashMap<>();
    List<Piece> body = new ArrayList<>();
    for (Piece piece : block) {
      Update update = updates.get(piece);
      if (update == null) {
        body.addAll(opened(piece));
        continue;
      }
      String text = update.gradient();
      Optional<String> name = named(update, carried, bound);
      name.ifPresent(gradient -> gradients.put(update.path(), gradient));
      if (name.isPresent() && !text.equals(name.get()) && isPlain(update, carried)) {
        int line = piece.statements().get(0).span().line();
        body.add(piece.saying(line, name.get() + " = " + text + "\n"));
      }
    }
    return gradients.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new TrainingLoop(before, body, gradients, block.get(0), "", late(block, updates)));
  }

  /** What is used again after it was moved, and where. */
  private static Map<Piece, String> late(List<Piece> block, Map<Piece, Update> updates) {
    Map<Piece, String> late = new LinkedHashMap<>();
    Set<String> moved = new LinkedHashSet<>();
    for (Piece piece : block) {
      Update update = updates.get(piece);
      for (String path : moved) {
        boolean isOther = update == null || !update.path().equals(path);
        if (isOther && mentions(piece, path)) {
          late.putIfAbsent(piece, path);
        }
      }
      if (update != null) {
        moved.add(update.path());
      }
    }
    return late;
  }

  private static boolean mentions(Piece piece, String path) {
    return path.indexOf('.') < 0
        ? piece.names().needs().contains(path)
        : piece.text().contains(path);
  }

  private static Set<String> given(NameUse names) {
    Set<String> given = new LinkedHashSet<>(names.binds());
    given.addAll(names.touches());
    return given;
  }

  /** What is only done now and then: a cost is computed there as often as not. */
  private static List<Piece> opened(Piece piece) {
    if (piece.statements().get(0) instanceof Statement.If branch
        && branch.branches().size() == 1
        && branch.otherwise().isEmpty()) {
      List<Statement> block = branch.branches().get(0).body();
      boolean hasCost = block.stream().anyMatch(each -> cost(each, piece.cell()).isPresent());
      return hasCost ? Pieces.cut(piece.cell(), block, piece.lastLine()) : List.of(piece);
    }
    return List.of(piece);
  }

  private static NameUse names(List<Piece> pieces) {
    List<Statement> all = new ArrayList<>();
    pieces.forEach(piece -> all.addAll(piece.statements()));
    return NameUse.of(all);
  }

  /** The parameter is used before it is moved, and what moves it is computed here. */
  private static Optional<Update> update(Piece piece, List<Piece> block) {
    return piece.statements().size() == 1
        ? Update.of(piece.statements().get(0), piece.cell())
            .filter(update -> isOf(update, block.subList(0, block.indexOf(piece))))
        : Optional.empty();
  }

  private static boolean isOf(Update update, List<Piece> earlier) {
    NameUse made = names(earlier);
    return isUsed(update, earlier)
        && made.needs().contains(update.root())
        && (update.mentioned().contains(update.root())
            || update.mentioned().stream().anyMatch(made.binds()::contains));
  }

  /** A variable, or an attribute that was read, or may have been in a method. */
  private static boolean isUsed(Update update, List<Piece> earlier) {
    return switch (update.target()) {
      case Expression.Name name -> true;
      case Expression.Attribute field ->
          field.object() instanceof Expression.Name owner
              && earlier.stream()
                  .anyMatch(
                      piece ->
                          piece.text().contains(update.path())
                              || piece.text().contains("= " + owner.name() + "."));
      default -> false;
    };
  }

  /** What an optimizer keeps from step to step says nothing of the gradient. */
  private static boolean isPlain(Update update, Set<String> carried) {
    return update.mentioned().stream().noneMatch(carried::contains);
  }

  /** What the gradient is called, or will be. */
  private static Optional<String> named(Update update, Set<String> carried, Set<String> bound) {
    String subject = update.subject();
    if (!isPlain(update, carried)) {
      return bound.stream().filter(name -> GradientNames.fits(name, subject)).findFirst();
    }
    String gradient = update.gradient();
    boolean isBeside = Update.root(gradient).equals(update.root());
    String last = gradient.substring(gradient.lastIndexOf('.') + 1);
    boolean isNamed =
        GradientNames.fits(last, subject)
            && (update.target() instanceof Expression.Name ? last.equals(gradient) : isBeside);
    return Optional.of(isNamed ? gradient : update.beside());
  }

  /** The last statement that gives a cost a value or keeps one; it gets a place of its own. */
  static Optional<Piece> cost(List<Piece> body) {
    for (int i = body.size() - 1; i >= 0; i--) {
      Piece piece = body.get(i);
      for (Statement statement : piece.statements().reversed()) {
        Optional<String> text = cost(statement, piece.cell());
        if (text.isPresent()) {
          Piece cost = piece.saying(statement.span().line(), text.get());
          body.add(i + 1, cost);
          return Optional.of(cost);
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<String> cost(Statement statement, CodeCell cell) {
    return switch (statement) {
      case Statement.Assign assign -> {
        String name = Returns.name(assign.targets().get(0));
        boolean isCost = Roles.isCostName(name) && !Letters.lower(name).startsWith("e");
        yield (isCost || isCost(name)) && (isCost || isOneNumber(assign.value()))
            ? Optional.of(named(name, assign.value(), cell))
            : Optional.empty();
      }
      case Statement.Augment augment
          when isCost(Returns.name(augment.target())) && isOneNumber(augment.value()) ->
          Optional.of(named("loss", augment.value(), cell));
      case Statement.Evaluate evaluate
          when evaluate.value() instanceof Expression.Call call
              && call.function() instanceof Expression.Attribute method
              && method.name().equals("append")
              && !call.arguments().isEmpty()
              && isOneNumber(call.arguments().get(0)) ->
          Optional.of(named("loss", call.arguments().get(0), cell));
      case Statement.Evaluate evaluate
          when evaluate.value() instanceof Expression.Call call
              && Returns.name(call.function()).equals("print") ->
          printed(call).map(value -> named("loss", value, cell));
      default -> Optional.empty();
    };
  }

  /** What is printed after a word that says that it is a cost. */
  private static Optional<Expression> printed(Expression.Call print) {
    boolean isTold = false;
    for (Expression part : Statements.parts(print)) {
      isTold |= part instanceof Expression.StringLiteral text && saysCost(text.value());
      if (isTold && part instanceof Expression.Call call && isOneNumber(call)) {
        boolean isText = Returns.name(call.function()).equals("str");
        if (!isText && !Returns.name(call.function()).equals("print")) {
          return Optional.of(call);
        }
      }
    }
    return Optional.empty();
  }

  private static boolean saysCost(String text) {
    String lower = Letters.lower(text);
    return isCost(lower) || lower.contains("error");
  }

  private static String named(String name, Expression value, CodeCell cell) {
    return name + " = " + CallFact.text(value, cell) + "\n";
  }

  private static boolean isCost(String name) {
    String lower = Letters.lower(name);
    boolean saysSo = COSTS.stream().anyMatch(lower::contains) || GradientNames.isCost(name);
    return saysSo && !GradientNames.isGradient(name);
  }

  /** As far as its text tells: it sums up, or calls what is named a cost. */
  private static boolean isOneNumber(Expression value) {
    boolean sums = false;
    for (Expression part : Statements.parts(value)) {
      if (part instanceof Expression.Comparing) {
        return false; // how often a guess is right
      }
      if (part instanceof Expression.Call call) {
        String name =
            call.function() instanceof Expression.Attribute method
                ? method.name()
                : Returns.name(call.function());
        sums |= REDUCING.contains(name) || isCost(name);
        if (name.contains("abs") || name.contains("argmax")) {
          return false; // an accuracy, which no gradient belongs to
        }
      }
    }
    return sums;
  }

  /** How many of the gradients are made here, not kept by objects for whoever asks. */
  int made() {
    return (int)
        gradients.values().stream()
            .filter(
                gradient ->
                    gradient.indexOf('.') < 0
                        || body.stream()
                            .anyMatch(piece -> piece.text().startsWith(gradient + " = ")))
            .count();
  }

  /** The statements that lead to the cost. */
  List<Piece> forward() {
    List<Piece> pieces = new ArrayList<>(body.subList(0, body.indexOf(cost) + 1));
    pieces.removeIf(this::keepsGradient);
    return leadingTo(pieces, Set.of(name));
  }

  /** The statements that lead on to the gradients. */
  List<Piece> backward() {
    List<Piece> pieces =
        gradients.isEmpty()
            ? leadingTo(body, Set.of(), KeptLoop::leadsBack)
            : leadingTo(body, wanted());
    pieces.removeAll(forward());
    return pieces;
  }

  /** The variables that hold the gradients, or the objects that do. */
  Set<String> wanted() {
    Set<String> wanted = new LinkedHashSet<>();
    gradients.values().forEach(gradient -> wanted.add(Update.root(gradient)));
    return wanted;
  }

  /** {@code net.dW = ...}: what changes an object on the way to the gradients, not to the cost. */
  private boolean keepsGradient(Piece piece) {
    return piece.statements().get(0) instanceof Statement.Assign assign
        && assign.targets().get(0) instanceof Expression.Attribute field
        && gradients.keySet().stream()
            .anyMatch(
                path -> GradientNames.fits(field.name(), path.substring(path.indexOf('.') + 1)));
  }

  /** The pieces that give these names their values. */
  static List<Piece> leadingTo(List<Piece> pieces, Set<String> wanted) {
    return leadingTo(pieces, wanted, piece -> false);
  }

  /**
   * @param isEnd which pieces are wanted for themselves
   */
  private static List<Piece> leadingTo(
      List<Piece> pieces, Set<String> wanted, Predicate<Piece> isEnd) {
    Set<String> open = new LinkedHashSet<>(wanted);
    List<Piece> chosen = new ArrayList<>();
    for (Piece piece : pieces.reversed()) {
      NameUse names = piece.names();
      Set<String> given = given(names);
      given.retainAll(open);
      if (!given.isEmpty() || isEnd.test(piece)) {
        chosen.add(0, piece);
        open.removeAll(names.binds());
        open.addAll(names.needs());
      }
    }
    return chosen;
  }
}
