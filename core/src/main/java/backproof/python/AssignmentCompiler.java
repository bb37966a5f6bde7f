package backproof.python;

import backproof.python.syntax.Expression;
import backproof.python.syntax.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the left sides of assignments ready to run: storing, changing in place, deleting. */
final class AssignmentCompiler {
  /** Puts a value somewhere. */
  @FunctionalInterface
  interface Store {
    void run(Frame frame, Value value);
  }

  private final Compiler compiler;

  AssignmentCompiler(Compiler compiler) {
    this.compiler = compiler;
  }

  Store store(Expression target) {
    return switch (target) {
      case Expression.Name e -> name(e.name(), compiler.scope.resolve(e.name()));
      case Expression.Attribute e -> {
        Part object = compiler.expression(e.object());
        yield placed(e.span(), (frame, value) -> object.run(frame).setAttribute(e.name(), value));
      }
      case Expression.Subscript e -> {
        Part object = compiler.expression(e.object());
        Part index = compiler.expression(e.index());
        yield placed(
            e.span(), (frame, value) -> object.run(frame).setItem(index.run(frame), value));
      }
      case Expression.TupleDisplay e -> unpacking(e.items(), e.span());
      case Expression.ListDisplay e -> unpacking(e.items(), e.span());
      case Expression.Starred e -> store(e.value());
      default -> throw new IllegalStateException("not a target");
    };
  }

  private Store placed(Span span, Store store) {
    String source = compiler.source;
    return (frame, value) -> {
      try {
        store.run(frame, value);
      } catch (Raise raise) {
        throw raise.at(source, span);
      }
    };
  }

  private Store name(String name, Scope.Place place) {
    return switch (place) {
      case Scope.Slot slot -> Target.of(slot.index());
      case Scope.InCell cell -> {
        int index = cell.index();
        yield (frame, value) -> frame.cells[index].value = value;
      }
      case Scope.Global global -> Target.of(compiler.world.global(name));
      case Scope.Member member -> (frame, value) -> frame.members.put(name, value);
    };
  }

  private Store unpacking(List<Expression> targets, Span span) {
    List<Store> stores = targets.stream().map(this::store).toList();
    int starred = -1;
    for (int i = 0; i < targets.size(); i++) {
      starred = targets.get(i) instanceof Expression.Starred ? i : starred;
    }
    int star = starred;
    return placed(
        span,
        (frame, value) -> {
          List<Value> items =
              star < 0 ? exactly(value, stores.size()) : withRest(value, star, stores.size());
          for (int i = 0; i < stores.size(); i++) {
            stores.get(i).run(frame, items.get(i));
          }
        });
  }

  /** The items, of an iterator at most so many as are asked for. */
  private static List<Value> unpacked(Value value, int most) {
    try {
      if (!(value instanceof IteratorValue iterator) || most == Integer.MAX_VALUE) {
        return Operators.list(value);
      }
      List<Value> items = new ArrayList<>();
      for (int i = 0; i < most; i++) {
        iterator.cursor().next().ifPresent(items::add);
      }
      return items;
    } catch (Raise raise) {
      String refusal = "'" + value.type().name() + "' object is not iterable";
      if (raise.typeName().equals("TypeError") && refusal.equals(raise.getMessage())) {
        throw Raise.typeError("cannot unpack non-iterable " + value.type().name() + " object");
      }
      throw raise;
    }
  }

  private static List<Value> exactly(Value value, int count) {
    List<Value> items = unpacked(value, count + 1);
    if (items.size() > count) {
      throw Raise.valueError("too many values to unpack (expected " + count + ")");
    }
    if (items.size() < count) {
      throw Raise.valueError(
          "not enough values to unpack (expected " + count + ", got " + items.size() + ")");
    }
    return items;
  }

