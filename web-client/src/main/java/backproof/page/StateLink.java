package backproof.page;

import org.teavm.jso.JSBody;

/**
 * An experiment in the fragment of a link, {@code #0~} and its JSON in base64url: what leads out of
 * a frame without a word to the server.
 */
final class StateLink {
  private StateLink() {}

  /** A link to the playground of the same site. */
  @JSBody(
      params = {"site", "experiment"},
      script =
          """
          var bytes = new TextEncoder().encode(experiment), text = '';
          for (var i = 0; i < bytes.length; i++) text += String.fromCharCode(bytes[i]);
          return new URL('/play', site).href + '#0~'
              + btoa(text).replace(/[+]/g, '-').replace(/[/]/g, '_').replace(/=/g, '');
          """)
  static native String to(String site, String experiment);

  /** The experiment in this page's own address; empty where there is none. */
  @JSBody(
      script =
          """
          if (location.hash.indexOf('#0~') !== 0) return '';
          try {
            var text = atob(location.hash.slice(3).replace(/-/g, '+').replace(/_/g, '/'));
            var bytes = new Uint8Array(text.length);
            for (var i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
            return new TextDecoder().decode(bytes);
          } catch (broken) {
            return '';
          }
          """)
  static native String here();
}
