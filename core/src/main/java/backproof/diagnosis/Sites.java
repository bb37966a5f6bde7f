package backproof.diagnosis;

import backproof.python.syntax.Expression;
import backproof.python.syntax.Names;
import backproof.python.syntax.Parser;
import backproof.python.syntax.Span;
import backproof.python.syntax.Statement;
import backproof.python.syntax.Tree;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The statements of all functions in the cells, and those that stand in the cells themselves. */
final class Sites {
  static final String ELSE_IF = "elif";

  private static final String SETUP = "setup";

  /** What calls what calls it, and no further. */
  private static final int MOST_CALLS = 2;

  private final List<Site> sites = new ArrayList<>();
  private final Map<String, CellSource> sources = new LinkedHashMap<>();
  private final Vocabulary vocabulary;

  private Sites(Map<String, String> cells, Set<String> scalars, List<String> parameters) {
    Map<String, List<Statement>> programs = new LinkedHashMap<>();
    cells.forEach(
        (cell, text) -> {
          sources.put(cell, new CellSource(cell, text));
          programs.put(cell, Parser.parse(text));
        });
    this.vocabulary = new Vocabulary(scalars, parameters);
    programs.forEach((cell, program) -> vocabulary.read(source(cell), program));
    programs.forEach((cell, program) -> addBlock(source(cell), cell, program));
  }

  /**
   * @param cells their texts, which must be right programs, by key
   */
  static List<Site> of(Map<String, String> cells, Bench bench) {
    return new Sites(cells, bench.scalars(), bench.parameters()).sites;
  }

  private CellSource source(String cell) {
    CellSource source = sources.get(cell);
    if (source == null) {
      throw new IllegalArgumentException("no cell " + cell);
    }
    return source;
  }

  private void addBlock(CellSource source, String name, List<Statement> body) {
    Site.Block block = new Site.Block(name, vocabulary.of(source, body, List.of(), Set.of()));
    addAll(source, body, block, Set.of(), !source.cell().equals(SETUP));
  }

  /**
   * @param attributes of the objects whose methods stand there
   */
  private void addAll(
      CellSource source,
      List<Statement> body,
      Site.Block block,
      Set<String> attributes,
      boolean counts) {
    for (Statement statement : body) {
      switch (statement) {
        case Statement.Define define -> {
          Material inside =
              vocabulary.of(source, define.body(), define.parameters().names(), attributes);
          addAll(source, define.body(), new Site.Block(define.name(), inside), Set.of(), true);
        }
        case Statement.DefineClass define ->
            addAll(source, define.body(), block, Vocabulary.attributes(define.body()), false);
        case Statement.Import s -> {}
        case Statement.FromImport s -> {}
        case Statement.Pass s when body.size() > 1 || !s.skipped().isEmpty() -> {}
        case Statement.Scope s -> {}
        case Statement s when isLaid(source, s) -> {}
        default -> {
          for (Statement each : counts ? tested(source, statement) : List.<Statement>of()) {
            sites.add(new Site(source, each, block, body.size() == 1));
          }
          addAll(source, Tree.blocks(statement), block, attributes, counts);
        }
      }
    }
  }

  /** Whether what it gives is laid down: no edit of it can mend anything any more. */
  private static boolean isLaid(CellSource source, Statement statement) {
    return Tree.blocks(statement).isEmpty()
        && source.line(statement.span().endLine()).contains(Bench.LAID);
  }

  /** Each of the tests of a choice as if it stood alone. */
  private static List<Statement> tested(CellSource source, Statement statement) {
    if (!(statement instanceof Statement.If choice)) {
      return List.of(statement);
    }
    List<Statement> tests = new ArrayList<>();
    for (Statement.Branch branch : choice.branches()) {
      Span test = branch.test().span();
      int column = source.line(test.line()).indexOf(ELSE_IF) + 1;
      boolean isFirst = tests.isEmpty() || column == 0;
      Span span =
          isFirst ? choice.span() : new Span(test.line(), column, test.endLine(), test.endColumn());
      tests.add(new Statement.If(List.of(branch), List.of(), span));
    }
    return tests;
  }

  /** The comparison that tells which entries a statement changes. */
  static Optional<Expression> mask(Statement statement) {
    Optional<Expression> index =
        switch (statement) {
          case Statement.Assign s -> index(s.targets().get(0));
          case Statement.Augment s -> index(s.target());
          default -> Optional.empty();
        };
    return index.filter(each -> each instanceof Expression.Comparing);
  }

  private static Optional<Expression> index(Expression target) {
    return target instanceof Expression.Subscript item
        ? Optional.of(item.index())
        : Optional.empty();
  }

  /** Whether it only gives the zeros to which others add: that is rarely wrong. */
  static boolean isBeginning(Site site, List<Site> sites) {
    return site.statement() instanceof Statement.Assign assign
        && isZeros(site.source(), assign.value())
        && mask(assign).isEmpty()
        && sites.stream()
            .anyMatch(each -> Ties.isInPlace(each) && begins(site, assign, each.target()));
  }

  /** Whether a function is called in a statement, or by what that calls. */
  static boolean calls(Site site, String name, List<Site> sites) {
    return calls(site, name, sites, MOST_CALLS);
  }

  private static boolean calls(Site site, String name, List<Site> sites, int most) {
    String text = site.source().text(site.statement().span());
    boolean calls = !site.block().name().equals(name) && text.contains(name + "(");
    for (Site other : calls || most == 0 ? List.<Site>of() : sites) {
      calls |=
          other.block() != site.block()
              && text.contains(other.block().name() + "(")
              && calls(other, name, sites, most - 1);
    }
    return calls;
  }

  /** Whether it only gives another name to what the same function has under a name already. */
  static boolean isCopy(Site site, List<Site> sites) {
    return site.statement() instanceof Statement.Assign copy
        && copy.value() instanceof Expression.Name name
        && sites.stream()
            .filter(each -> each.block() == site.block() && each.line() < site.line())
            .anyMatch(each -> binds(each.statement(), name.name()));
  }

  private static boolean binds(Statement statement, String name) {
    return switch (statement) {
      case Statement.Assign s ->
          s.targets().stream().anyMatch(each -> Names.mentioned(each).contains(name));
      case Statement.For s -> Names.mentioned(s.target()).contains(name);
      default -> false;
    };
  }

  static boolean isZeros(CellSource source, Expression value) {
    return switch (value) {
      case Expression.IntLiteral e -> true;
      case Expression.FloatLiteral e -> true;
      case Expression.Call e -> source.text(e.function().span()).contains("zeros");
      case Expression.TupleDisplay e -> e.items().stream().allMatch(each -> isZeros(source, each));
      default -> false;
    };
  }

  private static boolean begins(Site site, Statement.Assign assign, String name) {
    return assign.targets().get(0) instanceof Expression.TupleDisplay several
        ? several.items().stream().anyMatch(each -> site.source().text(each.span()).equals(name))
        : site.target().equals(name);
  }
}
