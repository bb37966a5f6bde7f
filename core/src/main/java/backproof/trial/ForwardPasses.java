package backproof.trial;

import backproof.binding.CellFunction;
import backproof.binding.Notebook;
import backproof.diagnosis.Bench;
import backproof.experiment.Cell;
import backproof.numpy.ArrayValue;
import backproof.python.DictValue;
import backproof.python.Instance;
import backproof.python.ListValue;
import backproof.python.NoneValue;
import backproof.python.RangeValue;
import backproof.python.RealNumber;
import backproof.python.StrValue;
import backproof.python.TupleValue;
import backproof.python.Value;
import backproof.python.syntax.Statement;
import backproof.python.syntax.Tree;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Forward passes that need not run again while only backward has another text: all that one left
 * behind is put back, and the next backward pass goes on from there.
 */
final class ForwardPasses {
  /** In a text with such a name a run is told what to do. */
  private static final String TOLD = Bench.CHOICE.substring(Bench.CHOICE.indexOf("_of_"));

  private final Notebook notebook;
  private final boolean areApart;
  private final Map<Point, String> seen = new HashMap<>();
  private final Map<Point, Left> left = new HashMap<>();

  private record Left(String text, ForwardPass pass, Kept kept) {}

  /**
   * @param cells what was run
   */
  ForwardPasses(Notebook notebook, Map<String, String> cells, Texts texts) {
    Map<Cell, List<Statement>> programs = new EnumMap<>(Cell.class);
    for (Cell cell : Cell.values()) {
      Optional.ofNullable(cells.get(cell.key()))
          .flatMap(texts::program)
          .ifPresent(program -> programs.put(cell, program));
    }
    this.notebook = notebook;
    this.areApart =
        notebook.forward() instanceof CellFunction
            && notebook.backward().isPresent()
            && programs.keySet().containsAll(List.of(Cell.values()))
            && areApart(programs);
  }

  /** Whether forward is the same whatever backward does. */
  private static boolean areApart(Map<Cell, List<Statement>> programs) {
    Set<String> defined = new LinkedHashSet<>();
    for (Statement statement : programs.getOrDefault(Cell.BACKWARD, List.of())) {
      switch (statement) {
        case Statement.Define define -> defined.add(define.name());
        case Statement.DefineClass define -> defined.add(define.name());
        default -> {}
      }
    }
    boolean isApart = true;
    for (Map.Entry<Cell, List<Statement>> each : programs.entrySet()) {
      isApart &= !bindsOutside(each.getValue());
      isApart &=
          each.getKey() == Cell.BACKWARD
              || Collections.disjoint(Reads.mentioned(each.getValue()), defined);
    }
    return isApart;
  }

  private static boolean bindsOutside(List<Statement> program) {
    Deque<Statement> waiting = new ArrayDeque<>(program);
    while (!waiting.isEmpty()) {
      Statement next = waiting.pop();
      if (next instanceof Statement.Scope) {
        return true;
      }
      waiting.addAll(Tree.blocks(next));
    }
    return false;
  }

  /** Whether the pass that these texts give is known. */
  boolean has(Truth truth, Map<String, String> cells) {
    return known(truth, cells).isPresent();
  }

  /** The pass that these texts give, all being as it was when it ended. */
  Optional<ForwardPass> again(Truth truth, Map<String, String> cells) {
    Optional<Left> known = known(truth, cells);
    known.ifPresent(each -> each.kept().restore());
    return known.map(Left::pass);
  }

  private Optional<Left> known(Truth truth, Map<String, String> cells) {
    return Optional.ofNullable(left.get(truth.point()))
        .filter(each -> each.text().equals(text(cells)));
  }

  /** Keeps what has just run if the same texts ran before: they are likely to come again. */
  void ended(ForwardPass pass, Map<String, String> cells) {
    boolean hasDrawn = notebook.draw().isPresent();
    String text = text(cells);
    if (!areApart || text.contains(TOLD)) {
      return;
    }
    boolean isAgain = text.equals(seen.put(pass.truth().point(), text));
    List<Value> made = new ArrayList<>(pass.result().items());
    made.addAll(pass.result().made().values());
    if (isAgain && !hasDrawn && areKnown(made)) {
      pass.moved().arrays().forEach(array -> made.add(notebook.numbers().value(array)));
      made.addAll(notebook.variables().values());
      left.put(pass.truth().point(), new Left(text, pass, new Kept(made)));
    }
  }

  private static String text(Map<String, String> cells) {
    return cells.get(Cell.SETUP.key()) + '\n' + cells.get(Cell.FORWARD.key());
  }

  /** Whether nothing is there that remembers more than can be put back. */
  private static boolean areKnown(List<Value> values) {
    IdentityHashMap<Value, Value> met = new IdentityHashMap<>();
    Deque<Value> waiting = new ArrayDeque<>(values);
    while (!waiting.isEmpty()) {
      Value next = waiting.pop();
      if (met.put(next, next) != null) {
        continue;
      }
      switch (next) {
        case TupleValue tuple -> waiting.addAll(tuple.items());
        case ListValue list -> waiting.addAll(list.items());
        case DictValue dict -> waiting.addAll(dict.values());
        case Instance object -> waiting.addAll(object.fields().values());
        case ArrayValue array -> {}
        case RealNumber number -> {}
        case StrValue text -> {}
        case RangeValue range -> {}
        case NoneValue none -> {}
        default -> {
          return false;
        }
      }
    }
    return true;
  }
}
