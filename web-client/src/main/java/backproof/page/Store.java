package backproof.page;

import org.teavm.jso.JSBody;

/**
 * What this browser remembers. Storage may be refused (in a sandbox, in private windows) or full;
 * then nothing is remembered and nothing breaks.
 */
final class Store {
  private Store() {}

  /** What was remembered, or nothing at all. */
  @JSBody(
      params = "key",
      script = "try { return localStorage.getItem(key) || ''; } catch (e) { return ''; }")
  static native String read(String key);

  @JSBody(
      params = {"key", "text"},
      script = "try { localStorage.setItem(key, text); } catch (e) {}")
  static native void write(String key, String text);

  @JSBody(params = "key", script = "try { localStorage.removeItem(key); } catch (e) {}")
  static native void forget(String key);
}
