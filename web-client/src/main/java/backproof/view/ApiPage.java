package backproof.view;

import static j2html.TagCreator.a;
import static j2html.TagCreator.code;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.pre;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import backproof.experiment.JsonValue;
import j2html.tags.DomContent;
import j2html.tags.specialized.UlTag;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The interface for programs, made from its own description. */
public final class ApiPage {
  public static final String PATH = "/docs/api";

  private static final String FIRST =
      """
      curl -X POST https://HOST/api/v1/check -H 'Content-Type: application/json' \\
        --data '{"v":1, "setup":"x, theta = 2, 4",
          "forward":"def forward(x, theta):\\n    return x * theta",
          "backward":"def backward(x, theta):\\n    dtheta = x\\n    return dtheta"}'
      """;

  private static final String REVISE =
      """
      curl -X PUT https://HOST/api/v1/experiments/ID -H 'Content-Type: application/json' \\
        -H 'Authorization: Bearer KEY' -H 'If-Match: "v1"' --data @experiment.json
      """;

  private ApiPage() {}

  /**
   * A whole document.
   *
   * @param description the OpenAPI document
   */
  public static String render(JsonValue description, Assets assets) {
    List<DomContent> text = new ArrayList<>();
    text.add(
        p(
            text("JSON in, JSON out; refusals are "),
            code("application/problem+json"),
            text(" with a sentence that says why. The same as a document for machines: "),
            a("/openapi.json").withHref("/openapi.json"),
            text(".")));
    text.add(pre(code(FIRST)));
    text.add(
        p(
            "A new experiment is answered with its edit key, this once. To revise it, send the key"
                + " and the ETag of the version that you know: who does not know the newest one"
                + " gets 412, and nobody's work is lost."));
    text.add(pre(code(REVISE)));
    text.add(
        p(
            "Writes and checks are counted for each address: after a burst of 60 writes or 120"
                + " checks, 1 write and 4 checks a second. Beyond that comes 429, and while all"
                + " checkers are busy 503, both with Retry-After."));
    text.add(h2("Routes").withId("routes"));
    entries(entries(description, "paths"))
        .forEach(
            (path, methods) ->
                entries(methods).forEach((method, what) -> add(text, path, method, what)));
    return DocsPage.render("The interface for programs", PATH, text, assets);
  }

  private static void add(List<DomContent> text, String path, String method, JsonValue what) {
    String id = method + path.replace('/', '-').replace("{", "").replace("}", "");
    text.add(h3(code(upper(method) + " " + path)).withId(id));
    text.add(p(string(what, "summary") + "."));
    UlTag list = ul();
    if (entries(what, "parameters") instanceof JsonValue.Array parameters) {
      for (JsonValue parameter : parameters.items()) {
        list.with(
            li(
                code(string(parameter, "name")),
                text(" (" + string(parameter, "in") + "): " + string(parameter, "description"))));
      }
    }
    StringBuilder answers = new StringBuilder();
    entries(entries(what, "responses"))
        .forEach(
            (status, answer) ->
                answers
                    .append(answers.isEmpty() ? "" : "; ")
                    .append(status)
                    .append(" ")
                    .append(string(answer, "description")));
    text.add(list.with(li(text("Answers: " + answers + "."))));
  }

  private static String upper(String method) {
    StringBuilder upper = new StringBuilder();
    for (int i = 0; i < method.length(); i++) {
      upper.append((char) (method.charAt(i) - 'a' + 'A'));
    }
    return upper.toString();
  }

  private static Map<String, JsonValue> entries(JsonValue json) {
    return json instanceof JsonValue.Struct struct ? struct.entries() : Map.of();
  }

  private static JsonValue entries(JsonValue json, String key) {
    return entries(json).getOrDefault(key, new JsonValue.Null());
  }

  private static String string(JsonValue json, String key) {
    return entries(json, key) instanceof JsonValue.Text text ? text.value() : "";
  }
}
