package backproof.view;

import static j2html.TagCreator.a;
import static j2html.TagCreator.code;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.li;
import static j2html.TagCreator.nav;
import static j2html.TagCreator.p;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import backproof.reference.Group;
import backproof.reference.Reference;
import backproof.reference.Refused;
import j2html.TagCreator;
import j2html.tags.DomContent;
import j2html.tags.specialized.LiTag;
import j2html.tags.specialized.NavTag;
import j2html.tags.specialized.SectionTag;
import java.util.ArrayList;
import java.util.List;

/** What programs may use: the language, every function, the limits, and what is different here. */
public final class PythonPage {
  /** Where the page stands on the site. */
  public static final String PATH = "/docs/python";

  private static final String TITLE = "Python and NumPy here";

  private PythonPage() {}

  public static String render(Reference reference, Assets assets) {
    List<Part> parts = parts(reference);
    List<DomContent> content = new ArrayList<>();
    content.add(
        p(
            "Programs run in an interpreter of our own, in your browser or on the server. It knows"
                + " the part of Python 3 and NumPy 2 that hand-written backward passes need, and"
                + " prints what they print. Whatever it does not know it refuses by name. The"
                + " editor of the playground knows this page: names are completed while you type"
                + " and by Ctrl-Space, and F1 explains the one at the cursor."));
    content.add(
        p(
            text("Beside this page: "),
            a("how Backproof judges a gradient").withHref(VerdictPage.PATH),
            text(".")));
    content.add(contents(parts));
    parts.forEach(part -> content.add(section(part)));
    return DocsPage.render(TITLE, PATH, content, assets);
  }

  /**
   * One part of the page.
   *
   * @param groups what it is made of besides its opening
   */
  private record Part(String id, String title, List<DomContent> opening, List<Group> groups) {}

  private static List<Part> parts(Reference reference) {
    return List.of(
        new Part("language", "The language", Examples.of(reference.language()), List.of()),
        new Part("refused", "Not here", Examples.ofRefusals(reference.refusals()), List.of()),
        new Part("limits", "Limits", List.of(BoundsTable.of(reference.bounds())), List.of()),
        new Part(
            "differences",
            "What is different",
            Examples.ofDifferences(reference.differences()),
            List.of()),
        new Part("built-in", "Built-in names", List.of(), reference.builtins()),
        new Part("classes", "Methods of Python's classes", List.of(), reference.classes()),
        new Part("numpy", "NumPy", refused(reference.refusedNames()), reference.numpy()),
        new Part("modules", "Other modules", List.of(), reference.modules()));
  }

  private static List<DomContent> refused(List<Refused> refused) {
    List<DomContent> text = new ArrayList<>();
    text.add(
        p(
            text("The examples assume "),
            code("import numpy as np"),
            text(". These names can be imported and raise "),
            code("NotImplementedError"),
            text(" when they are used; other names of NumPy are not known at all.")));
    for (Refused each : refused) {
      String names = String.join(", ", each.names());
      text.add(
          p(text("Refused of "), code(each.prefix() + ": " + names)).withClass("refused-names"));
    }
    return text;
  }

  private static NavTag contents(List<Part> parts) {
    return nav(ul(each(parts, PythonPage::line)))
        .withClass("contents")
        .attr("aria-label", "On this page");
  }

  private static LiTag line(Part part) {
    LiTag line = li(a(part.title()).withHref("#" + part.id()));
    if (!part.groups().isEmpty()) {
      line.with(
          ul(
              each(
                  part.groups(),
                  group -> li(a(group.title()).withHref("#" + EntryList.id(group))))));
    }
    return line;
  }

  private static SectionTag section(Part part) {
    SectionTag section = TagCreator.section(h2(part.title()).withId(part.id()));
    part.opening().forEach(section::with);
    for (Group group : part.groups()) {
      section.with(h3(group.title()).withId(EntryList.id(group)), EntryList.of(group));
    }
    return section;
  }
}
