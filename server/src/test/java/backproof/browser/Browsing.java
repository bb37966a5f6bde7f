package backproof.browser;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives each test a fresh {@link Visit}; browser and server are started once for all of them. A
 * visit whose page complained fails its test.
 */
final class Browsing implements ParameterResolver, AfterEachCallback {
  private static final Namespace SPACE = Namespace.create(Browsing.class);

  /** What all tests share. */
  private record Shared(BrowserFinder.Started browser, Site site) implements AutoCloseable {
    static Shared start() {
      return new Shared(BrowserFinder.start(), Site.start());
    }

    @Override
    public void close() {
      site.close();
      browser.browser().close();
      browser.playwright().close();
    }
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Visit.class;
  }

  @Override
  public Visit resolveParameter(ParameterContext parameter, ExtensionContext context) {
    Shared shared =
        context
            .getRoot()
            .getStore(SPACE)
            .computeIfAbsent(Shared.class, key -> Shared.start(), Shared.class);
    Visit visit = new Visit(shared.browser().browser(), shared.site());
    context.getStore(SPACE).put(Visit.class, visit);
    return visit;
  }

  @Override
  public void afterEach(ExtensionContext context) {
    Visit visit = context.getStore(SPACE).remove(Visit.class, Visit.class);
    if (visit != null) {
      visit.end();
    }
  }
}
