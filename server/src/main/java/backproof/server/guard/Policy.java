package backproof.server.guard;

import java.util.LinkedHashMap;
import java.util.Map;

/** The security headers of each kind of answer: the one place where they are decided. */
public enum Policy {
  /** Pages that nobody may frame. */
  PAGE {
    @Override
    void add(Map<String, String> headers) {
      headers.put(CSP, PAGE_SOURCES + "; frame-src 'self'; frame-ancestors 'none'");
      headers.put("X-Frame-Options", "DENY");
      headers.put("Cross-Origin-Opener-Policy", "same-origin");
      headers.put(CORP, "same-origin");
      headers.put("Permissions-Policy", FEATURES);
      headers.put("Referrer-Policy", "strict-origin-when-cross-origin");
    }
  },
  /** Pages of an owner, whose address holds a key: no other site may learn it. */
  OWNER {
    @Override
    void add(Map<String, String> headers) {
      PAGE.add(headers);
      headers.put("Referrer-Policy", "no-referrer");
    }
  },
  /** Pages made for frames, sandboxed ones and those of isolated pages included. */
  EMBED {
    @Override
    void add(Map<String, String> headers) {
      headers.put(CSP, PAGE_SOURCES + "; frame-ancestors *");
      headers.put(COEP, "require-corp");
      headers.put(CORP, "cross-origin");
      headers.put(CORS, "*");
      headers.put("Permissions-Policy", FEATURES);
      headers.put("Referrer-Policy", "no-referrer");
    }
  },
  /** Files with hashed names, open to every origin because a sandboxed frame has none. */
  ASSET {
    @Override
    void add(Map<String, String> headers) {
      headers.put(CSP, "default-src 'none'");
      openToAll(headers);
    }
  },
  /**
   * Scripts that start a worker: it obeys the policy of its own script, and the Wasm runtime
   * compiles glue code, which no page may do.
   */
  WORKER {
    @Override
    void add(Map<String, String> headers) {
      headers.put(
          CSP,
          "default-src 'none'; script-src 'self' 'unsafe-eval' 'wasm-unsafe-eval';"
              + " connect-src 'self'");
      openToAll(headers);
    }
  },
  /** What only our own pages ask for. */
  API {
    @Override
    void add(Map<String, String> headers) {
      headers.put(CSP, "default-src 'none'; frame-ancestors 'none'");
      headers.put("X-Frame-Options", "DENY");
    }
  },
  /** What any page may ask for, without credentials. */
  PUBLIC_API {
    @Override
    void add(Map<String, String> headers) {
      API.add(headers);
      headers.put(CORP, "cross-origin");
      headers.put(CORS, "*");
    }
  };

  private static final String CSP = "Content-Security-Policy";
  private static final String COEP = "Cross-Origin-Embedder-Policy";
  private static final String CORP = "Cross-Origin-Resource-Policy";
  private static final String CORS = "Access-Control-Allow-Origin";

  private static final String PAGE_SOURCES =
      "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self';"
          + " img-src 'self' data:; font-src 'self'; connect-src 'self'; worker-src 'self' blob:;"
          + " manifest-src 'self'; base-uri 'none'; form-action 'self'";

  private static final String FEATURES =
      "accelerometer=(), autoplay=(), camera=(), clipboard-read=(), clipboard-write=(self),"
          + " display-capture=(), encrypted-media=(), fullscreen=(self), geolocation=(),"
          + " gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(),"
          + " picture-in-picture=(), screen-wake-lock=(), usb=(),"
          + " xr-spatial-tracking=()";

  abstract void add(Map<String, String> headers);

  public Map<String, String> headers() {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("X-Content-Type-Options", "nosniff");
    add(headers);
    return headers;
  }

  private static void openToAll(Map<String, String> headers) {
    headers.put(COEP, "require-corp");
    headers.put(CORP, "cross-origin");
    headers.put(CORS, "*");
  }
}
