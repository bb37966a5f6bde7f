package backproof.python;

import backproof.python.syntax.Names;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where the names of one block live, decided before it runs. */
final class Scope {
  /** What kind of block. */
  enum Kind {
    MODULE,
    FUNCTION,
    CLASS
  }

  /** Where a name lives. */
  sealed interface Place {}

  record Slot(int index) implements Place {}

  record InCell(int index) implements Place {}

  record Global() implements Place {}

  /** In the class body if it is there by then, otherwise at the outer place. */
  record Member(Place outer) implements Place {}

  private final Kind kind;
  private final Optional<Scope> parent;
  private final List<String> slots = new ArrayList<>();
  private final List<String> ownCells = new ArrayList<>();
  private final List<String> free = new ArrayList<>();
  private final Set<String> bound;
  private final Set<String> globals;
  private final Set<String> nonlocals;
  final String qualifiedPrefix;
  private int depth;
  private int deepest;
  private int marks;

  Scope(Kind kind, Optional<Scope> parent, Names names, String qualifiedPrefix) {
    this.kind = kind;
    this.parent = parent;
    this.bound = names.bound();
    this.globals = names.globals();
    this.nonlocals = names.nonlocals();
    this.qualifiedPrefix = qualifiedPrefix;
    if (kind == Kind.FUNCTION) {
      for (String name : bound) {
        (names.inner().contains(name) ? ownCells : slots).add(name);
      }
    }
  }

  Kind kind() {
    return kind;
  }

  /** What the variables of a function hold now; empty outside of functions. */
  Optional<Map<String, Value>> variables(Frame frame) {
    if (kind == Kind.MODULE) {
      return Optional.empty();
    }
    Map<String, Value> all = new LinkedHashMap<>(frame.members);
    for (String name : bound) {
      int slot = slots.indexOf(name);
      int cell = ownCells.indexOf(name);
      add(all, name, slot >= 0 ? frame.slots[slot] : cell >= 0 ? frame.cells[cell].value : null);
    }
    for (int i = 0; i < free.size() && kind == Kind.FUNCTION; i++) {
      add(all, free.get(i), frame.cells[ownCells.size() + i].value);
    }
    return Optional.of(all);
  }

  private static void add(Map<String, Value> all, String name, @Nullable Value value) {
    if (value != null) {
      all.put(name, value);
    }
  }

  int slotCount() {
    return slots.size();
  }

  int ownCellCount() {
    return ownCells.size();
  }

  List<String> free() {
    return free;
  }

  /** A function's own names, for hints. */
  Collection<String> locals() {
    return kind == Kind.FUNCTION ? bound : List.of();
  }

  boolean isLocal(String name) {
    return kind == Kind.FUNCTION && bound.contains(name);
  }

  Place resolve(String name) {
    return switch (kind) {
      case MODULE -> new Global();
      case CLASS ->
          globals.contains(name) ? new Global() : new Member(parent.orElseThrow().fromInside(name));
      case FUNCTION -> globals.contains(name) ? new Global() : fromInside(name);
    };
  }

  private Place fromInside(String name) {
    return switch (kind) {
      case MODULE -> new Global();
      case CLASS -> parent.orElseThrow().fromInside(name);
      case FUNCTION -> {
        int slot = slots.indexOf(name);
        if (slot >= 0) {
          yield new Slot(slot);
        }
        int cell = ownCells.indexOf(name);
        if (cell >= 0) {
          yield new InCell(cell);
        }
        if (globals.contains(name) || !parent.orElseThrow().binds(name)) {
          yield new Global();
        }
        if (!free.contains(name)) {
          free.add(name);
        }
        yield new InCell(ownCells.size() + free.indexOf(name));
      }
    };
  }

  private boolean binds(String name) {
    return switch (kind) {
      case MODULE -> false;
      case CLASS -> parent.orElseThrow().binds(name);
      case FUNCTION ->
          bound.contains(name) || (!globals.contains(name) && parent.orElseThrow().binds(name));
    };
  }

  /** A nonlocal name without a function around that binds it. */
  Optional<String> lostNonlocal() {
    return nonlocals.stream()
        .filter(name -> !parent.map(p -> p.binds(name)).orElse(false))
        .findFirst();
  }

  /** A new place for a statement to note where it is while a generator pauses. */
  int mark() {
    return marks++;
  }

  int markCount() {
    return marks;
  }

  void enter() {
    deepest = Math.max(deepest, ++depth);
  }

  void leave() {
    depth--;
  }

  /** How deep the expressions and statements of this block nest. */
  int deepest() {
    return deepest;
  }
}
