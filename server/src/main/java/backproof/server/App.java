package backproof.server;

import static backproof.server.answer.Route.get;
import static backproof.server.answer.Route.post;

import backproof.server.answer.Answer;
import backproof.server.answer.Route;
import backproof.server.api.ApiRoutes;
import backproof.server.api.FileApi;
import backproof.server.asset.AssetFiles;
import backproof.server.guard.CheckPool;
import backproof.server.guard.Checker;
import backproof.server.guard.Policy;
import backproof.server.guard.Upload;
import backproof.server.guard.WriteAllowance;
import backproof.server.ops.Health;
import backproof.server.page.Addresses;
import backproof.server.page.DocsRoutes;
import backproof.server.page.FileRoutes;
import backproof.server.page.PageRoutes;
import backproof.server.page.Pages;
import backproof.server.page.SnapshotRoutes;
import backproof.server.store.DatabaseAddress;
import backproof.server.store.SnapshotStore;
import backproof.server.store.SqlSnapshotStore;
import backproof.view.PythonPage;
import io.javalin.Javalin;
import io.javalin.http.HandlerType;
import java.util.List;

/** The whole server: its parts, put together here, and its routes, all in one table. */
public final class App implements AutoCloseable {
  private static final String ROBOTS = "User-agent: *\nDisallow: /embed/\nDisallow: /api/\n";

  private final CheckPool pool;
  private final SnapshotStore store;
  private final Javalin javalin;

  private App(Config config, CheckPool pool, SnapshotStore store) {
    this.pool = pool;
    this.store = store;
    AssetFiles assets = AssetFiles.fromClasspath();
    Addresses addresses = new Addresses(config.publicUrl());
    Pages pages = new Pages(pool, assets, addresses);
    WriteAllowance writes = new WriteAllowance(System::currentTimeMillis);
    Upload upload = new Upload();
    List<Route> routes =
        routes(
            new PageRoutes(pages),
            new DocsRoutes(assets),
            new FileRoutes(pages, pool, upload),
            new SnapshotRoutes(pages, store),
            new ApiRoutes(pool, store, writes, addresses),
            new FileApi(pool, upload),
            assets,
            new Health(store));
    this.javalin = Server.of(routes, pages, config.isSecure());
  }

  private static List<Route> routes(
      PageRoutes pages,
      DocsRoutes docs,
      FileRoutes files,
      SnapshotRoutes snapshots,
      ApiRoutes api,
      FileApi fileApi,
      AssetFiles assets,
      Health health) {
    return List.of(
        get("/", Policy.PAGE, pages::front),
        get("/play", Policy.PAGE, pages::play),
        post("/run", Policy.PAGE, pages::run),
        get("/docs", Policy.PAGE, docs::index),
        get(PythonPage.PATH, Policy.PAGE, docs::python),
        post("/open", Policy.PAGE, files::open),
        post("/export", Policy.PAGE, files::export),
        get("/s/{name}.json", Policy.PUBLIC_API, snapshots::json),
        get("/s/{name}.ipynb", Policy.PUBLIC_API, snapshots::ipynb),
        get("/s/{name}.py", Policy.PUBLIC_API, snapshots::py),
        get("/s/{name}", Policy.PAGE, snapshots::page),
        get("/embed/s/{name}", Policy.EMBED, snapshots::embed),
        post("/api/v1/check", Policy.PUBLIC_API, api::check),
        new Route(HandlerType.OPTIONS, "/api/v1/check", Policy.PUBLIC_API, api::preflight),
        post("/api/v1/run", Policy.API, api::run),
        post("/api/v1/snapshots", Policy.API, api::save),
        post("/api/v1/import", Policy.API, fileApi::read),
        post("/api/v1/export", Policy.API, fileApi::write),
        get("/assets/worker-{rest}.js", Policy.WORKER, assets::answer),
        get("/assets/{file}", Policy.ASSET, assets::answer),
        get("/favicon.ico", Policy.ASSET, assets::icon),
        get("/robots.txt", Policy.ASSET, context -> Answer.text(ROBOTS)),
        get("/healthz", Policy.API, health::answer));
  }

  /** Opens the store and the port. */
  public static App start(Config config) throws StartException {
    return start(config, new LaboratoryChecker(), Pool.SMALL);
  }

  /** How many checks run at a time and how many may wait. */
  record Pool(int running, int waiting) {
    static final Pool SMALL = new Pool(Math.max(1, Runtime.getRuntime().availableProcessors()), 16);
  }

  static App start(Config config, Checker checker, Pool size) throws StartException {
    SnapshotStore store = open(config.database());
    CheckPool pool = new CheckPool(checker, size.running(), size.waiting());
    App app = new App(config, pool, store);
    try {
      app.javalin.start(config.port());
      return app;
    } catch (RuntimeException e) {
      app.close();
      throw new StartException(
          "cannot listen on port "
              + config.port()
              + ": is another program using it? Choose one with --port",
          e);
    }
  }

  private static SnapshotStore open(DatabaseAddress address) throws StartException {
    try {
      return SqlSnapshotStore.open(address);
    } catch (RuntimeException e) {
      throw new StartException("cannot open the database " + address.shown() + ": " + reason(e), e);
    }
  }

  /** The deepest cause says it shortest. */
  private static String reason(Throwable e) {
    Throwable cause = e;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
  }

  public int port() {
    return javalin.port();
  }

  @Override
  public void close() {
    javalin.stop();
    pool.close();
    store.close();
  }
}
