package backproof.server.page;

import backproof.experiment.JsonValue;
import backproof.server.answer.Answer;
import backproof.server.answer.Caching;
import backproof.server.guard.Refusal;
import backproof.server.publication.Addresses;
import backproof.server.publication.Library;
import backproof.server.publication.Publication;
import backproof.view.Oembed;
import io.javalin.http.Context;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Tells sites into which somebody pasted a link of ours how to show it.
 *
 * @see <a href="https://oembed.com">oEmbed 1.0</a>
 */
public record OembedRoutes(Library library, Addresses addresses) {
  private static final int WIDTH = 720;
  private static final int HEIGHT = 560;

  public Answer answer(Context context) throws Refusal {
    String format = Optional.ofNullable(context.queryParam("format")).orElse("json");
    if (!format.equals("json") && !format.equals("xml")) {
      throw new Refusal(501, "Not implemented", "\"format\" must be json or xml");
    }
    Publication found = library.at(path(context));
    String page = addresses.of(context, found.path());
    String frame = addresses.of(context, found.framePath());
    int width = most(context, "maxwidth", WIDTH);
    int height = most(context, "maxheight", HEIGHT);
    Map<String, String> entries = new LinkedHashMap<>();
    entries.put("version", "1.0");
    entries.put("type", "rich");
    entries.put("provider_name", "Backproof");
    entries.put("provider_url", addresses.of(context, "/"));
    entries.put("title", Oembed.title(found.experiment()));
    entries.put("html", Oembed.frame(frame, found.experiment(), Integer.toString(width), height));
    entries.put("width", Integer.toString(width));
    entries.put("height", Integer.toString(height));
    entries.put("cache_age", "86400");
    entries.put("thumbnail_url", page + ".png");
    entries.put("thumbnail_width", "1200");
    entries.put("thumbnail_height", "630");
    return format.equals("json")
        ? json(entries)
        : Answer.file("text/xml;charset=utf-8", Oembed.xml(entries), Caching.ONE_DAY);
  }

  private static Answer json(Map<String, String> entries) {
    Map<String, JsonValue> json = new LinkedHashMap<>();
    entries.forEach(
        (name, value) ->
            json.put(
                name,
                value.matches("\\d+")
                    ? new JsonValue.Numeral(Integer.parseInt(value))
                    : new JsonValue.Text(value)));
    return Answer.json(200, new JsonValue.Struct(json)).kept(Caching.ONE_DAY);
  }

  /** Any host is taken: behind a proxy we may not know our own name. */
  private static String path(Context context) throws Refusal {
    String url =
        Optional.ofNullable(context.queryParam("url"))
            .orElseThrow(() -> Refusal.badRequest("\"url\" is missing: the address of a page"));
    try {
      return Optional.ofNullable(URI.create(url).getPath()).orElse("");
    } catch (IllegalArgumentException e) {
      throw Refusal.notFound("no experiment has this address");
    }
  }

  private static int most(Context context, String name, int usual) throws Refusal {
    String text = Optional.ofNullable(context.queryParam(name)).orElse("");
    if (text.isEmpty()) {
      return usual;
    }
    if (!text.matches("[1-9]\\d{0,4}")) {
      throw Refusal.badRequest("\"" + name + "\" must be a number of pixels");
    }
    return Math.min(usual, Integer.parseInt(text));
  }
}
