package backproof.file;

import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** What a file lacks in which no forward and backward are found, and what it has instead. */
record Missing(Document document, Pieces pieces, Functions functions) {
  private static final int LISTED = 12;
  private static final int LIKELY = 4; // points of Roles that a telling name has

  NothingFoundException exception(Source source) {
    StringBuilder message = new StringBuilder("found ");
    Optional<Functions.Facts> forward = last(Roles::forward);
    Optional<Functions.Facts> backward = last(Roles::backward);
    if (forward.isPresent() && backward.isEmpty()) {
      message.append("the forward function ").append(described(forward.get()));
      message.append(", but no backward function: none is called with what it returns, or has a");
      message.append(" name or results that say so (backward, grad, dW)");
    } else if (forward.isEmpty() && backward.isPresent()) {
      message.append("the backward function ").append(described(backward.get()));
      message.append(", but no forward function: none hands it what it takes, or has a name or");
      message.append(" results that say so (forward, cost, loss)");
    } else {
      message.append("no forward and backward function: looked for one that is called with what");
      message.append(" another returns, for names and results that say so (forward, cost, loss;");
      message.append(" backward, grad, dW), and for one that returns cost and gradients");
    }
    ObjectCalls objects = new ObjectCalls(pieces.list(), functions);
    Optional<TrainingLoop.Moves> moves = new Training(pieces.list(), functions, objects).moves();
    moves.ifPresent(found -> message.append(found.words(document)));
    objects.gradients().stream()
        .reduce((first, second) -> second)
        .ifPresent(
            call ->
                message
                    .append("; ")
                    .append(call.name())
                    .append(" computes gradients, but nothing computes their cost:")
                    .append(" add a line like loss = ... that does"));
    message.append("; ").append(known());
    for (String note : pieces.notes()) {
      message.append(". ").append(note, 0, note.length() - 1);
    }
    return new NothingFoundException(message.toString(), source);
  }

  /** The last function that is likely to have this part. */
  private Optional<Functions.Facts> last(ToIntFunction<Functions.Facts> score) {
    return functions.all().reversed().stream()
        .filter(function -> score.applyAsInt(function) >= LIKELY)
        .findFirst();
  }

  String described(Functions.Facts function) {
    int line = function.define().span().line();
    Optional<Place> place = document.place(function.piece().cell(), line);
    return function.name() + place.map(found -> " (" + found.described() + ")").orElse("");
  }

  String known() {
    List<Functions.Facts> all = functions.all();
    if (all.isEmpty()) {
      return "the file defines no functions";
    }
    List<String> shown =
        all.subList(0, Math.min(LISTED, all.size())).stream().map(this::described).toList();
    int more = all.size() - shown.size();
    return "the file defines "
        + String.join(", ", shown)
        + (more > 0 ? " and " + more + " more" : "");
  }
}