  private static List<Value> withRest(Value value, int star, int count) {
    List<Value> items = unpacked(value, Integer.MAX_VALUE);
    if (items.size() < count - 1) {
      throw Raise.valueError(
          "not enough values to unpack (expected at least "
              + (count - 1)
              + ", got "
              + items.size()
              + ")");
    }
    int after = count - 1 - star;
    List<Value> parts = new ArrayList<>(items.subList(0, star));
    parts.add(ListValue.of(items.subList(star, items.size() - after)));
    parts.addAll(items.subList(items.size() - after, items.size()));
    return parts;
  }

  /** {@code target op= value}, reading the target's parts once. */
  Step augment(Expression target, BinaryOperator op, Part value, Span span) {
    return switch (target) {
      case Expression.Attribute e -> {
        Part object = compiler.expression(e.object());
        yield step(
            span,
            frame -> {
              Value owner = object.run(frame);
              Value old = Operators.attribute(owner, e.name());
              owner.setAttribute(e.name(), Operators.inPlace(op, old, value.run(frame)));
            });
      }
      case Expression.Subscript e -> {
        Part object = compiler.expression(e.object());
        Part index = compiler.expression(e.index());
        yield step(
            span,
            frame -> {
              Value owner = object.run(frame);
              Value key = index.run(frame);
              Value old = owner.item(key);
              owner.updateItem(key, old, Operators.inPlace(op, old, value.run(frame)));
            });
      }
      default -> {
        Part old = compiler.expression(target);
        Target store = compiler.store(target);
        Budget budget = compiler.world.budget;
        yield frame -> {
          budget.step();
          store.run(frame, Operators.inPlace(op, old.run(frame), value.run(frame)));
          return Step.Flow.NEXT;
        };
      }
    };
  }

  /** Something done without a result. */
  interface Action {
    void run(Frame frame);
  }

  Step step(Span span, Action action) {
    String source = compiler.source;
    Budget budget = compiler.world.budget;
    return frame -> {
      try {
        budget.step();
        action.run(frame);
      } catch (Raise raise) {
        throw raise.at(source, span);
      }
      return Step.Flow.NEXT;
    };
  }

  Action delete(Expression target) {
    return switch (target) {
      case Expression.Name e -> deleteName(e);
      case Expression.Subscript e -> {
        Part object = compiler.expression(e.object());
        Part index = compiler.expression(e.index());
        yield placed(e.span(), frame -> object.run(frame).deleteItem(index.run(frame)));
      }
      case Expression.TupleDisplay e -> all(e.items());
      case Expression.ListDisplay e -> all(e.items());
      case Expression.Attribute e -> {
        Part object = compiler.expression(e.object());
        yield placed(e.span(), frame -> object.run(frame).deleteAttribute(e.name()));
      }
      default -> throw new IllegalStateException("not a target");
    };
  }

  private Action placed(Span span, Action action) {
    String source = compiler.source;
    return frame -> {
      try {
        action.run(frame);
      } catch (Raise raise) {
        throw raise.at(source, span);
      }
    };
  }

  private Action all(List<Expression> targets) {
    List<Action> actions = targets.stream().map(this::delete).toList();
    return frame -> actions.forEach(action -> action.run(frame));
  }

  private static Raise undefined(String name) {
    return Raise.nameError("name '" + name + "' is not defined");
  }

  private Action deleteName(Expression.Name e) {
    String name = e.name();
    Part read = compiler.expression(e);
    return switch (compiler.scope.resolve(name)) {
      case Scope.Slot slot ->
          frame -> {
            read.run(frame);
            frame.slots[slot.index()] = absent();
          };
      case Scope.InCell cell ->
          frame -> {
            read.run(frame);
            frame.cells[cell.index()].value = absent();
          };
      case Scope.Global g -> {
        Cell cell = compiler.world.global(name);
        yield frame -> {
          if (cell.value == null) {
            throw undefined(name).at(compiler.source, e.span());
          }
          cell.value = absent();
        };
      }
      case Scope.Member m ->
          frame -> {
            if (frame.members.remove(name) == null) {
              throw Raise.nameError("name '" + name + "' is not defined");
            }
          };
    };
  }

  private static @Nullable Value absent() {
    return null;
  }
}
