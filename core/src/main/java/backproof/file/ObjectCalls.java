package backproof.file;

import backproof.python.syntax.Expression;
import backproof.python.syntax.Parser;
import backproof.python.syntax.Statement;
import backproof.python.syntax.Tree;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Finds where methods of the file's own objects are called that compute a cost and gradients. */
final class ObjectCalls {
  /**
   * A call of a method at the top of the file.
   *
   * @param position of the piece in which it stands
   */
  record MethodCall(
      String object, Statement.Define method, List<String> targets, String text, int position) {
    /** The call as a statement. */
    String statement() {
      boolean named = !targets.isEmpty() && !targets.contains("");
      return (named ? String.join(", ", targets) + " = " : "") + text + "\n";
    }

    String name() {
      return object + "." + method.name();
    }

    /** With their brackets. */
    String arguments() {
      return text.substring(name().length());
    }
  }

  private final Map<String, Statement.DefineClass> classes = new LinkedHashMap<>();
  private final Map<String, Statement.DefineClass> objects = new LinkedHashMap<>();
  private final List<MethodCall> calls = new ArrayList<>();
  private final Functions functions;

  ObjectCalls(List<Piece> file, Functions functions) {
    this.functions = functions;
    for (Piece piece : file) {
      for (Statement statement : piece.statements()) {
        if (statement instanceof Statement.DefineClass type) {
          classes.put(type.name(), type);
        }
      }
    }
    for (int i = 0; i < file.size(); i++) {
      for (Statement statement : Statements.within(file.get(i).statements())) {
        note(statement, file.get(i).cell(), i);
      }
    }
  }

  /** The names of the file's own objects. */
  Set<String> names() {
    return objects.keySet();
  }

  /** All calls of their methods, in order. */
  List<MethodCall> all() {
    return calls;
  }

  Optional<Statement.DefineClass> type(String object) {
    return Optional.ofNullable(objects.get(object));
  }

  /** The calls of methods that compute gradients and the cost, or gradients alone, in order. */
  List<MethodCall> gradients() {
    return calls.stream()
        .filter(call -> Roles.givesGradients(call.method(), call.targets()))
        .toList();
  }

  /**
   * The last call that computes the cost of the same object, with the same arguments where there is
   * such a call, else one that might be made.
   */
  Optional<MethodCall> cost(MethodCall gradients) {
    List<MethodCall> made =
        calls.stream()
            .filter(call -> call.object().equals(gradients.object()))
            .filter(call -> Roles.isCostMethod(call.method()))
            .toList();
    return made.stream()
        .filter(call -> call.arguments().equals(gradients.arguments()))
        .reduce((first, second) -> second)
        .or(() -> made.stream().reduce((first, second) -> second))
        .or(() -> possible(gradients));
  }

  /** What goes out of a layer, where the backward pass is called with its upstream gradient. */
  Optional<MethodCall> output(MethodCall gradients) {
    boolean isLayer = NameUse.names(gradients.method().parameters()).size() == 2;
    return calls.stream()
        .filter(call -> isLayer && call.object().equals(gradients.object()))
        .filter(call -> Roles.isForwardMethod(call.method()) && !call.targets().isEmpty())
        .reduce((first, second) -> second);
  }

  /** Whether a call is given what another method of the object has just computed. */
  boolean takesOutput(MethodCall call) {
    Set<String> given = NameUse.of(Parser.parse(call.statement())).needs();
    return calls.stream()
        .filter(other -> other.object().equals(call.object()))
        .filter(other -> Roles.isForwardMethod(other.method()))
        .anyMatch(other -> other.targets().stream().anyMatch(given::contains));
  }

  /**
   * The cost of the same arguments, as of {@code net.loss(x, t)} for {@code net.gradient(x, t)}.
   */
  private Optional<MethodCall> possible(MethodCall gradients) {
    Statement.DefineClass type = objects.get(gradients.object());
    if (type == null) {
      return Optional.empty();
    }
    Set<String> wanted = NameUse.names(gradients.method().parameters());
    return methods(type).stream()
        .filter(Roles::isCostMethod)
        .filter(method -> NameUse.names(method.parameters()).equals(wanted))
        .findFirst()
        .map(method -> like(gradients, method));
  }

  private static MethodCall like(MethodCall gradients, Statement.Define method) {
    String text = gradients.object() + "." + method.name() + gradients.arguments();
    return new MethodCall(gradients.object(), method, List.of("cost"), text, gradients.position());
  }

  private void note(Statement statement, CodeCell cell, int position) {
    List<Expression> found = new ArrayList<>(Tree.expressions(statement));
    for (int i = 0; i < found.size(); i++) {
      if (!(found.get(i) instanceof Expression.Lambda)) {
        found.addAll(Tree.parts(found.get(i)));
      }
    }
    for (Expression next : found.reversed()) {
      if (next instanceof Expression.Call call
          && call.function() instanceof Expression.Attribute method
          && method.object() instanceof Expression.Name object
          && objects.containsKey(object.name())) {
        List<String> targets =
            statement instanceof Statement.Assign assign && assign.value() == call
                ? Returns.names(assign.targets().get(0))
                : List.of();
        String text = CallFact.text(call, cell);
        methods(Objects.requireNonNull(objects.get(object.name()))).stream()
            .filter(define -> define.name().equals(method.name()))
            .forEach(
                define ->
                    calls.add(new MethodCall(object.name(), define, targets, text, position)));
      }
    }
    if (statement instanceof Statement.Assign assign
        && assign.value() instanceof Expression.Call call) {
      made(Returns.name(call.function()))
          .ifPresent(type -> objects.put(Returns.name(assign.targets().get(0)), type));
    }
  }

  /** The class of what a call gives: of the class itself, or of a function that ends with one. */
  private Optional<Statement.DefineClass> made(String callee) {
    if (classes.containsKey(callee)) {
      return Optional.ofNullable(classes.get(callee));
    }
    return functions
        .find(callee)
        .flatMap(
            function ->
                Statements.within(function.define().body()).stream()
                    .filter(each -> each instanceof Statement.Return)
                    .flatMap(each -> ((Statement.Return) each).value().stream())
                    .filter(value -> value instanceof Expression.Call)
                    .map(value -> Returns.name(((Expression.Call) value).function()))
                    .filter(classes::containsKey)
                    .map(classes::get)
                    .findFirst());
  }

  private static List<Statement.Define> methods(Statement.DefineClass type) {
    List<Statement.Define> methods = new ArrayList<>();
    for (Statement statement : type.body()) {
      if (statement instanceof Statement.Define define) {
        methods.add(define);
      }
    }
    return methods;
  }
}
