package backproof.server.answer;

import java.util.Locale;

/** How the bytes of an answer may be packed, the better ones first. */
enum Coding {
  BROTLI("br"),
  GZIP("gzip");

  private final String token;

  Coding(String token) {
    this.token = token;
  }

  /** Its name in the headers of HTTP. */
  String token() {
    return token;
  }

  /** Whether an Accept-Encoding header names it without refusing it. */
  boolean isIn(String accepted) {
    for (String coding : accepted.split(",")) {
      String plain = coding.replace(" ", "").toLowerCase(Locale.ROOT);
      if (plain.equals(token)
          || plain.startsWith(token + ";") && !plain.matches("[a-z]+;q=0(\\.0*)?")) {
        return true;
      }
    }
    return false;
  }
}
