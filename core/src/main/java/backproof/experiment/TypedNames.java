package backproof.experiment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Names of parameters and of their gradients as a field holds them: W1, b1 and W1=dW1, b1=db1. */
public final class TypedNames {
  private TypedNames() {}

  /** The parameters; none where nothing is typed. */
  public static List<String> wrt(String typed) throws ExperimentException {
    List<String> names = items("wrt", typed);
    for (String name : names) {
      checked("wrt", name, name);
      if (names.indexOf(name) != names.lastIndexOf(name)) {
        throw wrong("wrt", name + " stands there twice: leave one of them out");
      }
    }
    return names;
  }

  /** The gradient of each parameter that is named. */
  public static Map<String, String> gradients(String typed) throws ExperimentException {
    Map<String, String> gradients = new LinkedHashMap<>();
    for (String pair : items("gradients", typed)) {
      int equals = pair.indexOf('=');
      if (equals < 0) {
        throw wrong("gradients", "\"" + pair + "\" has no \"=\": write it as in W1=dW1");
      }
      String parameter = checked("gradients", pair, pair.substring(0, equals).trim());
      String gradient = checked("gradients", pair, pair.substring(equals + 1).trim());
      if (gradients.put(parameter, gradient) != null) {
        throw wrong("gradients", parameter + " stands there twice: leave one of them out");
      }
    }
    return gradients;
  }

  public static String text(List<String> wrt) {
    return String.join(", ", wrt);
  }

  public static String text(Map<String, String> gradients) {
    List<String> pairs = new ArrayList<>();
    gradients.forEach((parameter, gradient) -> pairs.add(parameter + "=" + gradient));
    return text(pairs);
  }

  private static List<String> items(String key, String typed) throws ExperimentException {
    List<String> items = new ArrayList<>();
    int start = 0;
    while (start < typed.length()) {
      int comma = typed.indexOf(',', start);
      int end = comma < 0 ? typed.length() : comma;
      String item = typed.substring(start, end).trim();
      if (item.isEmpty() && (comma >= 0 || items.isEmpty() && !typed.trim().isEmpty())) {
        throw wrong(key, "name " + (items.size() + 1) + " is empty: take out the extra comma");
      }
      if (!item.isEmpty()) {
        items.add(item);
      }
      start = end + 1;
    }
    return items;
  }

  private static String checked(String key, String item, String name) throws ExperimentException {
    if (name.isEmpty()) {
      throw wrong(key, "\"" + item + "\" lacks a name beside the \"=\"");
    }
    if (name.indexOf(' ') >= 0) {
      throw wrong(key, "\"" + name + "\" is more than one name: put commas between them");
    }
    return name;
  }

  private static ExperimentException wrong(String key, String what) {
    return new ExperimentException("\"" + key + "\": " + what);
  }
}
