package backproof.python;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parameters of a built-in function, and the binding of arguments to them. */
public final class Signature {
  private record Parameter(String name, Kind kind, boolean required, @Nullable Value fallback) {}

  private enum Kind {
    POSITIONAL_ONLY,
    NORMAL,
    KEYWORD_ONLY,
    REST,
    KEYWORDS
  }

  /** How a function counts its arguments in a refusal: as Cython does, or as Argument Clinic. */
  static final String COMPILED = "~";

  static final String CLINIC = "^";

  /** A method of NumPy's arrays, which counts without the array. */
  public static final String OF_ARRAY = "&";

  /** Functions of NumPy that say which place in the call is empty. */
  private static final String POSITIONED =
      " zeros empty array asarray asanyarray ascontiguousarray asfortranarray ";

  private final String name;
  private final boolean compiled;
  private final boolean clinic;
  private final boolean ofArray;
  private final List<Parameter> parameters;

  /** The same once more, for the binding of every call. */
  private final Parameter[] each;

  /** By which string each was asked for last. */
  private final @Nullable String[] asked;

  /** How many of them come first and can be given without a name. */
  private final int positional;

  private Signature(String name, String style, List<Parameter> parameters) {
    this.name = name;
    this.compiled = style.equals(COMPILED);
    this.clinic = style.equals(CLINIC);
    this.ofArray = style.equals(OF_ARRAY);
    this.parameters = parameters;
    this.each = parameters.toArray(new Parameter[0]);
    this.asked = new String[each.length];
    int count = 0;
    while (count < each.length && isPositional(each[count])) {
      count++;
    }
    this.positional = count;
  }

  /**
   * Reads {@code name(a, b=None, /, c=1.5, *, d=?, *rest, **options)}; {@code ?} is no value. A
   * tilde or a caret before the bracket says in whose words the arguments are counted.
   */
  static Signature parse(String text) {
    int open = text.indexOf('(');
    String inside = text.substring(open + 1, text.length() - 1).trim();
    List<Parameter> all = new ArrayList<>();
    boolean afterStar = false;
    for (String each : SignatureText.parts(inside)) {
      if (each.equals("/")) {
        all.replaceAll(p -> new Parameter(p.name, Kind.POSITIONAL_ONLY, p.required, p.fallback));
      } else if (each.equals("*")) {
        afterStar = true;
      } else {
        all.add(parameter(each, afterStar));
        afterStar |= each.startsWith("*");
      }
    }
    String plain = plainName(text.substring(0, open));
    return new Signature(plain, text.substring(plain.length(), open), List.copyOf(all));
  }

  /** The name without the mark of its style. */
  static String plainName(String name) {
    return name.endsWith(COMPILED) || name.endsWith(CLINIC) || name.endsWith(OF_ARRAY)
        ? name.substring(0, name.length() - 1)
        : name;
  }

  private static Parameter parameter(String text, boolean afterStar) {
    if (text.startsWith("**")) {
      return new Parameter(text.substring(2), Kind.KEYWORDS, false, null);
    }
    if (text.startsWith("*")) {
      return new Parameter(text.substring(1), Kind.REST, false, null);
    }
    Kind kind = afterStar ? Kind.KEYWORD_ONLY : Kind.NORMAL;
    int equals = text.indexOf('=');
    if (equals < 0) {
      return new Parameter(text, kind, true, null);
    }
    String fallback = text.substring(equals + 1);
    return new Parameter(text.substring(0, equals), kind, false, SignatureText.literal(fallback));
  }

  public String name() {
    return name;
  }

  /** Who asks asks with the same literal each time, which is then found without reading it. */
  @SuppressWarnings("ReferenceEquality")
  int indexOf(String parameter) {
    for (int i = 0; i < asked.length; i++) {
      if (asked[i] == parameter) {
        return i;
      }
    }
    for (int i = 0; i < each.length; i++) {
      if (each[i].name.equals(parameter)) {
        asked[i] = parameter;
        return i;
      }
    }
    throw new IllegalArgumentException(name + " has no parameter " + parameter);
  }

  String nameOf(int parameter) {
    return each[parameter].name;
  }

  Bound bind(Arguments arguments) {
    if (isMethod() && isWrittenInC() && arguments.positional().isEmpty()) {
      throw Raise.typeError("unbound method " + name + "() needs an argument");
    }
    @Nullable Value[] values = new Value[each.length];
    int taken = bindPositional(arguments.positional(), values);
    boolean crowded = clinic && taken + arguments.keywords().size() > positional;
    if (taken < arguments.positional().size() || crowded) {
      throw tooMany(arguments);
    }
    if (!arguments.keywords().isEmpty()) {
      bindKeywords(arguments.keywords(), values);
    }
    for (int i = 0; i < values.length; i++) {
      if (values[i] == null) {
        Parameter parameter = each[i];
        if (parameter.required()) {
          throw missing(values, arguments);
        }
        values[i] = parameter.fallback();
      }
    }
    return new Bound(
        this, values, arguments.keywords().isEmpty() ? arguments.positional().size() : -1);
  }

