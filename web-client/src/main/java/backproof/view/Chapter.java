package backproof.view;

import static j2html.TagCreator.code;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.p;
import static j2html.TagCreator.pre;
import static j2html.TagCreator.section;

import j2html.tags.DomContent;
import j2html.tags.specialized.SectionTag;
import java.util.ArrayList;
import java.util.List;

/** A part of a page to read: its heading, paragraphs, and texts to copy. */
final class Chapter {
  private final String title;
  private final String id;
  private final List<DomContent> parts = new ArrayList<>();

  Chapter(String id, String title) {
    this.id = id;
    this.title = title;
  }

  Chapter say(String paragraph) {
    parts.add(p(paragraph));
    return this;
  }

  /** Something to copy as it is. */
  Chapter show(String text) {
    parts.add(pre(code(text)).attr("tabindex", "0"));
    return this;
  }

  SectionTag written() {
    return section(h2(title).withId(id), each(parts.toArray(new DomContent[0])));
  }
}
