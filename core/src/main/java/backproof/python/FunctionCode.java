package backproof.python;

import java.util.Collection;
import java.util.List;

/** What all functions made by one {@code def} share. */
final class FunctionCode {
  /** A parameter and where its argument goes: a slot, or a cell where an inner function uses it. */
  record Parameter(String name, Variable place, boolean positionalOnly) {}

  /** A place in the frame. */
  record Variable(boolean isCell, int index) {}

  final String name;
  final String qualifiedName;
  final List<Parameter> positional;
  final Parameter[] each;
  final List<Parameter> keywordOnly;
  final List<Parameter> rest;
  final List<Parameter> keywords;
  final String doc;
  Collection<String> locals = List.of();
  Collection<String> free = List.of();
  int slots;
  int ownCells;
  int weight;
  boolean isGenerator;
  int marks;
  Step body = frame -> Step.Flow.NEXT;

  FunctionCode(
      String name,
      String qualifiedName,
      List<Parameter> positional,
      List<Parameter> keywordOnly,
      List<Parameter> rest,
      List<Parameter> keywords,
      String doc) {
    this.name = name;
    this.qualifiedName = qualifiedName;
    this.positional = positional;
    this.each = positional.toArray(new Parameter[0]);
    this.keywordOnly = keywordOnly;
    this.rest = rest;
    this.keywords = keywords;
    this.doc = doc;
  }
}
