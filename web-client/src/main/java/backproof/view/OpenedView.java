package backproof.view;

import static j2html.TagCreator.b;
import static j2html.TagCreator.button;
import static j2html.TagCreator.details;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.form;
import static j2html.TagCreator.label;
import static j2html.TagCreator.li;
import static j2html.TagCreator.optgroup;
import static j2html.TagCreator.option;
import static j2html.TagCreator.p;
import static j2html.TagCreator.select;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.ul;

import backproof.experiment.Cell;
import backproof.experiment.Experiment;
import backproof.file.Choice;
import backproof.file.Imported;
import backproof.file.Source;
import backproof.view.markup.Markup;
import j2html.tags.DomContent;
import j2html.tags.specialized.DivTag;
import j2html.tags.specialized.FormTag;
import j2html.tags.specialized.OptgroupTag;
import j2html.tags.specialized.OptionTag;
import j2html.tags.specialized.PTag;
import j2html.tags.specialized.SelectTag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a file that was opened gave, and what else could be taken from it. */
public final class OpenedView {
  /** The form to which the controls belong; they stand inside another one. */
  static final String FORM = "reopen";

  /** Stands for: forward gives the gradients itself. No function can have this name. */
  public static final String NO_BACKWARD = "-";

  private static final int LISTED = 300;
  private static final int FEW_NOTES = 2;

  private OpenedView() {}

  /** The panel as it is put into a page that is already there. */
  public static String fragment(Opened opened) {
    return Markup.fragment(of(new Opening(opened, Optional.empty())));
  }

  static DivTag of(Opening opening) {
    DivTag panel = div().withClass("opened").attr("tabindex", "-1").attr("role", "group");
    panel.attr("aria-label", "The opened file");
    switch (opening.opened()) {
      case Opened.Taken taken -> taken(taken, panel);
      case Opened.Refused refused -> refused(refused, panel);
    }
    boolean changed = opening.opened() instanceof Opened.Taken;
    panel.with(back(changed));
    return panel;
  }

  /** Both bring back what stood in the page; where nothing was taken it still stands there. */
  private static DomContent back(boolean changed) {
    return button(changed ? "Undo" : "Close")
        .withType("submit")
        .withName(changed ? "undo" : "close")
        .withClass("plain")
        .attr("form", FORM);
  }

  private static void taken(Opened.Taken taken, DivTag panel) {
    Imported imported = taken.imported();
    if (imported.source().isEmpty()) {
      String words = " holds an experiment: its cells and settings are taken as they are.";
      panel.with(head(taken.name(), words));
      return;
    }
    if (imported.choices().isEmpty()) {
      String words =
          " is open, all of it in the setup cell, because it cannot be read yet. Mend the line"
              + " that the error names; then forward and backward can be looked for.";
      panel.with(head(taken.name(), words));
      notes(imported.notes(), panel);
      return;
    }
    String because = imported.choices().get(0).because();
    panel.with(head(taken.name(), " is open. Taken from it, because " + because + ":"));
    Source source = imported.source().get();
    List<DomContent> fields = new ArrayList<>();
    List<String> was = new ArrayList<>();
    for (Choice choice : imported.choices()) {
      fields.add(field(choice.cell(), options(choice, source)));
      was.add(value(choice.cell(), choice.taken()));
    }
    panel.with(choices(taken.name(), source, fields), hidden("was", String.join(" ", was)));
    notes(imported.notes(), panel);
  }

  private static void refused(Opened.Refused refused, DivTag panel) {
    panel.withClasses("opened", "is-raised");
    Source source = refused.source().orElse(new Source(List.of(), ""));
    String wayOut = source.functions().isEmpty() ? "" : " Name them, if they are there:";
    String words = " was not opened: " + refused.message() + "." + wayOut;
    panel.with(head(refused.name(), words).attr("role", "alert"));
    if (source.functions().isEmpty()) {
      return;
    }
    List<DomContent> fields = new ArrayList<>();
    for (Cell cell : List.of(Cell.FORWARD, Cell.BACKWARD)) {
      SelectTag choice = choice(cell).with(option("choose one").withValue(""));
      fields.add(field(cell, choice.with(each(source.functions(), o -> row(cell, o)))));
    }
    panel.with(choices(refused.name(), source, fields));
  }

