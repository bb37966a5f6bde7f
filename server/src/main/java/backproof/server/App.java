package backproof.server;

import static backproof.server.answer.Route.get;
import static backproof.server.answer.Route.post;

import backproof.server.answer.Download;
import backproof.server.answer.Route;
import backproof.server.api.ApiRoutes;
import backproof.server.api.ExperimentApi;
import backproof.server.api.FileApi;
import backproof.server.asset.AssetFiles;
import backproof.server.guard.Allowance;
import backproof.server.guard.CheckPool;
import backproof.server.guard.Checker;
import backproof.server.guard.Policy;
import backproof.server.guard.Upload;
import backproof.server.guard.Visitors;
import backproof.server.guard.Writes;
import backproof.server.ops.Health;
import backproof.server.ops.Housekeeping;
import backproof.server.ops.InFlight;
import backproof.server.ops.Metrics;
import backproof.server.page.AboutRoutes;
import backproof.server.page.DecodeRoutes;
import backproof.server.page.DocsRoutes;
import backproof.server.page.EditRoutes;
import backproof.server.page.FileRoutes;
import backproof.server.page.OembedRoutes;
import backproof.server.page.PageRoutes;
import backproof.server.page.Pages;
import backproof.server.page.PictureRoutes;
import backproof.server.page.PublicationRoutes;
import backproof.server.page.ReportRoutes;
import backproof.server.publication.Addresses;
import backproof.server.publication.Library;
import backproof.server.publication.Shelf;
import backproof.server.store.Database;
import backproof.server.store.DatabaseAddress;
import backproof.view.ApiPage;
import backproof.view.DecodePage;
import backproof.view.EmbeddingPage;
import backproof.view.OperatingPage;
import backproof.view.PythonPage;
import backproof.view.VerdictPage;
import io.javalin.Javalin;
import io.javalin.http.HandlerType;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** The whole server: its parts, put together here, and its routes, all in one table. */
public final class App implements AutoCloseable {
  /** How long a server that goes down lets requests finish. */
  private static final long PATIENCE_MILLISECONDS = 10_000;

  private final CheckPool pool;
  private final Database store;
  private final Javalin javalin;
  private final List<Route> routes;
  private final Health health;
  private final Metrics metrics;
  private final InFlight inFlight = new InFlight();
  private final Housekeeping housekeeping;

  private App(Config config, CheckPool pool, Database store) {
    this.pool = pool;
    this.store = store;
    this.health = new Health(store, config.database());
    this.metrics = new Metrics(config.metricsToken());
    metrics.gauge("checks.running", pool::running);
    metrics.gauge("checks.waiting", pool::waiting);
    metrics.gauge("http.requests.in.flight", inFlight::requests);
    AssetFiles assets = AssetFiles.fromClasspath();
    Addresses addresses = new Addresses(config.publicUrl());
    Pages pages = new Pages(pool, assets, addresses);
    Visitors visitors = new Visitors(config.proxies(), System::currentTimeMillis);
    Writes writes = new Writes(visitors, new Allowance(60, 1, System::currentTimeMillis));
    Writes checks = new Writes(visitors, new Allowance(120, 4, System::currentTimeMillis));
    Library library = new Library(store.snapshots(), store.experiments());
    Shelf shelf = new Shelf(library, addresses);
    Upload upload = new Upload();
    this.routes =
        routes(
            new PageRoutes(pages, shelf, checks),
            new DocsRoutes(assets),
            new DecodeRoutes(assets),
            new FileRoutes(pages, pool, upload, checks),
            new PublicationRoutes(pages, pool, library, shelf, addresses, assets),
            new PictureRoutes(shelf, pages, addresses),
            new OembedRoutes(library, addresses),
            new EditRoutes(pages, pool, library, store.experiments(), writes, addresses, assets),
            new ApiRoutes(pool, store.snapshots(), writes, checks, addresses),
            new ExperimentApi(store.experiments(), library, shelf, pool, writes, addresses),
            new FileApi(pool, upload, checks),
            assets,
            new ReportRoutes(pages, library, store.moderation(), writes, assets),
            new AboutRoutes(config.contact(), assets, Clock.systemUTC()),
            health,
            metrics);
    this.javalin = Server.of(routes, pages, metrics, inFlight, config.isSecure());
    this.housekeeping = Housekeeping.start(store.experiments());
  }

