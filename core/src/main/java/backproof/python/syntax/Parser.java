package backproof.python.syntax;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a program: statements and their blocks. */
public final class Parser {
  /** Brackets that may stand inside one another. */
  public static final int MOST_BRACKETS = Lexer.MOST_BRACKETS;

  private static final int DEEPEST_BLOCK = 40;

  /** After these CPython asks for a colon whatever follows; after others only at a line's end. */
  private static final List<String> FORCED = List.of("else", "try", "finally", "def");

  private final TokenReader in;
  private final ExpressionParser expressions;
  private final SimpleStatements simple;
  private int depth;

  private Parser(List<Token> tokens) {
    this.in = new TokenReader(tokens);
    this.expressions = new ExpressionParser(in, 0);
    this.simple = new SimpleStatements(in, expressions);
  }

  /** The words that cannot be names. */
  public static Set<String> keywords() {
    return TokenReader.KEYWORDS;
  }

  /** The statements of a program; throws the first problem. */
  public static List<Statement> parse(String source) {
    try {
      Parser parser = new Parser(PrivateNames.mangled(Lexer.program(source)));
      List<Statement> program = parser.whole();
      Placement.check(program);
      return program;
    } catch (SyntaxProblem problem) {
      throw problem.markedIn(source);
    }
  }

  /** One expression that stands inside an f-string. */
  static Expression fragment(String source, int line, int column, int nesting) {
    TokenReader in = new TokenReader(Lexer.fragment(source, line, column));
    ExpressionParser parser = new ExpressionParser(in, nesting);
    Expression value = parser.tupleOrOne();
    if (!in.is(Token.Kind.NEWLINE)) {
      throw parser.unseparated(value.span());
    }
    return value;
  }

  private List<Statement> whole() {
    try {
      return program();
    } catch (SyntaxProblem problem) {
      throw in.firstOf(problem);
    }
  }

  private List<Statement> program() {
    List<Statement> all = new ArrayList<>();
    while (!in.is(Token.Kind.END)) {
      all.addAll(statement());
    }
    return all;
  }

  private List<Statement> statement() {
    Token token = in.peek();
    if (token.kind() == Token.Kind.INDENT) {
      throw in.invalid();
    }
    if (token.kind() == Token.Kind.NAME) {
      switch (token.text()) {
        case "if":
          return List.of(ifStatement());
        case "for":
          return List.of(forStatement());
        case "while":
          return List.of(whileStatement());
        case "def":
          return List.of(define(List.of()));
        case "class":
          return List.of(defineClass(List.of()));
        case "try":
          return List.of(tryStatement());
        case "with":
          return List.of(withStatement());
        case "async":
          if (!in.ahead(1).is("def") && !in.ahead(1).is("for") && !in.ahead(1).is("with")) {
            throw in.invalid();
          }
          throw SyntaxProblem.of("'async' is not supported: write a plain def", token.span());
        case "match":
          if (isMatch()) {
            return match();
          }
          break;
        default:
          break;
      }
    }
    return token.is("@") ? List.of(decorated()) : simple.line();
  }

  private List<Statement> block(Token owner, String what) {
    if (!in.is(":") && !in.is(Token.Kind.NEWLINE) && !FORCED.contains(owner.text())) {
      throw in.invalid();
    }
    in.expect(":");
    if (!in.is(Token.Kind.NEWLINE)) {
      return simple.line();
    }
    in.next();
    if (!in.is(Token.Kind.INDENT)) {
      throw SyntaxProblem.indentation(
          "expected an indented block after " + what + " on line " + owner.span().line(),
          in.peek().span());
    }
    Token indent = in.next();
    if (++depth > DEEPEST_BLOCK) {
      throw SyntaxProblem.indentation("too many levels of indentation", indent.span());
    }
    List<Statement> body = new ArrayList<>();
    while (!in.is(Token.Kind.DEDENT)) {
      body.addAll(statement());
    }
    in.next();
    depth--;
    return body;
  }

  private Expression condition() {
    Expression test = expressions.named();
    if (in.is("=")) {
      throw expressions.comparing(test);
    }
    return test;
  }

  private Statement ifStatement() {
    Token first = in.peek();
    List<Statement.Branch> branches = new ArrayList<>();
    while (in.is("if") && branches.isEmpty() || in.is("elif")) {
      Token word = in.next();
      Expression test = condition();
      String what = "'" + word.text() + "' statement";
      branches.add(new Statement.Branch(test, block(word, what)));
    }
    return new Statement.If(branches, otherwise(), expressions.since(first.span()));
  }

  private List<Statement> otherwise() {
    if (!in.is("else")) {
      return List.of();
    }
    Token word = in.next();
    return block(word, "'else' statement");
  }

  private Statement forStatement() {
    Token word = in.next();
    Expression target = expressions.targets();
    in.expect("in");
    Expression iterable = expressions.tupleOrOne();
    List<Statement> body = block(word, "'for' statement");
    return new Statement.For(target, iterable, body, otherwise(), word.span());
  }

  /** One statement for each manager: {@code with a, b} is {@code with a: with b}. */
  private Statement withStatement() {
    Token word = in.next();
    boolean grouped = in.is("(") && isGroupOfManagers();
    if (grouped) {
      in.next();
    }
    List<Expression> managers = new ArrayList<>();
    List<Optional<Expression>> targets = new ArrayList<>();
    do {
      managers.add(expressions.expression());
      targets.add(in.take("as") ? Optional.of(expressions.target()) : Optional.empty());
    } while (in.take(",") && !in.is(")"));
    if (grouped) {
      in.expect(")");
    }
    List<Statement> body = block(word, "'with' statement");
    for (int i = managers.size() - 1; i >= 0; i--) {
      body = List.of(new Statement.With(managers.get(i), targets.get(i), body, word.span()));
    }
    return body.get(0);
  }