  private static PTag head(String name, String words) {
    return p(b(Markup.said(name)), Markup.said(words)).withClass("opened-head");
  }

  /** The button is for browsers without a script, which asks again at each change. */
  private static DivTag choices(String name, Source source, List<DomContent> fields) {
    return div(
            each(fields.toArray(new DomContent[0])),
            button("Take these").withType("submit").withClass("without-script").attr("form", FORM),
            hidden("name", name),
            hidden("code", source.code()))
        .withClass("choices");
  }

  private static DivTag field(Cell cell, SelectTag choice) {
    return div(label(word(cell)).withFor(name(cell)), choice).withClass("field");
  }

  private static String word(Cell cell) {
    return switch (cell) {
      case SETUP -> "Test case";
      case FORWARD, BACKWARD -> Words.cell(cell);
    };
  }

  private static String name(Cell cell) {
    return "take-" + (cell == Cell.SETUP ? "call" : cell.key());
  }

  private static SelectTag choice(Cell cell) {
    return select().withId(name(cell)).withName(name(cell)).attr("form", FORM);
  }

  private static SelectTag options(Choice choice, Source source) {
    Cell cell = choice.cell();
    List<Choice.Option> likely = new ArrayList<>();
    likely.add(choice.taken());
    likely.addAll(choice.others());
    List<Choice.Option> rest = new ArrayList<>();
    if (cell != Cell.SETUP) {
      rest.addAll(source.functions());
      rest.removeAll(likely);
    }
    if (cell == Cell.BACKWARD && !choice.taken().name().isEmpty()) {
      rest.add(new Choice.Option("", Optional.empty()));
    }
    SelectTag select = choice(cell).with(each(likely, each -> row(cell, each)));
    OptgroupTag others = optgroup().attr("label", "Others in the file");
    rest.stream().limit(LISTED).forEach(each -> others.with(row(cell, each)));
    return rest.isEmpty() ? select : select.with(others);
  }

  private static OptionTag row(Cell cell, Choice.Option option) {
    String place = option.place().map(found -> found.described()).orElse("");
    String name =
        switch (cell) {
          case SETUP -> option.name().isEmpty() ? "" : "in " + option.name();
          case FORWARD -> option.name();
          case BACKWARD -> option.name().isEmpty() ? "none: forward returns both" : option.name();
        };
    String words = place.isEmpty() ? name : name.isEmpty() ? place : name + ", " + place;
    return option(words.isEmpty() ? "no call: by the names" : words).withValue(value(cell, option));
  }

  private static String value(Cell cell, Choice.Option option) {
    return switch (cell) {
      case SETUP -> option.place().map(place -> place.cell() + ":" + place.line()).orElse("");
      case FORWARD -> option.name();
      case BACKWARD -> option.name().isEmpty() ? NO_BACKWARD : option.name();
    };
  }

  private static void notes(List<String> notes, DivTag panel) {
    if (notes.isEmpty()) {
      return;
    }
    DomContent list = ul(each(notes, note -> li(Markup.said(note)))).withClass("quiet");
    panel.with(
        notes.size() <= FEW_NOTES
            ? list
            : details(summary(Figures.counted(notes.size(), "note")), list).withClass("numbers"));
  }

  /** What the page held before goes along, so that a browser without a script can go back. */
  static FormTag reopening(Optional<Experiment> before) {
    FormTag form = form().withId(FORM).withMethod("post").withAction("/open");
    before.ifPresent(experiment -> HiddenFields.all(experiment).forEach(form::with));
    return form.attr("enctype", FileMenus.MULTIPART);
  }

  private static DomContent hidden(String name, String value) {
    return HiddenFields.hidden(name, value).attr("form", FORM);
  }
}
