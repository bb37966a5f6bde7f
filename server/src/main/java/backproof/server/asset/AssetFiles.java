package backproof.server.asset;

import backproof.server.answer.Answer;
import backproof.server.answer.Caching;
import backproof.server.answer.Content;
import backproof.server.guard.Refusal;
import backproof.view.Assets;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All files of the pages, read, hashed and packed once. */
public final class AssetFiles implements Assets {
  private static final String FOLDER = "/backproof/assets/";
  private static final String ADDRESS = "/assets/";

  /** What the build adds to the name of a file's packed copy. */
  private static final String PACKED = ".br";

  /** Their names as the views know them; the type is what the browser is told. */
  private static final Map<String, String> TYPES =
      Map.of(
          "css", "text/css;charset=utf-8",
          "js", "text/javascript;charset=utf-8",
          "json", "application/json;charset=utf-8",
          "py", "text/plain;charset=utf-8",
          "svg", "image/svg+xml",
          "wasm", "application/wasm");

  private static final List<String> NAMES =
      List.of(
          "style.css",
          "docs.css",
          "frame.css",
          "owner.css",
          "page.js",
          "frame.js",
          "owner.js",
          "embed.js",
          "editor.js",
          "help.js",
          "reference.json",
          "worker.js",
          "worker.wasm",
          "worker-fallback.js",
          "library.py",
          "study.js",
          "study.css",
          "study.wasm",
          "worker-study-fallback.js",
          "icon.svg");

  private final Map<String, String> addresses = new LinkedHashMap<>();
  private final Map<String, Answer> answers = new LinkedHashMap<>();

  private AssetFiles() {}

  /** A build for a platform without a bundler has no editor; the page then keeps its text areas. */
  public static AssetFiles fromClasspath() {
    AssetFiles files = new AssetFiles();
    for (String name : NAMES) {
      read(name).ifPresent(bytes -> files.add(name, Content.ofFile(bytes, read(name + PACKED))));
    }
    return files;
  }

  private void add(String name, Content content) {
    int dot = name.lastIndexOf('.');
    String extension = name.substring(dot + 1);
    String address = ADDRESS + name.substring(0, dot) + "-" + content.hash() + "." + extension;
    addresses.put(name, address);
    String type = TYPES.getOrDefault(extension, "application/octet-stream");
    answers.put(address, Answer.file(type, content, Caching.FOR_EVER));
  }

  private static Optional<byte[]> read(String name) {
    try (InputStream stream = AssetFiles.class.getResourceAsStream(FOLDER + name)) {
      return stream == null ? Optional.empty() : Optional.of(stream.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String url(String logicalName) {
    return addresses.getOrDefault(logicalName, "");
  }

  public Answer answer(Context context) throws Refusal {
    String file = context.path().substring(ADDRESS.length());
    Answer answer = answers.get(ADDRESS + file);
    return answer == null ? successor(file) : answer;
  }

  /** A page kept from before an update asks for files by their old names. */
  private Answer successor(String file) throws Refusal {
    String name = file.replaceFirst("-[0-9a-f]{16}(\\.[a-z]+)$", "$1");
    if (name.equals(file) || url(name).isEmpty()) {
      throw Refusal.notFound("there is no such file");
    }
    return Answer.redirect(url(name));
  }

  /** The one script that pages of others load, so its name never changes. */
  public Answer embedScript(Context context) throws Refusal {
    return underOwnName("embed.js");
  }

  private Answer underOwnName(String name) throws Refusal {
    Answer file = answers.get(url(name));
    if (file == null) {
      throw Refusal.notFound("there is no such file");
    }
    return Answer.file(file.type(), file.content(), Caching.ONE_DAY);
  }

  /** What browsers ask for by themselves. */
  public Answer icon(Context context) throws Refusal {
    return underOwnName("icon.svg");
  }
}
