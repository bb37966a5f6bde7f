package backproof.file;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which pieces of a file are needed to give some names the values they have at one place. */
final class SetupSlice {
  private static final Set<String> BUILTINS =
      Set.of(
          "abs",
          "all",
          "any",
          "bool",
          "callable",
          "dict",
          "divmod",
          "enumerate",
          "filter",
          "float",
          "getattr",
          "hasattr",
          "int",
          "isinstance",
          "len",
          "list",
          "map",
          "max",
          "min",
          "next",
          "object",
          "pow",
          "print",
          "property",
          "range",
          "repr",
          "reversed",
          "round",
          "set",
          "setattr",
          "sorted",
          "staticmethod",
          "str",
          "sum",
          "super",
          "tuple",
          "type",
          "xrange",
          "zip",
          "Exception",
          "ValueError",
          "TypeError",
          "KeyError",
          "IndexError",
          "AssertionError",
          "NotImplementedError",
          "RuntimeError",
          "StopIteration",
          "__name__",
          "input",
          "id",
          "slice",
          "iter",
          "classmethod",
          "complex",
          "frozenset",
          "hash",
          "ord",
          "chr",
          "bin",
          "hex");

  private final List<Piece> file;
  private final Functions functions;
  private final Set<Piece> elsewhere;

  /**
   * @param file all pieces, of which imports and definitions count wherever they stand
   * @param elsewhere definitions that have their place in another cell
   */
  SetupSlice(List<Piece> file, Functions functions, Set<Piece> elsewhere) {
    this.file = file;
    this.functions = functions;
    this.elsewhere = elsewhere;
  }

  /**
   * @param before what ran before that place, in order
   * @param wanted the names
   */
  List<Piece> of(List<Piece> before, Set<String> wanted) {
    Set<String> needed = new LinkedHashSet<>(wanted);
    Set<Piece> chosen = chosen(before, needed);
    Set<String> open = open(before, needs(chosen, needed));
    if (open.isEmpty()) {
      return inOrder(with(chosen, before, needed), before, file);
    }
    // cells are not always run from top to bottom: what stands further down ran before
    List<Piece> all = new ArrayList<>(file);
    all.removeAll(before);
    List<Piece> givers = new ArrayList<>(all);
    givers.retainAll(walk(all, open));
    boolean isLater = givers.stream().anyMatch(giver -> isMadeOf(giver, before));
    all = isLater ? new ArrayList<>(before) : all;
    all.addAll(isLater ? givers : before);
    needed.addAll(wanted);
    chosen = chosen(all, needed);
    List<Piece> order = new ArrayList<>(all);
    order.removeIf(piece -> !piece.isImport() && !piece.isDefinition());
    order.addAll(all);
    return inOrder(with(chosen, all, needed), all, order);
  }

  private static boolean isMadeOf(Piece piece, List<Piece> before) {
    return before.stream()
        .filter(each -> !each.isImport() && !each.isDefinition())
        .anyMatch(each -> meets(each.names().binds(), piece.names().needs()));
  }

  /**
   * @param names gets what these pieces and the definitions that they use need as well
   */
  private Set<Piece> chosen(List<Piece> before, Set<String> names) {
    Set<Piece> chosen = Set.of();
    int known = -1;
    // definitions bring names along that may stand above them: until nothing new comes
    while (names.size() > known) {
      known = names.size();
      chosen = walk(before, names);
      for (Piece piece : functions.closure(needs(chosen, names))) {
        names.addAll(piece.names().needs());
      }
    }
    return chosen;
  }

  /** The names to which nothing before gives a value, but something further down. */
  private Set<String> open(List<Piece> before, Set<String> names) {
    Set<String> open = new LinkedHashSet<>(names);
    open.removeIf(functions::defines);
    for (Piece piece : before) {
      open.removeAll(piece.names().binds());
      open.removeAll(piece.names().touches());
    }
    Set<String> later = new LinkedHashSet<>();
    file.stream()
        .filter(piece -> !piece.isImport())
        .forEach(piece -> later.addAll(piece.names().binds()));
    open.retainAll(later);
    return open;
  }

  private Set<Piece> with(Set<Piece> chosen, List<Piece> before, Set<String> names) {
    Set<Piece> all = new LinkedHashSet<>(chosen);
    Set<String> needed = needs(chosen, names);
    all.addAll(functions.closure(needed));
    all.removeAll(elsewhere);
    addImports(needed, before, all);
    return all;
  }

  private static Set<String> needs(Collection<Piece> pieces, Set<String> more) {
    Set<String> needs = new LinkedHashSet<>(more);
    pieces.forEach(piece -> needs.addAll(piece.names().needs()));
    return needs;
  }

  /** From the place upwards: whatever gives a value that is still wanted. */
  private Set<Piece> walk(List<Piece> before, Set<String> wanted) {
    Set<String> open = new LinkedHashSet<>(wanted);
    Set<Piece> chosen = new LinkedHashSet<>();
    boolean drawing = false;
    for (int i = before.size() - 1; i >= 0; i--) {
      Piece piece = before.get(i);
      NameUse names = piece.names();
      if (piece.isDefinition() || piece.isImport()) {
        continue;
      }
      boolean draws = draws(piece);
      boolean gives = meets(names.binds(), open) || meets(names.touches(), open);
      if (gives || drawing && draws) {
        chosen.add(piece);
        open.removeAll(names.binds());
        open.addAll(names.needs());
        // what was drawn before shifts the stream of random numbers, back to its seed
        drawing = (drawing || draws) && !seeds(piece);
      }
    }
    return chosen;
  }

  private static boolean meets(Set<String> some, Set<String> others) {
    return some.stream().anyMatch(others::contains);
  }

  private boolean draws(Piece piece) {
    return piece.names().draws()
        || functions.closure(piece.names().needs()).stream().anyMatch(p -> p.names().draws());
  }

  private boolean seeds(Piece piece) {
    return piece.names().seeds()
        || functions.closure(piece.names().needs()).stream().anyMatch(p -> p.names().seeds());
  }

  private void addImports(Set<String> needed, List<Piece> before, Set<Piece> all) {
    Set<String> bound = new LinkedHashSet<>(BUILTINS);
    before.forEach(piece -> bound.addAll(piece.names().binds()));
    before.forEach(piece -> bound.addAll(piece.names().touches()));
    boolean unknown = false;
    for (String name : needed) {
      unknown |= !bound.contains(name) && !functions.defines(name);
    }
    for (Piece piece : file) {
      if (piece.isImport()
          && (meets(piece.names().binds(), needed) || unknown && piece.isStarImport())) {
        all.add(piece);
      }
    }
    if (needed.contains("np") && !bound.contains("np")) {
      all.add(Piece.written("import numpy as np\n"));
    }
  }

  private static List<Piece> inOrder(Set<Piece> pieces, List<Piece> before, List<Piece> order) {
    Map<Piece, Integer> places = new HashMap<>();
    for (Piece piece : order) {
      places.putIfAbsent(piece, places.size());
    }
    for (int i = 0; i < before.size(); i++) {
      places.putIfAbsent(before.get(i), order.size() + i);
    }
    List<Piece> ordered = new ArrayList<>(pieces);
    // a line that stands in no file is the import that was forgotten
    ordered.sort(Comparator.comparingInt(piece -> places.getOrDefault(piece, -1)));
    return ordered;
  }
}
