package backproof.view.markup;

import static j2html.TagCreator.tag;
import static j2html.TagCreator.text;

import j2html.tags.ContainerTag;

/**
 * The SVG elements that the views draw with; styled by class, because pages forbid inline style.
 */
public final class Svg {
  private Svg() {}

  public static ContainerTag<?> svg(int width, int height) {
    return tag("svg")
        .attr("viewBox", "0 0 " + width + " " + height)
        .attr("width", width)
        .attr("height", height);
  }

  /** A picture that stands alone, as a file. */
  public static ContainerTag<?> picture(int width, int height, String words) {
    return svg(width, height)
        .attr("xmlns", "http://www.w3.org/2000/svg")
        .attr("role", "img")
        .attr("aria-label", Visible.line(words));
  }

  /** In a picture that stands alone, where no style sheet reaches. */
  public static ContainerTag<?> words(int x, int y, int size, String colour, String words) {
    return tag("text")
        .attr("x", x)
        .attr("y", y)
        .attr("font-size", size)
        .attr("fill", colour)
        .with(text(Visible.line(words)));
  }

  public static ContainerTag<?> path(String outline) {
    return tag("path").attr("d", outline);
  }

  public static ContainerTag<?> rect(int x, int y, int width, int height) {
    return tag("rect").attr("x", x).attr("y", y).attr("width", width).attr("height", height);
  }

  /** The name of an element, which browsers also show when the mouse rests on it. */
  public static ContainerTag<?> title(String words) {
    return tag("title").with(text(Visible.line(words)));
  }

  /** A picture as wide as its place. */
  public static ContainerTag<?> picture(int width, int height) {
    return tag("svg").attr("viewBox", "0 0 " + width + " " + height);
  }

  /** A part of a picture, beyond whose edges nothing is drawn; it has coordinates of its own. */
  public static ContainerTag<?> window(int x, int y, int width, int height) {
    return tag("svg").attr("x", x).attr("y", y).attr("width", width).attr("height", height);
  }

  public static ContainerTag<?> group(String styleClass) {
    return tag("g").attr("class", styleClass);
  }

  public static ContainerTag<?> line(String x1, String y1, String x2, String y2) {
    return tag("line").attr("x1", x1).attr("y1", y1).attr("x2", x2).attr("y2", y2);
  }

  public static ContainerTag<?> circle(String x, String y, int radius) {
    return tag("circle").attr("cx", x).attr("cy", y).attr("r", radius);
  }

  public static ContainerTag<?> words(String x, String y, String words) {
    return tag("text").attr("x", x).attr("y", y).with(text(Visible.line(words)));
  }

  /** What a picture shows, for those who do not see it. */
  public static ContainerTag<?> description(String words) {
    return tag("desc").with(text(Visible.line(words)));
  }
}
