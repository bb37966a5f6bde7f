package backproof.diagnosis;

import backproof.python.syntax.Expression;
import backproof.python.syntax.Span;
import backproof.python.syntax.Statement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Whole statements: another way of assigning, one too many, one too few. */
final class StatementEdits {
  private final Sink sink;
  private final Set<String> parameters;

  StatementEdits(Sink sink, Set<String> parameters) {
    this.sink = sink;
    this.parameters = parameters;
  }

  /**
   * @param all the statements of the program
   */
  void all(List<Site> all) {
    new LoopEndEdits(sink).behind();
    switch (sink.site().statement()) {
      case Statement.Augment s -> {
        augment(s);
        scattered(s);
        new OppositeEdits(sink).behind(s);
        behind(s.target(), all);
      }
      case Statement.Assign s -> {
        if (s.targets().size() == 1 && !(s.targets().get(0) instanceof Expression.TupleDisplay)) {
          int at = sign("=", s.targets().get(0).span());
          put(at, at + 1, "+=", Kind.MISSING_TERM, 1);
          put(at, at + 1, "-=", Kind.SIGN, 3);
          remove(s.targets().get(0));
          behind(s.targets().get(0), all);
        }
      }
      case Statement.Evaluate s -> {
        kept(s.value());
        remove(s.value());
        if (s.value() instanceof Expression.Call call && Form.of(call).isCallOf("at")) {
          scattered(call);
        }
      }
      case Statement.If s -> asked(s);
      case Statement.For s -> fromTheFirst(s.iterable());
      case Statement.Pass s -> instead(s.span(), all);
      case Statement.Break s -> put(s.span(), "continue", Kind.MISSING_TERM, 1);
      case Statement.Continue s -> put(s.span(), "break", Kind.OTHER, 2);
      default -> {}
    }
  }

  /** Places that occur twice, and a part where the whole was changed. */
  private void scattered(Statement.Augment s) {
    int from = sink.source().from(sink.site().statement().span());
    int to = sink.source().to(sink.site().statement().span());
    String value = sink.text(s.value());
    if (s.target() instanceof Expression.Subscript item && s.operator().equals("+")) {
      String index = sink.text(item.index());
      boolean isTuple = item.index() instanceof Expression.TupleDisplay && index.charAt(0) != '(';
      String place = isTuple ? "(" + index + ")" : index;
      String text = "np.add.at(" + sink.text(item.object()) + ", " + place + ", " + value + ")";
      put(from, to, text, Kind.MISSING_TERM, 1);
    } else if (s.target() instanceof Expression.Name name) {
      for (String index : sink.material().subscripts()) {
        String text = name.name() + "[" + index + "] " + s.operator() + "= " + value;
        put(from, to, text, Kind.OTHER, 2);
        String part =
            name.name() + "[" + index + "] " + s.operator() + "= " + cut(s.value(), index);
        put(from, to, part, Kind.OTHER, 2);
      }
    }
  }

  /** The part of a value, or of the last factor of a product. */
  private String cut(Expression value, String index) {
    boolean isProduct =
        value instanceof Expression.Binary product && product.operator().equals("*");
    Expression last = isProduct ? ((Expression.Binary) value).right() : value;
    String before =
        sink.source()
            .all()
            .substring(sink.source().from(value.span()), sink.source().from(last.span()));
    return before + sink.source().fragment(last).in(Fragment.ATOM) + "[" + index + "]";
  }

  /** A loop that begins somewhere on its way. */
  private void fromTheFirst(Expression iterable) {
    if (iterable instanceof Expression.Call call
        && Form.of(call).isCallOf("range")
        && call.arguments().size() == 2) {
      int from = sink.source().from(call.arguments().get(0).span());
      put(from, sink.source().from(call.arguments().get(1).span()), "", Kind.OFF_BY_ONE, 1);
    }
  }

  /** What was asked only where the test before fails is asked each time. */
  private void asked(Statement.If s) {
    int from = sink.source().from(s.span());
    if (sink.source().all().startsWith(Sites.ELSE_IF, from)) {
      put(from, from + Sites.ELSE_IF.length(), "if", Kind.MISSING_TERM, 1);
    }
  }

  /** Nothing is done in the one case in which something should be done with the value before. */
  private void instead(Span pass, List<Site> all) {
    List<String> before = before(all);
    String name = before.isEmpty() ? "" : before.getLast();
    for (String other : name.isEmpty() ? List.<String>of() : sink.material().references()) {
      if (!other.equals(name)) {
        put(pass, name + " = " + name + " * " + other, Kind.MISSING_TERM, 2);
        put(pass, name + "[" + other + " <= 0] = 0", Kind.MASK, 3);
      }
    }
  }

  private void put(Span span, String text, Kind kind, int cost) {
    put(sink.source().from(span), sink.source().to(span), text, kind, cost);
  }

  /** A sum that goes nowhere was to be kept where its first part is. */
  private void kept(Expression value) {
    if (value instanceof Expression.Binary e
        && (e.left() instanceof Expression.Subscript || e.left() instanceof Expression.Name)) {
      int at = sign(e.operator(), e.left().span());
      put(at, at + e.operator().length(), e.operator() + "=", Kind.MISSING_TERM, 1);
    }
  }

  private void put(int from, int to, String text, Kind kind, int cost) {
    sink.put(from, to, text, sink.site().line(), kind, cost);
  }

