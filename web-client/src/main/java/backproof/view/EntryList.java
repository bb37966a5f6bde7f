package backproof.view;

import static j2html.TagCreator.a;
import static j2html.TagCreator.code;
import static j2html.TagCreator.dd;
import static j2html.TagCreator.dl;
import static j2html.TagCreator.dt;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;

import backproof.reference.Entry;
import backproof.reference.Group;
import j2html.tags.specialized.DlTag;
import j2html.tags.specialized.DtTag;

/** The names of a group, each with its signature, its line and an address of its own. */
final class EntryList {
  private EntryList() {}

  /** No name of Python has a hyphen, so none can be taken for a group. */
  static String id(Group group) {
    StringBuilder id = new StringBuilder("about-");
    for (char c : group.title().toCharArray()) {
      id.append(c >= 'A' && c <= 'Z' ? (char) (c + 32) : c >= 'a' && c <= 'z' ? c : '-');
    }
    return id.toString();
  }

  static DlTag of(Group group) {
    DlTag list = dl().withClass("names");
    for (Entry entry : group.entries()) {
      list.with(term(group, entry), dd(entry.doc()));
    }
    return list;
  }

  private static DtTag term(Group group, Entry entry) {
    String name = group.prefix() + entry.name();
    return dt(a(code(text(name), span(entry.parameters()))).withHref("#" + name)).withId(name);
  }
}
