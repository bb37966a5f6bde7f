package backproof.python;

import backproof.python.syntax.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes comprehensions and generator expressions ready to run. */
final class ComprehensionCompiler {
  private record Clause(Code iterable, Target target, List<Part> conditions) {}

  private final Compiler outer;

  ComprehensionCompiler(Compiler outer) {
    this.outer = outer;
  }

  Code compile(Expression.Comprehension e) {
    Compiler inner = outer.comprehension(e);
    Part first = outer.expression(e.clauses().get(0).iterable());
    List<Clause> clauses = new ArrayList<>();
    for (Expression.Clause clause : e.clauses()) {
      Code iterable =
          clauses.isEmpty()
              ? first
              : inner.placed(clause.iterable().span(), inner.expression(clause.iterable()));
      clauses.add(
          new Clause(iterable, inner.store(clause.target()), inner.all(clause.conditions())));
    }
    Part element = inner.expression(e.element());
    Optional<Part> value = e.value().map(inner::expression);
    int[] captured = outer.captured(inner.scope);
    int own = inner.scope.ownCellCount();
    Code pairOrElement =
        value.isEmpty()
            ? element
            : frame -> TupleValue.of(element.run(frame), value.get().run(frame));
    for (int i = 0; i < inner.scope.deepest(); i++) {
      outer.scope.enter();
    }
    for (int i = 0; i < inner.scope.deepest(); i++) {
      outer.scope.leave();
    }
    return outer.placed(
        e.span(),
        frame -> {
          Cell[] shared = Compiler.cells(frame, captured);
          Cell[] cells = new Cell[own + shared.length];
          for (int i = 0; i < own; i++) {
            cells[i] = new Cell();
          }
          System.arraycopy(shared, 0, cells, own, shared.length);
          Frame inside = new Frame(inner.scope.slotCount(), cells);
          inside.members = frame.members;
          Cursor source = first.run(frame).iterate();
          Cursor items = new Loops(inside, clauses, pairOrElement, source, outer.world.budget);
          return product(e.product(), items);
        });
  }

  private Value product(Expression.Product product, Cursor items) {
    return switch (product) {
      case GENERATOR -> new IteratorValue("generator", items);
      case LIST -> ListValue.of(drained(items));
      case SET -> SetValue.of(drained(items));
      case DICT -> {
        DictValue dict = DictValue.empty();
        for (Value pair : drained(items)) {
          List<Value> both = ((TupleValue) pair).items();
          dict.put(both.get(0), both.get(1));
        }
        yield dict;
      }
    };
  }

  private List<Value> drained(Cursor items) {
    List<Value> all = new ArrayList<>();
    for (Optional<Value> next = items.next(); next.isPresent(); next = items.next()) {
      outer.world.budget.allocate(1);
      all.add(next.get());
    }
    return all;
  }

  /** The nested loops of a comprehension, one item at a time. */
  private static final class Loops implements Cursor {
    private final Frame frame;
    private final List<Clause> clauses;
    private final Code element;
    private final Budget budget;
    private final @Nullable Cursor[] cursors;
    private int level;

    Loops(Frame frame, List<Clause> clauses, Code element, Cursor first, Budget budget) {
      this.frame = frame;
      this.clauses = clauses;
      this.element = element;
      this.budget = budget;
      this.cursors = new Cursor[clauses.size()];
      this.cursors[0] = first;
    }

    @Override
    public Optional<Value> next() {
      while (level >= 0) {
        budget.step();
        Cursor cursor = cursors[level];
        if (cursor == null) {
          cursor = clauses.get(level).iterable().run(frame).iterate();
          cursors[level] = cursor;
        }
        Optional<Value> item = cursor.next();
        if (item.isEmpty()) {
          cursors[level--] = null;
        } else {
          clauses.get(level).target().run(frame, item.get());
          if (holds(clauses.get(level).conditions())) {
            if (level == clauses.size() - 1) {
              return Optional.of(element.run(frame));
            }
            level++;
          }
        }
      }
      return Optional.empty();
    }

    private boolean holds(List<Part> conditions) {
      for (Part condition : conditions) {
        if (!condition.run(frame).truth()) {
          return false;
        }
      }
      return true;
    }
  }
}
