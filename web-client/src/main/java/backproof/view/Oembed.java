package backproof.view;

import static j2html.TagCreator.each;
import static j2html.TagCreator.iframe;
import static j2html.TagCreator.tag;

import backproof.experiment.Experiment;
import backproof.view.markup.Visible;
import java.util.Map;

/** What sites are given that show our links in a frame of their own. */
public final class Oembed {
  private Oembed() {}

  public static String title(Experiment experiment) {
    return Words.heading(experiment);
  }

  /** Attributes only: most sites take a style away. */
  public static String frame(String address, Experiment experiment, String width, int height) {
    return iframe()
        .withSrc(address)
        .withTitle(frameTitle(experiment))
        .attr("width", width)
        .attr("height", height)
        .attr("frameborder", 0)
        .render();
  }

  static String frameTitle(Experiment experiment) {
    return "Gradient check: " + Visible.line(Words.heading(experiment));
  }

  /** The entries as the XML form of oEmbed. */
  public static String xml(Map<String, String> entries) {
    return "<?xml version=\"1.0\" encoding=\"utf-8\" standalone=\"yes\"?>"
        + tag("oembed")
            .with(each(entries.entrySet(), entry -> tag(entry.getKey()).withText(entry.getValue())))
            .render();
  }
}
