package backproof.reference;

import java.util.List;
import java.util.stream.Stream;

/**
 * Everything a program may use, and what it may not.
 *
 * @param builtins the names that are always there
 * @param classes the methods of Python's own classes
 * @param numpy the module by families, its arrays and the modules inside
 * @param modules those of Python and of the course
 */
public record Reference(
    List<Construct> language,
    List<Refusal> refusals,
    List<Bound> bounds,
    List<Difference> differences,
    List<Group> builtins,
    List<Group> classes,
    List<Group> numpy,
    List<Group> modules,
    List<Refused> refusedNames) {

  /** The words of the language that cannot be names. */
  public static final List<String> KEYWORDS = Language.KEYWORDS;

  public static Reference read() {
    Names names = new Names();
    return new Reference(
        Language.all(),
        Refusals.all(),
        Bounds.all(),
        Differences.all(),
        names.builtins(),
        names.classes(),
        names.numpy(),
        names.modules(),
        names.refused());
  }

  public List<Group> groups() {
    return Stream.of(builtins, classes, numpy, modules).flatMap(List::stream).toList();
  }
}