  /** As most calls are: arguments without names, whose array is kept. */
  Bound bind(Value... given) {
    boolean hasRest = positional < each.length && each[positional].kind == Kind.REST;
    if (given.length > positional && !hasRest) {
      return bind(Arguments.of(given));
    }
    if (given.length == each.length && !hasRest) {
      return new Bound(this, given, given.length);
    }
    int taken = Math.min(given.length, positional);
    @Nullable Value[] values = new Value[each.length];
    System.arraycopy(given, 0, values, 0, taken);
    for (int i = taken; i < values.length; i++) {
      if (each[i].required) {
        return bind(Arguments.of(given));
      }
      values[i] = each[i].fallback;
    }
    if (hasRest) {
      Value[] rest = new Value[given.length - taken];
      System.arraycopy(given, taken, rest, 0, rest.length);
      values[positional] = TupleValue.owning(Arrays.asList(rest));
    }
    return new Bound(this, values, given.length);
  }

  private int bindPositional(List<Value> given, @Nullable Value[] values) {
    int taken = 0;
    for (int i = 0; i < values.length; i++) {
      switch (each[i].kind()) {
        case POSITIONAL_ONLY, NORMAL -> {
          if (taken < given.size()) {
            values[i] = given.get(taken++);
          }
        }
        case REST -> {
          values[i] = TupleValue.of(taken == 0 ? given : given.subList(taken, given.size()));
          taken = given.size();
        }
        case KEYWORD_ONLY, KEYWORDS -> {}
      }
    }
    return taken;
  }

  private void bindKeywords(Map<String, Value> keywords, @Nullable Value[] values) {
    for (Map.Entry<String, Value> keyword : keywords.entrySet()) {
      int at = keywordIndex(keyword.getKey());
      if (at < 0) {
        throw clinic && lacks(values, keywords)
            ? missing(values, new Arguments(List.of(), keywords))
            : unknown(keyword.getKey(), values);
      }
      if (parameters.get(at).kind() == Kind.KEYWORDS) {
        Value old = values[at];
        DictValue all = old == null ? DictValue.empty() : (DictValue) old;
        all.put(keyword.getKey(), keyword.getValue());
        values[at] = all;
      } else if (values[at] != null) {
        String key = "'" + keyword.getKey() + "'";
        throw Raise.typeError(
            POSITIONED.contains(" " + name + " ")
                ? "argument for "
                    + name
                    + "() given by name ("
                    + key
                    + ") and position (position "
                    + at
                    + ")"
                : name + "() got multiple values for argument " + key);
      } else {
        values[at] = keyword.getValue();
      }
    }
  }

  private boolean lacks(@Nullable Value[] values, Map<String, Value> keywords) {
    for (int i = 0; i < values.length; i++) {
      if (values[i] == null && each[i].required && !keywords.containsKey(each[i].name)) {
        return true;
      }
    }
    return false;
  }

  private int keywordIndex(String keyword) {
    int collector = -1;
    for (int i = 0; i < parameters.size(); i++) {
      Parameter parameter = parameters.get(i);
      switch (parameter.kind()) {
        case NORMAL, KEYWORD_ONLY -> {
          if (parameter.name().equals(keyword)) {
            return i;
          }
        }
        case KEYWORDS -> collector = i;
        case POSITIONAL_ONLY, REST -> {}
      }
    }
    return collector;
  }

  private Raise unknown(String keyword, @Nullable Value[] values) {
    return Hints.unexpected(
        refused(keyword, values), keyword, parameters.stream().map(Parameter::name).toList());
  }

  private Raise refused(String keyword, @Nullable Value[] values) {
    boolean none = parameters.stream().allMatch(this::isNameless);
    if (none || isWrittenInC()) {
      return Raise.typeError(
          none
              ? (values.length == 0 ? "" : owner(values[0]))
                  + name
                  + "() takes no keyword arguments"
              : "'"
                  + keyword
                  + "' is an invalid keyword argument for "
                  + (name.equals("sorted") ? "sort" : name)
                  + "()");
    }
    return Raise.typeError(name + "() got an unexpected keyword argument '" + keyword + "'");
  }

  /** The class of the object whose method it is, in front of a name. */
  private String owner(@Nullable Value self) {
    return isMethod() && self != null ? self.type().name() + "." : "";
  }

