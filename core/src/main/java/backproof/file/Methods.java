package backproof.file;

import backproof.python.syntax.Expression;
import backproof.python.syntax.Letters;
import backproof.python.syntax.Names;
import backproof.python.syntax.Parameters;
import backproof.python.syntax.Parser;
import backproof.python.syntax.Statement;
import backproof.python.syntax.SyntaxProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The methods of one object, written as the statements that a call of them runs: the object's
 * variable stands for {@code self}.
 */
record Methods(String object, CodeCell cell, List<Statement.Define> all) {
  private static final int DEEPEST = 4;
  private static final String SELF = "self";

  static Optional<Methods> of(ObjectCalls.MethodCall call, List<Piece> file, ObjectCalls objects) {
    Optional<Statement.DefineClass> type = objects.type(call.object());
    for (Piece piece : file) {
      if (type.isPresent() && piece.statements().contains(type.get())) {
        return of(call.object(), type.get(), piece.cell());
      }
    }
    return Optional.empty();
  }

  private static Optional<Methods> of(String object, Statement.DefineClass type, CodeCell file) {
    String source = renamed(file.source(), type, object);
    CodeCell cell = new CodeCell(file.number(), file.line(), source);
    List<Statement.Define> methods = new ArrayList<>();
    try {
      for (Statement statement : Parser.parse(source)) {
        if (statement instanceof Statement.DefineClass same && same.name().equals(type.name())) {
          methods.clear();
          same.body().stream()
              .filter(each -> each instanceof Statement.Define)
              .forEach(each -> methods.add((Statement.Define) each));
        }
      }
    } catch (SyntaxProblem taken) {
      return Optional.empty(); // an argument has the name of the object
    }
    methods.removeIf(method -> Names.ofBody(method.body()).bound().contains(object));
    return Optional.of(new Methods(object, cell, methods));
  }

  /** In the lines of the class, which keep their numbers. */
  private static String renamed(String source, Statement.DefineClass type, String object) {
    String[] lines = Pieces.lines(source);
    for (int i = type.span().line(); i <= Statements.lastLine(type); i++) {
      lines[i - 1] = renamed(lines[i - 1], object);
    }
    return String.join("\n", lines);
  }

  /** The words alone. */
  private static String renamed(String source, String object) {
    StringBuilder text = new StringBuilder();
    int start = 0;
    for (int i = source.indexOf(SELF); i >= 0; i = source.indexOf(SELF, start)) {
      int end = i + SELF.length();
      boolean isWord =
          (i == 0 || !isPart(source.charAt(i - 1)))
              && (end == source.length() || !isPart(source.charAt(end)));
      text.append(source, start, i).append(isWord ? object : SELF);
      start = end;
    }
    return text.append(source, start, source.length()).toString();
  }

  private static boolean isPart(char c) {
    return Letters.continuesName(c);
  }

  /** What a call runs, its arguments first; calls that are statements are opened as well. */
  List<Piece> body(String call, int depth) {
    CodeCell here = new CodeCell(0, 1, call);
    if (!(Parser.parse(call).get(0) instanceof Statement.Evaluate evaluate
        && evaluate.value() instanceof Expression.Call made
        && made.function() instanceof Expression.Attribute called
        && Returns.name(called.object()).equals(object))) {
      return List.of();
    }
    for (Statement.Define method : all) {
      if (method.name().equals(called.name())) {
        List<Piece> pieces = arguments(method, made, here);
        List<Piece> body = Pieces.cut(cell, method.body(), Statements.lastLine(method));
        body.removeIf(
            piece ->
                piece.statements().get(0) instanceof Statement.Return
                    || piece.statements().get(0) instanceof Statement.Evaluate text
                        && text.value() instanceof Expression.StringLiteral);
        pieces.addAll(opened(body, depth));
        return pieces;
      }
    }
    return List.of();
  }

  private List<Piece> arguments(Statement.Define method, Expression.Call call, CodeCell here) {
    List<Piece> given = new ArrayList<>();
    List<Parameters.Parameter> parameters = method.parameters().positional();
    for (int i = 1; i < parameters.size(); i++) {
      String name = parameters.get(i).name();
      Optional<String> value =
          parameters.get(i).fallback().map(fallback -> CallFact.text(fallback, cell));
      if (i <= call.arguments().size()) {
        value = Optional.of(CallFact.text(call.arguments().get(i - 1), here));
      }
      for (Expression.Keyword keyword : call.keywords()) {
        if (keyword.name().orElse("").equals(name)) {
          value = Optional.of(CallFact.text(keyword.value(), here));
        }
      }
      value
          .filter(text -> !text.equals(name))
          .ifPresent(text -> given.add(Piece.written(name + " = " + text + "\n")));
    }
    return given;
  }

  /** The same statements, where calls of own methods are what those do. */
  List<Piece> opened(List<Piece> pieces, int depth) {
    List<Piece> all = new ArrayList<>();
    for (Piece piece : pieces) {
      boolean isCall =
          depth < DEEPEST
              && piece.statements().get(0) instanceof Statement.Evaluate evaluate
              && evaluate.value() instanceof Expression.Call;
      List<Piece> body =
          isCall
              ? body(
                  CallFact.text(
                      ((Statement.Evaluate) piece.statements().get(0)).value(), piece.cell()),
                  depth + 1)
              : List.of();
      all.addAll(body.isEmpty() ? List.of(piece) : body);
    }
    return all;
  }
}
