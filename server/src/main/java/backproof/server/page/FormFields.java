package backproof.server.page;

import backproof.server.guard.Refusal;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** The fields of a posted form; of a repeated one the first counts. */
record FormFields(Map<String, String> values) {
  static FormFields parse(String body) throws Refusal {
    Map<String, String> values = new LinkedHashMap<>();
    for (String pair : body.split("&")) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        values.putIfAbsent(decode(pair.substring(0, equals)), decode(pair.substring(equals + 1)));
      }
    }
    return new FormFields(values);
  }

  boolean has(String name) {
    return values.containsKey(name);
  }

  /** Browsers send every end of a line as two characters. */
  String text(String name) {
    return values.getOrDefault(name, "").replace("\r\n", "\n").replace('\r', '\n');
  }

  private static String decode(String text) throws Refusal {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw Refusal.badRequest("the form is not encoded as a browser does it");
    }
  }
}
