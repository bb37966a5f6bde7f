package backproof.browser;

import backproof.server.App;
import backproof.server.Config;
import backproof.server.StartException;
import backproof.server.store.DatabaseAddress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Our server on a free port with an empty store in a temporary folder. */
public record Site(App app) implements AutoCloseable {
  public static Site start() {
    try {
      Path folder = Files.createTempDirectory("backproof-browser");
      folder.toFile().deleteOnExit();
      DatabaseAddress store = DatabaseAddress.of(folder.resolve("store.db").toString());
      return new Site(App.start(new Config(0, store, Optional.empty())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (StartException e) {
      throw new IllegalStateException(e);
    }
  }

  /** By number, as {@code localhost} is the other page's name in tests of frames. */
  public String address() {
    return "http://127.0.0.1:" + app.port();
  }

  @Override
  public void close() {
    app.close();
  }
}
