package backproof.view;

import java.util.ArrayList;
import java.util.List;

/** Reads what a terminal would show: text with colours, other control sequences dropped. */
final class Ansi {
  private static final char ESCAPE = '\u001b';
  private static final int LONGEST_SEQUENCE = 64;
  private static final int PLAIN = -1;

  private final String text;
  private final List<Run> runs = new ArrayList<>();
  private final StringBuilder pending = new StringBuilder();
  private int position;
  private boolean bold;
  private boolean italic;
  private boolean underlined;
  private int ink = PLAIN;
  private int ground = PLAIN;

  private Ansi(String text) {
    this.text = text;
  }

  /** A stretch of text in one manner; {@code classes} is empty where it is plain. */
  record Run(String classes, String text) {}

  static List<Run> read(String text) {
    Ansi reader = new Ansi(text);
    reader.readAll();
    return List.copyOf(reader.runs);
  }

  private void readAll() {
    while (position < text.length()) {
      char c = text.charAt(position);
      if (c == ESCAPE) {
        sequence();
      } else {
        pending.append(c);
        position++;
      }
    }
    flush();
  }

  /** ESC [ parameters letter; anything else after ESC stays, to be shown as a mark. */
  private void sequence() {
    int start = position + 2;
    int end = start;
    boolean opens = position + 1 < text.length() && text.charAt(position + 1) == '[';
    while (opens && end < text.length() && end - start < LONGEST_SEQUENCE && isParameter(end)) {
      end++;
    }
    boolean complete = opens && end < text.length() && isFinal(text.charAt(end));
    if (!complete) {
      pending.append(ESCAPE);
      position++;
      return;
    }
    if (text.charAt(end) == 'm') {
      flush();
      colours(text.substring(start, end));
    }
    position = end + 1;
  }

  private boolean isParameter(int index) {
    char c = text.charAt(index);
    return c >= ' ' && c <= '?';
  }

  private static boolean isFinal(char c) {
    return c >= '@' && c <= '~';
  }

  private void colours(String parameters) {
    int code = 0;
    for (int i = 0; i < parameters.length(); i++) {
      char c = parameters.charAt(i);
      if (c >= '0' && c <= '9' && code < 1000) {
        code = code * 10 + (c - '0');
      } else if (c == ';') {
        apply(code);
        code = 0;
      } else {
        return;
      }
    }
    apply(code);
  }

  private void apply(int code) {
    switch (code) {
      case 0 -> reset();
      case 1 -> bold = true;
      case 3 -> italic = true;
      case 4 -> underlined = true;
      case 22 -> bold = false;
      case 23 -> italic = false;
      case 24 -> underlined = false;
      case 39 -> ink = PLAIN;
      case 49 -> ground = PLAIN;
      default -> colour(code);
    }
  }

  private void colour(int code) {
    if (code >= 30 && code <= 37) {
      ink = code - 30;
    } else if (code >= 90 && code <= 97) {
      ink = code - 90 + 8;
    } else if (code >= 40 && code <= 47) {
      ground = code - 40;
    } else if (code >= 100 && code <= 107) {
      ground = code - 100 + 8;
    }
  }

  private void reset() {
    bold = false;
    italic = false;
    underlined = false;
    ink = PLAIN;
    ground = PLAIN;
  }

  private void flush() {
    if (!pending.isEmpty()) {
      runs.add(new Run(classes(), pending.toString()));
      pending.setLength(0);
    }
  }

  private String classes() {
    List<String> classes = new ArrayList<>();
    if (bold) {
      classes.add("bold");
    }
    if (italic) {
      classes.add("italic");
    }
    if (underlined) {
      classes.add("underlined");
    }
    if (ink != PLAIN) {
      classes.add("ink-" + ink);
    }
    if (ground != PLAIN) {
      classes.add("ground-" + ground);
    }
    return String.join(" ", classes);
  }
}
