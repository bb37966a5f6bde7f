package backproof.view;

import static j2html.TagCreator.a;
import static j2html.TagCreator.button;
import static j2html.TagCreator.div;
import static j2html.TagCreator.form;
import static j2html.TagCreator.label;
import static j2html.TagCreator.p;
import static j2html.TagCreator.text;
import static j2html.TagCreator.textarea;

import java.util.List;

/** Where a reader says that something shared here should not be here. */
public final class ReportPage {
  private ReportPage() {}

  /**
   * A whole document.
   *
   * @param subject a path on this site, without the slash at its beginning
   */
  public static String render(String subject, Assets assets) {
    return DocsPage.render(
        "Report an experiment",
        "",
        List.of(
            p(
                text("About "),
                a("/" + subject).withHref("/" + subject),
                text(
                    ": what is wrong with it? The operator of this server reads this and can take"
                        + " it away. Who you are is neither asked nor kept.")),
            form(
                    HiddenFields.hidden("of", "/" + subject),
                    div(
                            label("What is wrong").withFor("reason"),
                            textarea()
                                .withId("reason")
                                .withName("reason")
                                .withRows("5")
                                .attr("maxlength", 2000)
                                .attr("required"))
                        .withClass("field"),
                    p(button("Send").withType("submit").withClass("primary")))
                .withMethod("post")
                .withAction("/report")),
        assets);
  }
}
