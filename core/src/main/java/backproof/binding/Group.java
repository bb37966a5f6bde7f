package backproof.binding;

import java.util.List;

/**
 * Parameters that one attribute, dict or list of the program holds together.
 *
 * @param path how the program reaches it: {@code net.params}, {@code weights}, {@code model.w}
 */
record Group(String path, Kind kind, List<Parameter> members) {
  /** What holds the members. */
  enum Kind {
    ATTRIBUTE,
    DICT,
    LIST,
    /** A tuple, or a list that holds other things as well: known by its place alone. */
    TUPLE
  }

  /** The variable with which the path begins. */
  String root() {
    return root(path);
  }

  static String root(String path) {
    int end = 0;
    while (end < path.length() && path.charAt(end) != '.' && path.charAt(end) != '[') {
      end++;
    }
    return path.substring(0, end);
  }

  /** Whether the group is reached through this path. */
  boolean isUnder(String other) {
    return path.startsWith(other + ".") || path.startsWith(other + "[");
  }

  /** The last name of the path. */
  String subject() {
    return members.get(0).isItem()
        ? members.get(0).subject()
        : path.substring(path.lastIndexOf('.') + 1);
  }
}
