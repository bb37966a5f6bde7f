package backproof.server.answer;

import backproof.experiment.JsonValue;
import backproof.experiment.JsonWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An answer to a request.
 *
 * @param headers what it carries besides those of its route's policy
 */
public record Answer(
    int status, String type, Content content, Caching caching, Map<String, String> headers) {
  private static final String HTML = "text/html;charset=utf-8";
  private static final String JSON = "application/json;charset=utf-8";

  public static Answer html(int status, String html, Caching caching) {
    return new Answer(status, HTML, content(html), caching, Map.of());
  }

  public static Answer json(int status, JsonValue json) {
    return json(JsonWriter.write(json), Caching.NO_STORE).withStatus(status);
  }

  public static Answer json(String json, Caching caching) {
    return new Answer(200, JSON, content(json), caching, Map.of());
  }

  public static Answer text(String text) {
    return new Answer(200, "text/plain;charset=utf-8", content(text), Caching.ONE_DAY, Map.of());
  }

  public static Answer problem(int status, String json) {
    return new Answer(
        status, "application/problem+json", content(json), Caching.NO_STORE, Map.of());
  }

  public static Answer svg(String svg, Caching caching) {
    return file("image/svg+xml", svg, caching);
  }

  public static Answer png(byte[] png, Caching caching) {
    return file("image/png", Content.of(png), caching);
  }

  public static Answer file(String type, String text, Caching caching) {
    return file(type, content(text), caching);
  }

  public static Answer file(String type, Content content, Caching caching) {
    return new Answer(200, type, content, caching, Map.of());
  }

  public static Answer nothing() {
    return new Answer(204, "", content(""), Caching.NO_STORE, Map.of());
  }

  public static Answer redirect(String address) {
    return new Answer(302, "", content(""), Caching.NO_STORE, Map.of("Location", address));
  }

  /** After a form, another page, which may be loaded again without sending the form again. */
  public static Answer seeOther(String address) {
    return redirect(address).withStatus(303);
  }

  public Answer kept(Caching other) {
    return new Answer(status, type, content, other, headers);
  }

  public Answer withStatus(int other) {
    return new Answer(other, type, content, caching, headers);
  }

  public Answer with(Map<String, String> more) {
    Map<String, String> all = new LinkedHashMap<>(headers);
    all.putAll(more);
    return new Answer(status, type, content, caching, all);
  }

  /** About what it takes in memory. */
  public long bytes() {
    return content.bytes();
  }

  private static Content content(String text) {
    return Content.of(text.getBytes(StandardCharsets.UTF_8));
  }
}