  /** Brackets around all managers end right before the colon. */
  private boolean isGroupOfManagers() {
    int nesting = 0;
    for (int i = 0; !isEnd(in.ahead(i)); i++) {
      Token token = in.ahead(i);
      nesting += token.is("(") ? 1 : token.is(")") ? -1 : 0;
      if (nesting == 0) {
        return in.ahead(i + 1).is(":");
      }
    }
    return false;
  }

  private static boolean isEnd(Token token) {
    return token.kind() == Token.Kind.NEWLINE || token.kind() == Token.Kind.END;
  }

  /** Whether the word begins a statement and is no name: a line with a colon, then a case. */
  private boolean isMatch() {
    int line = 1;
    while (!isEnd(in.ahead(line))) {
      line++;
    }
    return line > 2 && in.ahead(line - 1).is(":") && in.ahead(line + 2).is("case");
  }

  /** What is matched gets a name that no program can have. */
  private List<Statement> match() {
    Token word = in.next();
    Expression.Name subject = new Expression.Name("match " + word.span().line(), in.peek().span());
    Statement kept =
        new Statement.Assign(
            List.of(subject), expressions.tupleOrOne(), expressions.since(word.span()));
    in.expect(":");
    in.next();
    in.next();
    List<Statement.Branch> branches = new ArrayList<>();
    while (in.is("case")) {
      Token each = in.next();
      Expression test = new MatchParser(in, expressions).test(subject);
      branches.add(new Statement.Branch(test, block(each, "'case' statement")));
    }
    if (!in.is(Token.Kind.DEDENT)) {
      throw in.invalid();
    }
    in.next();
    return List.of(kept, new Statement.If(branches, List.of(), expressions.since(word.span())));
  }

  private Statement whileStatement() {
    Token word = in.next();
    Expression test = condition();
    List<Statement> body = block(word, "'while' statement");
    return new Statement.While(test, body, otherwise(), word.span());
  }

  private Statement decorated() {
    List<Expression> decorators = new ArrayList<>();
    while (in.take("@")) {
      decorators.add(expressions.named());
      if (!in.is(Token.Kind.NEWLINE)) {
        throw in.invalid();
      }
      in.next();
    }
    if (in.is("def")) {
      return define(decorators);
    }
    if (in.is("class")) {
      return defineClass(decorators);
    }
    throw in.invalid();
  }

  private Statement define(List<Expression> decorators) {
    Token word = in.next();
    String name = in.identifier();
    if (!in.is("(")) {
      throw in.refuse("expected '('");
    }
    in.next();
    Parameters parameters = new ParameterParser(in, expressions).read(")", true);
    in.expect(")");
    if (in.take("->")) {
      if (in.is(":")) {
        throw in.refuse("expected ':'");
      }
      parameters.annotations().put("return", expressions.expression());
    }
    Map<String, Expression> around = simple.annotating(new LinkedHashMap<>());
    List<Statement> body = block(word, "function definition");
    simple.annotating(around);
    return new Statement.Define(name, parameters, body, decorators, word.span());
  }

  private Statement defineClass(List<Expression> decorators) {
    Token word = in.next();
    String name = in.identifier();
    List<Expression> bases = new ArrayList<>();
    List<Expression.Keyword> keywords = new ArrayList<>();
    if (in.take("(")) {
      while (!in.is(")")) {
        if (in.is("metaclass") && in.ahead(1).is("=")) {
          in.next();
          in.next();
        }
        if (in.is("*") || in.is("**")) {
          throw SyntaxProblem.of(
              "only classes in the brackets of a class are supported", in.peek().span());
        }
        Span start = in.peek().span();
        if (in.ahead(1).is("=")) {
          String key = in.identifier();
          in.next();
          keywords.add(new Expression.Keyword(Optional.of(key), expressions.expression()));
        } else {
          bases.add(expressions.expression());
        }
        if (!in.take(",") && !in.is(")")) {
          throw expressions.unseparated(start);
        }
      }
      in.expect(")");
    }
    Map<String, Expression> around = simple.annotating(new LinkedHashMap<>());
    List<Statement> body = block(word, "class definition");
    Map<String, Expression> own = simple.annotating(around);
    return new Statement.DefineClass(name, bases, keywords, own, body, decorators, word.span());
  }

  private Statement tryStatement() {
    Token word = in.next();
    List<Statement> body = block(word, "'try' statement");
    List<Statement.Handler> handlers = new ArrayList<>();
    while (in.is("except")) {
      handlers.add(handler());
    }
    List<Statement> otherwise = handlers.isEmpty() ? List.of() : otherwise();
    List<Statement> last = List.of();
    if (in.is("finally")) {
      Token end = in.next();
      last = block(end, "'finally' statement");
    } else if (handlers.isEmpty()) {
      throw in.refuse("expected 'except' or 'finally' block");
    }
    return new Statement.Try(body, handlers, otherwise, last, word.span());
  }

  private Statement.Handler handler() {
    Token word = in.next();
    Optional<Expression> type =
        in.is(":") || in.is(Token.Kind.NEWLINE)
            ? Optional.empty()
            : Optional.of(expressions.expression());
    if (in.is(",")) {
      throw in.refuse("multiple exception types must be parenthesized");
    }
    Optional<String> name = in.take("as") ? Optional.of(in.identifier()) : Optional.empty();
    List<Statement> body = block(word, "'except' statement");
    return new Statement.Handler(type, name, body, word.span());
  }
}
