package backproof.page;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/**
 * An experiment in the fragment of a link, which no server sees: {@code #1~} and its JSON,
 * deflated, in base64url. {@code #0~} was the same without packing.
 */
final class StateLink {
  private StateLink() {}

  /** The promise of a link to the playground of the same site. */
  @JSBody(
      params = {"site", "experiment"},
      script =
          """
          var packed = new Blob([experiment]).stream()
              .pipeThrough(new CompressionStream('deflate-raw'));
          return new Response(packed).arrayBuffer().then(function(buffer) {
            var bytes = new Uint8Array(buffer), text = '';
            for (var i = 0; i < bytes.length; i++) text += String.fromCharCode(bytes[i]);
            return new URL('/play', site).href + '#1~'
                + btoa(text).replace(/[+]/g, '-').replace(/[/]/g, '_').replace(/=/g, '');
          });
          """)
  static native JSObject to(String site, String experiment);

  /**
   * Tells the experiment in this page's own address; nothing where there is none, where it cannot
   * be read, and where it would grow beyond what an experiment may be.
   */
  @JSBody(
      params = "told",
      script =
          """
          var parts = /^#([01])~(.*)/.exec(location.hash);
          if (!parts) { told(''); return; }
          try {
            var text = atob(parts[2].replace(/-/g, '+').replace(/_/g, '/'));
            var bytes = new Uint8Array(text.length);
            for (var i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
            var stream = new Blob([bytes]).stream();
            if (parts[1] === '1') stream = stream.pipeThrough(new DecompressionStream('deflate-raw'));
          } catch (broken) { told(''); return; }
          var reader = stream.getReader(), read = [], size = 0;
          function next(piece) {
            if (piece.done) return new Blob(read).text();
            size += piece.value.length;
            if (size > 131072) { reader.cancel(); return ''; }
            read.push(piece.value);
            return reader.read().then(next);
          }
          reader.read().then(next).catch(function() { return ''; }).then(function(found) {
            told(found);
          });
          """)
  static native void here(Hearer told);
}