  private boolean isNameless(Parameter parameter) {
    return parameter.kind() == Kind.POSITIONAL_ONLY
        || isMethod() && (parameter.kind() == Kind.REST || parameter == each[0]);
  }

  private boolean isWrittenInC() {
    return parameters.isEmpty()
        || clinic
        || (parameters.get(0).kind() == Kind.REST && parameters.size() > 1)
        || name.equals("sort")
        || parameters.stream()
            .anyMatch(p -> p.kind() == Kind.POSITIONAL_ONLY && !p.name().equals("self"));
  }

  private boolean isMethod() {
    return !parameters.isEmpty() && parameters.get(0).name().equals("self");
  }

  private Raise tooMany(Arguments arguments) {
    int given = arguments.positional().size();
    int self = isMethod() ? 1 : 0;
    long most = parameters.stream().filter(Signature::isPositional).count() - self;
    long least = parameters.stream().filter(p -> isPositional(p) && p.required()).count() - self;
    if (compiled) {
      return Raise.typeError(compiledCount(given, least, most));
    }
    if (clinic) {
      int all = given - self + arguments.keywords().size();
      return Raise.typeError(Texts.counted(name, " takes at most ", most, "argument", all));
    }
    if (!isWrittenInC() && !isMethod()) {
      int array = ofArray ? 1 : 0;
      return Raise.typeError(
          Texts.surplusArguments(name, least - array, most - array, given - array));
    }
    if (most == 0 && parameters.stream().anyMatch(p -> p.kind() == Kind.KEYWORD_ONLY)) {
      return Raise.typeError(name + "() takes no positional arguments");
    }
    return Raise.typeError(countText(arguments, least, most, most));
  }

  private static boolean isPositional(Parameter parameter) {
    return parameter.kind() == Kind.POSITIONAL_ONLY || parameter.kind() == Kind.NORMAL;
  }

  private String compiledCount(int given, long least, long most) {
    String bound = least == most ? "exactly " : given < least ? "at least " : "at most ";
    long wanted = given < least ? least : most;
    return Texts.counted(name, " takes " + bound, wanted, "positional argument", given);
  }

  /** The first parameter without an argument, in the words of Argument Clinic. */
  private Raise missingOne(@Nullable Value[] values, int self) {
    int first = self;
    while (values[first] != null || !each[first].required) {
      first++;
    }
    if (each[first].kind == Kind.POSITIONAL_ONLY) {
      String what = each[each.length - 1].kind == Kind.NORMAL ? "positional argument" : "argument";
      return Raise.typeError(Texts.counted(name, " takes at least ", first + 1L - self, what, 0));
    }
    String place = name.equals("enumerate") ? "" : " (pos " + (first + 1) + ")";
    return Raise.typeError(
        name + "() missing required argument '" + each[first].name + "'" + place);
  }

  private String countText(Arguments arguments, long least, long most, long bound) {
    int given = arguments.positional().size() - (isMethod() ? 1 : 0);
    if (least == most && most <= 1 && !name.equals("sorted") && !name.equals("reversed")) {
      String wanted = most == 0 ? "no arguments" : "exactly one argument";
      String owner = isMethod() ? owner(arguments.positional().get(0)) : "";
      return owner + name + "() takes " + wanted + " (" + given + " given)";
    }
    if (least == most) {
      return name + " expected " + most + " argument" + (most == 1 ? "" : "s") + ", got " + given;
    }
    String side = bound == most ? " expected at most " : " expected at least ";
    return name + side + bound + " argument" + (bound == 1 ? "" : "s") + ", got " + given;
  }

  private Raise missing(@Nullable Value[] values, Arguments arguments) {
    int self = isMethod() ? 1 : 0;
    if (compiled) {
      long least = parameters.stream().filter(Parameter::required).count();
      long most = parameters.stream().filter(Signature::isPositional).count();
      return Raise.typeError(compiledCount(arguments.positional().size(), least, most));
    }
    if (clinic) {
      return missingOne(values, self);
    }
    if (isWrittenInC()) {
      long least = parameters.stream().filter(Parameter::required).count() - self;
      long most = parameters.stream().filter(Signature::isPositional).count() - self;
      return Raise.typeError(countText(arguments, least, most, least));
    }
    int first = ofArray ? 1 : 0;
    if (ofArray || POSITIONED.contains(" " + name + " ")) {
      return Raise.typeError(
          name + "() missing required argument '" + parameters.get(first).name() + "' (pos 0)");
    }
    List<String> absent = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      if (values[i] == null && parameters.get(i).required()) {
        absent.add(parameters.get(i).name());
      }
    }
    return Raise.typeError(Texts.missingArguments(name, "positional", absent));
  }
}
