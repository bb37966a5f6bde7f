package backproof.server.page;

import backproof.server.guard.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A form with a file, as browsers post it. It is taken apart in memory: nothing that was sent may
 * reach a disk.
 *
 * @param fields what was typed; files that stood empty are left out
 * @see <a href="https://www.rfc-editor.org/rfc/rfc7578">RFC 7578</a>
 */
record Multipart(FormFields fields, Optional<SentFile> file) {
  /** A file with the name that it had. */
  record SentFile(String name, byte[] content) {}

  private static final Pattern BOUNDARY =
      Pattern.compile("multipart/form-data;.*\\bboundary=\"?([^\";]{1,70})\"?.*");
  private static final Pattern NAME = Pattern.compile("(?s).*;\\s*name=\"([^\"]*)\".*");
  private static final Pattern FILE_NAME = Pattern.compile("(?s).*;\\s*filename=\"([^\"]*)\".*");
  private static final String LINE = "\r\n";

  static Multipart parse(String type, byte[] body) throws Refusal {
    Matcher boundary = BOUNDARY.matcher(type);
    if (!boundary.matches()) {
      throw new Refusal(
          415, "Unsupported media type", "a file must be sent as multipart/form-data");
    }
    // one character a byte, so that a search for text is a search for bytes
    String whole = new String(body, StandardCharsets.ISO_8859_1);
    String mark = "--" + boundary.group(1);
    Map<String, String> fields = new LinkedHashMap<>();
    Optional<SentFile> file = Optional.empty();
    int start = whole.indexOf(mark);
    while (start >= 0 && !whole.startsWith("--", start + mark.length())) {
      int end = whole.indexOf(LINE + mark, start);
      int text = whole.indexOf(LINE + LINE, start);
      if (end < 0 || text < 0 || text > end) {
        throw Refusal.badRequest("the form ended too early");
      }
      String head = utf8(whole.substring(start, text));
      byte[] content = bytes(whole.substring(Math.min(text + 4, end), end));
      Optional<String> fileName = group(FILE_NAME, head);
      if (fileName.isPresent()) {
        boolean isChosen = !fileName.get().isEmpty();
        file = isChosen ? Optional.of(new SentFile(fileName.get(), content)) : file;
      } else {
        group(NAME, head)
            .ifPresent(
                name -> fields.putIfAbsent(name, new String(content, StandardCharsets.UTF_8)));
      }
      start = end + LINE.length();
    }
    return new Multipart(new FormFields(fields), file);
  }

  private static Optional<String> group(Pattern pattern, String head) {
    Matcher matcher = pattern.matcher(head);
    return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  private static byte[] bytes(String characters) {
    return characters.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static String utf8(String characters) {
    return new String(bytes(characters), StandardCharsets.UTF_8);
  }
}