  private static List<Route> routes(
      PageRoutes pages,
      DocsRoutes docs,
      DecodeRoutes decode,
      FileRoutes files,
      PublicationRoutes publications,
      PictureRoutes pictures,
      OembedRoutes oembed,
      EditRoutes edit,
      ApiRoutes api,
      ExperimentApi experiments,
      FileApi fileApi,
      AssetFiles assets,
      ReportRoutes report,
      AboutRoutes about,
      Health health,
      Metrics metrics) {
    List<Route> routes = new ArrayList<>();
    // they are tried in turn, so what is asked most stands first
    for (String path : List.of("/e/{id}", "/s/{name}", "/e/{id}/v/{n}")) {
      routes.addAll(publication(path, publications, pictures));
    }
    routes.addAll(
        List.of(
            get("/embed/{id}", Policy.EMBED, publications::embed),
            get("/embed/s/{name}", Policy.EMBED, publications::embed),
            get("/api/v1/experiments/{id}", Policy.PUBLIC_API, experiments::read),
            get("/", Policy.PAGE, pages::front),
            get("/play", Policy.PAGE, pages::play),
            post("/run", Policy.PAGE, pages::run),
            get("/docs", Policy.PAGE, docs::index),
            get(PythonPage.PATH, Policy.PAGE, docs::python),
            get(ApiPage.PATH, Policy.PAGE, docs::api),
            get(EmbeddingPage.PATH, Policy.PAGE, docs::embedding),
            get(OperatingPage.PATH, Policy.PAGE, docs::operating),
            get("/openapi.json", Policy.PUBLIC_API, docs::openApi),
            get(VerdictPage.PATH, Policy.PAGE, docs::verdict),
            get(DecodePage.PATH, Policy.PAGE, decode::page),
            get("/api/v1/decode", Policy.PUBLIC_API, decode::json),
            post("/open", Policy.PAGE, files::open),
            post("/export", Policy.PAGE, files::export),
            get("/e/{id}/v/{n}/diff/{m}", Policy.PAGE, publications::difference),
            post("/experiments", Policy.OWNER, edit::create),
            get("/edit/{id}", Policy.OWNER, edit::page),
            post("/edit/{id}", Policy.OWNER, edit::act),
            get("/oembed", Policy.PUBLIC_API, oembed::answer),
            get("/embed.js", Policy.ASSET, assets::embedScript),
            get("/embed", Policy.EMBED, publications::emptyEmbed),
            get("/embed/{id}/v/{n}", Policy.EMBED, publications::embed),
            post("/api/v1/check", Policy.PUBLIC_API, api::check),
            new Route(HandlerType.OPTIONS, "/api/v1/check", Policy.PUBLIC_API, api::preflight),
            post("/api/v1/run", Policy.API, api::run),
            post("/api/v1/snapshots", Policy.API, api::save),
            post("/api/v1/experiments", Policy.API, experiments::create),
            get("/api/v1/experiments.zip", Policy.API, experiments::archive),
            new Route(HandlerType.PUT, "/api/v1/experiments/{id}", Policy.API, experiments::revise),
            new Route(
                HandlerType.DELETE, "/api/v1/experiments/{id}", Policy.API, experiments::delete),
            post("/api/v1/experiments/{id}/fork", Policy.API, experiments::fork),
            post("/api/v1/key", Policy.API, experiments::changeKey),
            post("/api/v1/import", Policy.API, fileApi::read),
            post("/api/v1/export", Policy.API, fileApi::write),
            get("/assets/worker-{rest}.js", Policy.WORKER, assets::answer),
            get("/assets/{file}", Policy.ASSET, assets::answer),
            get("/favicon.ico", Policy.ASSET, assets::icon),
            get("/robots.txt", Policy.ASSET, about::robots),
            get("/.well-known/security.txt", Policy.ASSET, about::security),
            get("/privacy", Policy.PAGE, about::privacy),
            get("/report", Policy.PAGE, report::page),
            post("/report", Policy.PAGE, report::send),
            get("/healthz", Policy.API, health::live),
            get("/readyz", Policy.API, health::ready),
            get("/metrics", Policy.API, metrics::answer)));
    return routes;
  }

  /** What every shared experiment has, whether its address is a name, a version or the newest. */
  private static List<Route> publication(
      String path, PublicationRoutes publications, PictureRoutes pictures) {
    return List.of(
        get(path + ".json", Policy.PUBLIC_API, publications::json),
        get(path + ".ipynb", Policy.PUBLIC_API, publications.file(Download.IPYNB)),
        get(path + ".py", Policy.PUBLIC_API, publications.file(Download.PY)),
        get(path + ".svg", Policy.PUBLIC_API, pictures::svg),
        get(path + ".png", Policy.PUBLIC_API, pictures::png),
        get(path + "/badge.svg", Policy.PUBLIC_API, pictures::badge),
        get(path + "/share", Policy.PAGE, publications::share),
        get(path + "/qr.svg", Policy.PUBLIC_API, pictures::qr),
        get(path, Policy.PAGE, publications::page));
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
    Database store = open(config.database());
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

  private static Database open(DatabaseAddress address) throws StartException {
    try {
      return Database.open(address);
    } catch (RuntimeException e) {
      throw new StartException(
          "cannot open the database " + address.shown() + ": " + Operation.reason(e), e);
    }
  }

  boolean isWorking() {
    return pool.running() > 0;
  }

  List<Route> routes() {
    return routes;
  }

  public int port() {
    return javalin.port();
  }

  /** Finishes what is under way, then goes. */
  @Override
  public void close() {
    health.leave();
    inFlight.awaitNone(PATIENCE_MILLISECONDS);
    javalin.stop();
    housekeeping.close();
    metrics.close();
    pool.close();
    store.close();
  }
}
