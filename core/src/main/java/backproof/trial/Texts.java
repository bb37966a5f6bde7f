package backproof.trial;

import backproof.python.syntax.Parser;
import backproof.python.syntax.Statement;
import backproof.python.syntax.SyntaxProblem;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The programs that were read in texts: what comes again soon is read once. */
final class Texts {
  private static final int MOST = 200;

  private final Collection<String> lasting;
  private final Map<String, List<Statement>> programs = new HashMap<>();
  private long characters;

  /**
   * @param lasting the texts that come again and again
   */
  Texts(Collection<String> lasting) {
    this.lasting = lasting;
  }

  /** How many characters were read so far. */
  long characters() {
    return characters;
  }

  /** Empty where the text is no program. */
  Optional<List<Statement>> program(String text) {
    List<Statement> known = programs.get(text);
    if (known != null) {
      return Optional.of(known);
    }
    characters += text.length();
    try {
      List<Statement> program = Parser.parse(text);
      if (programs.size() >= MOST) {
        programs.keySet().retainAll(lasting);
      }
      programs.put(text, program);
      return Optional.of(program);
    } catch (SyntaxProblem problem) {
      return Optional.empty();
    }
  }
}