  /** Where the sign of an assignment or an operator stands behind what is left of it. */
  private int sign(String sign, Span left) {
    int at = sink.source().to(left);
    String line = sink.source().line(left.endLine());
    int start = sink.source().startOfLine(left.endLine());
    int found = line.indexOf(sign, at - start);
    return start + Math.max(found, 0);
  }

  private void augment(Statement.Augment s) {
    int end = sign("=", s.target().span());
    int from = end - s.operator().length();
    boolean isSum = s.operator().equals("+") || s.operator().equals("-");
    put(from, end + 1, "=", Kind.OTHER, 2);
    for (String other : List.of("+", "-", "*", "/")) {
      if (!other.equals(s.operator())) {
        boolean isSign = isSum && (other.equals("+") || other.equals("-"));
        boolean isFactor = !isSum && (other.equals("*") || other.equals("/"));
        Kind kind = isSign ? Kind.SIGN : isFactor ? Kind.SCALE : Kind.OTHER;
        put(from, end + 1, other + "=", kind, isSign || isFactor ? 1 : 3);
      }
    }
    remove(s.target());
  }

  private void remove(Expression target) {
    Site site = sink.site();
    int from = sink.source().startOfLine(site.line());
    int indent = site.indent().length();
    if (!site.standsAlone()) {
      return;
    }
    boolean isVariable = target instanceof Expression.Name;
    Kind kind = isVariable ? Kind.WRONG_OPERAND : Kind.OTHER;
    if (site.isOnly()) {
      int to = sink.source().to(site.statement().span());
      put(from + indent, to, "pass", kind, 3);
    } else {
      boolean isParameter = isParameter(sink.text(target));
      put(from, sink.source().behindLine(site.endLine()), "", kind, isParameter ? 1 : 3);
    }
  }

  private boolean isParameter(String target) {
    for (String name : parameters) {
      if (target.equals(name) || target.endsWith("[\"" + name + "\"]")) {
        return true;
      }
    }
    return false;
  }

  /** Something more is done with what was just assigned. */
  private void behind(Expression target, List<Site> all) {
    if (!sink.wants(3)) {
      return;
    }
    Expression whole = target instanceof Expression.Subscript item ? item.object() : target;
    String name = sink.text(whole);
    if (!isDictionary(target)) {
      unused(name, before(all));
    }
    for (String scalar : sink.material().scalars()) {
      sink.insert(name + " /= " + scalar, Kind.SCALE, 3);
      sink.insert(name + " *= " + scalar, Kind.SCALE, 4);
    }
    for (String size : sink.material().sizes()) {
      sink.insert(name + " /= " + size, Kind.SCALE, 4);
    }
    for (String index : sink.material().subscripts()) {
      for (String axis : List.of("0", "1")) {
        String sum = " = -" + name + ".sum(axis=" + axis + ")";
        sink.insert(name + "[" + index + "]" + sum, Kind.MISSING_TERM, 4);
      }
      sink.insert(name + "[" + index + "] -= 1", Kind.MISSING_TERM, 3);
    }
    for (String other : sink.material().references()) {
      if (!sink.material().isSingle(other)) {
        sink.insert(name + "[" + other + " <= 0] = 0", Kind.MASK, 4);
        sink.insert(name + " *= " + other, Kind.MISSING_TERM, 5);
        sink.insert(name + " += " + other, Kind.MISSING_TERM, 5);
      }
    }
  }

  private static boolean isDictionary(Expression target) {
    return target instanceof Expression.Subscript item
        && item.index() instanceof Expression.StringLiteral;
  }

  /** What was computed and is never used goes to places as well. */
  private void scattered(Expression.Call call) {
    String sum = sink.text(call.arguments().get(0));
    for (String name : sink.material().unused()) {
      for (String places : sink.material().references()) {
        if (!sink.material().scalars().contains(places) && !places.equals(name)) {
          String arguments = "(" + sum + ", " + places + ", " + name + ")";
          sink.insert(sink.text(call.function()) + arguments, Kind.MISSING_TERM, 2);
        }
      }
    }
  }

  /** What the same function gave a value before, in that order, each time anew. */
  private List<String> before(List<Site> all) {
    List<String> before = new ArrayList<>();
    for (Site site : all) {
      boolean isBefore = site.block() == sink.site().block() && site.line() < sink.site().line();
      if (isBefore && !site.target().isEmpty()) {
        before.add(site.target());
      }
    }
    return before;
  }

  /** What was just computed and is never used goes into something that was there before. */
  private void unused(String name, List<String> before) {
    if (!sink.material().unused().contains(name)) {
      return;
    }
    for (String sum : new LinkedHashSet<>(before)) {
      if (sum.equals(name) || sink.material().isSingle(sum) || parameters.contains(sum)) {
        continue;
      }
      sink.insert(sum + " += " + name, Kind.MISSING_TERM, 3);
      for (String other : sink.material().references()) {
        if (!other.equals(name) && !sink.material().isSingle(other)) {
          sink.insert(sum + " += " + other + " * " + name, Kind.MISSING_TERM, 4);
          for (String scalar : sink.material().scalars()) {
            String mean = sum + " += 2 / " + scalar + " * " + other + " * " + name;
            sink.insert(mean, Kind.MISSING_TERM, 4);
          }
        }
      }
    }
  }
}
