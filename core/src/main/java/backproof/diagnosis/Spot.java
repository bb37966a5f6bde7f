package backproof.diagnosis;

import backproof.python.syntax.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An expression and where it stands.
 *
 * @param needed how tightly another one must bind to stand there without brackets
 * @param parent what it is a part of, where it is not the whole
 * @param depth how many expressions stand around it
 * @param isIndex whether it is a part of an index
 */
record Spot(Expression node, int needed, Optional<Expression> parent, int depth, boolean isIndex) {

  static Spot root(Expression expression) {
    return new Spot(expression, Fragment.LOOSE, Optional.empty(), 0, false);
  }

  static Spot indexOf(Expression.Subscript target) {
    return new Spot(target.index(), Fragment.LOOSE, Optional.of(target), 1, true);
  }

  /** The expression and all its parts, outer ones first. */
  List<Spot> withParts(CellSource source) {
    List<Spot> spots = new ArrayList<>(List.of(this));
    for (int i = 0; i < spots.size(); i++) {
      spots.get(i).addParts(spots, source);
    }
    return spots;
  }

  private void addParts(List<Spot> spots, CellSource source) {
    switch (node) {
      case Expression.Binary e -> {
        int binding = Fragment.binding(e.operator());
        boolean isPower = binding == Fragment.POWER;
        add(spots, e.left(), isPower ? Fragment.ATOM : binding, source);
        add(spots, e.right(), isPower ? Fragment.SIGN : binding + 1, source);
      }
      case Expression.Unary e -> add(spots, e.operand(), Fragment.binding(e), source);
      case Expression.Comparing e -> {
        add(spots, e.first(), Fragment.COMPARISON + 1, source);
        e.rest().forEach(each -> add(spots, each, Fragment.COMPARISON + 1, source));
      }
      case Expression.Logical e ->
          e.operands().forEach(each -> add(spots, each, Fragment.binding(e) + 1, source));
      case Expression.Conditional e -> {
        add(spots, e.then(), 2, source);
        add(spots, e.test(), 2, source);
        add(spots, e.otherwise(), Fragment.ARGUMENT, source);
      }
      case Expression.Call e -> {
        add(spots, e.function(), Fragment.ATOM, source);
        e.arguments().forEach(each -> add(spots, each, Fragment.ARGUMENT, source));
        e.keywords().forEach(each -> add(spots, each.value(), Fragment.ARGUMENT, source));
      }
      case Expression.Attribute e -> add(spots, e.object(), Fragment.ATOM, source);
      case Expression.Subscript e -> {
        add(spots, e.object(), Fragment.ATOM, source);
        spots.add(new Spot(e.index(), Fragment.LOOSE, Optional.of(e), depth + 1, true));
      }
      case Expression.Slice e -> {
        e.start().ifPresent(each -> add(spots, each, Fragment.ARGUMENT, source));
        e.stop().ifPresent(each -> add(spots, each, Fragment.ARGUMENT, source));
        e.step().ifPresent(each -> add(spots, each, Fragment.ARGUMENT, source));
      }
      case Expression.TupleDisplay e ->
          e.items().forEach(each -> add(spots, each, Fragment.ARGUMENT, source));
      case Expression.ListDisplay e ->
          e.items().forEach(each -> add(spots, each, Fragment.ARGUMENT, source));
      case Expression.DictDisplay e ->
          e.entries().forEach(each -> add(spots, each.value(), Fragment.ARGUMENT, source));
      case Expression.Comprehension e -> {
        add(spots, e.element(), Fragment.ARGUMENT, source);
        e.value().ifPresent(each -> add(spots, each, Fragment.ARGUMENT, source));
        e.clauses().forEach(each -> add(spots, each.iterable(), 2, source));
      }
      case Expression.Named e -> add(spots, e.value(), Fragment.ARGUMENT, source);
      case Expression.Starred e -> add(spots, e.value(), 6, source);
      case Expression.Lambda e -> add(spots, e.body(), Fragment.ARGUMENT, source);
      case Expression.Name e -> {}
      case Expression.ConstantLiteral e -> {}
      case Expression.IntLiteral e -> {}
      case Expression.FloatLiteral e -> {}
      case Expression.StringLiteral e -> {}
      case Expression.FormattedString e -> {}
      case Expression.Field e -> {}
      case Expression.SetDisplay e -> {}
    }
  }

  private void add(List<Spot> spots, Expression part, int binding, CellSource source) {
    boolean isFree = binding > Fragment.ARGUMENT && source.isBracketed(part.span());
    boolean isOwner = node instanceof Expression.Subscript || node instanceof Expression.Comparing;
    boolean inIndex = isIndex && !isOwner;
    spots.add(
        new Spot(part, isFree ? Fragment.LOOSE : binding, Optional.of(node), depth + 1, inIndex));
  }

  /** Whether it is what is called or whose attribute or item is taken. */
  boolean isHead() {
    Expression owner = parent.orElse(null);
    return owner instanceof Expression.Call call && call.function() == node
        || owner instanceof Expression.Attribute
        || owner instanceof Expression.Subscript subscript && subscript.object() == node;
  }

  /** Whether it is an array that is transposed, summed or the like. */
  boolean isOwner() {
    return !isIndex
        && parent.orElse(null) instanceof Expression.Attribute owner
        && Vocabulary.isOfArrays(owner.name())
        && !owner.name().equals("shape")
        && !(node instanceof Expression.Name name && name.name().equals("np"));
  }

  /** Whether it is only put beside others, under its name. */
  boolean isGathered() {
    return Vocabulary.isPath(node) && isBesideOthers();
  }

  /** Whether it is all of the statement's value, or of one of those that it puts side by side. */
  boolean isWhole() {
    return depth == 0 || !isIndex && isBesideOthers();
  }

  private boolean isBesideOthers() {
    return switch (parent.orElse(null)) {
      case Expression.TupleDisplay e -> true;
      case Expression.ListDisplay e -> true;
      case Expression.DictDisplay e -> true;
      case Expression.Call e -> Form.of(e).isCallOf("dict");
      case null, default -> false;
    };
  }

  boolean isCalled() {
    return parent.orElse(null) instanceof Expression.Call call && call.function() == node;
  }
}
