package backproof.file;

import backproof.python.syntax.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds where a file trains: at its top, in a function, or in methods that are called there. */
record Training(List<Piece> file, Functions functions, ObjectCalls objects) {
  /** What is looked for in a block: what ran before it, and its own pieces. */
  private interface Look<T> {
    Optional<T> at(List<Piece> before, List<Piece> block);
  }

  /** The first step of training. */
  Optional<TrainingLoop> find() {
    return first(TrainingLoop::step);
  }

  /** The first step of training that computes no cost, with what might be its cost. */
  Optional<List<TrainingLoop>> guesses() {
    return first(TrainingLoop::guesses);
  }

  /** The first place where parameters are moved, though no cost is computed there. */
  Optional<TrainingLoop.Moves> moves() {
    return first((before, block) -> TrainingLoop.moves(block));
  }

  /** The first place where objects are led to a cost and back. */
  Optional<TrainingLoop> kept() {
    return first(KeptLoop::of);
  }

  /** The first place where objects hand on to one another what leads to a cost and back. */
  Optional<Steps> steps() {
    return first((before, block) -> Steps.of(before, block, objects.names()));
  }

  private <T> Optional<T> first(Look<T> look) {
    Optional<T> found = within(List.of(), file, Optional.empty(), look);
    for (Functions.Facts host : functions.all()) {
      if (found.isEmpty()) {
        List<Piece> before = new Before(file, functions).body(host);
        found = within(before, Sites.body(host), Optional.empty(), look);
      }
    }
    for (ObjectCalls.MethodCall call : objects.all()) {
      Optional<Methods> own = Methods.of(call, file, objects);
      if (found.isEmpty() && own.isPresent()) {
        List<Piece> before = file.subList(0, call.position());
        found =
            within(List.of(), file, own, look)
                .or(() -> within(before, own.get().body(call.text(), 0), own, look));
      }
    }
    return found;
  }

  /** The innermost block that moves parameters, with what ran before it. */
  private static <T> Optional<T> within(
      List<Piece> before, List<Piece> around, Optional<Methods> own, Look<T> look) {
    List<Piece> ran = new ArrayList<>(before);
    for (Piece piece : around) {
      List<Statement> block = List.of();
      List<Piece> started = new ArrayList<>(ran);
      if (piece.statements().get(0) instanceof Statement.For loop) {
        block = loop.body();
        started.add(Piece.written(Before.first(loop, piece.cell())));
      } else if (piece.statements().get(0) instanceof Statement.While loop) {
        block = loop.body();
      }
      if (!block.isEmpty()) {
        List<Piece> inner = Pieces.cut(piece.cell(), block, piece.lastLine());
        Optional<T> found =
            within(started, own.map(methods -> methods.opened(inner, 0)).orElse(inner), own, look);
        if (found.isPresent()) {
          return found;
        }
      }
      ran.add(piece);
    }
    return look.at(before, around);
  }
}
