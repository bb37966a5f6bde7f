package backproof.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Finds a Chrome or Chromium: the one that {@code BACKPROOF_BROWSER} names, an installed one, the
 * one that Playwright downloads, or, as root on Debian and Ubuntu, the package {@code chromium}.
 */
public final class BrowserFinder {
  private static final List<String> NAMES =
      List.of("google-chrome", "google-chrome-stable", "chromium", "chromium-browser", "chrome");
  private static final List<Path> USUAL_PLACES =
      List.of(
          Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"),
          Path.of("/Applications/Chromium.app/Contents/MacOS/Chromium"),
          Path.of("C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe"));
  private static final List<String> ARGUMENTS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");
  private static final String[] DOWNLOAD = {
    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
    "-classpath",
    System.getProperty("java.class.path"),
    "com.microsoft.playwright.CLI",
    "install",
    "chromium"
  };
  private static final int MINUTES = 8;
  private static final Path LOG = Path.of("target", "browser-installation.log");

  private BrowserFinder() {}

  /** A browser and the driver that must be closed after it. */
  public record Started(Playwright playwright, Browser browser) {}

  /**
   * Runs before the tests, so that without a browser there is one sentence and not forty failures.
   */
  public static void main(String[] arguments) {
    try {
      if (installed().isEmpty()) {
        Started started = start();
        started.browser().close();
        started.playwright().close();
      }
    } catch (IllegalStateException e) {
      System.err.println(e.getMessage());
      System.exit(1);
    }
  }

  public static Started start() {
    Optional<Path> installed = installed();
    if (installed.isPresent()) {
      return startWith(installed.get());
    }
    Playwright playwright = driver();
    try {
      run(DOWNLOAD);
      return new Started(playwright, playwright.chromium().launch(options()));
    } catch (PlaywrightException noDownload) {
      playwright.close();
      return startWith(
          installPackage()
              .orElseThrow(
                  () ->
                      new IllegalStateException(
                          "The browser tests need Chrome or Chromium: install one of them, or name"
                              + " its program in the environment variable BACKPROOF_BROWSER.",
                          noDownload)));
    }
  }

  private static Started startWith(Path program) {
    Playwright playwright = driver();
    return new Started(
        playwright, playwright.chromium().launch(options().setExecutablePath(program)));
  }

  /** Left to itself it would download three browsers, of which one is needed. */
  private static Playwright driver() {
    return Playwright.create(
        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
  }

  private static BrowserType.LaunchOptions options() {
    return new BrowserType.LaunchOptions().setHeadless(true).setArgs(ARGUMENTS);
  }

  private static Optional<Path> installed() {
    String named = System.getenv().getOrDefault("BACKPROOF_BROWSER", "");
    if (!named.isEmpty()) {
      if (!Files.isExecutable(Path.of(named))) {
        throw new IllegalStateException(
            "BACKPROOF_BROWSER names \"" + named + "\", which is no program that can be run.");
      }
      return Optional.of(Path.of(named));
    }
    String[] folders = System.getenv().getOrDefault("PATH", "").split(File.pathSeparator);
    for (String name : NAMES) {
      for (String folder : folders) {
        Path program = Path.of(folder, name);
        if (!folder.isEmpty() && Files.isExecutable(program)) {
          return Optional.of(program);
        }
      }
    }
    return USUAL_PLACES.stream().filter(Files::isExecutable).findFirst();
  }

  private static Optional<Path> installPackage() {
    boolean isRoot = "root".equals(System.getProperty("user.name"));
    if (!isRoot || !Files.isExecutable(Path.of("/usr/bin/apt-get"))) {
      return Optional.empty();
    }
    run("apt-get", "update");
    run("apt-get", "install", "-y", "--no-install-recommends", "chromium");
    return installed();
  }

  /**
   * A failure shows itself in that no browser is found afterwards; what the command said is kept
   * beside the test reports.
   */
  private static void run(String... command) {
    try {
      Files.createDirectories(LOG.getParent());
      ProcessBuilder builder =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.appendTo(LOG.toFile()));
      builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
      Process process = builder.start();
      if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
        process.destroyForcibly();
      }
    } catch (IOException unavailable) {
      System.err.println(command[0] + ": " + unavailable.getMessage());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
