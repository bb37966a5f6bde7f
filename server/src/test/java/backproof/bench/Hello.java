package backproof.bench;

import io.javalin.Javalin;

/** The least that Javalin can do: what our own server is measured against. */
final class Hello {
  static final String READY = "Hello is ready at ";

  private Hello() {}

  public static void main(String[] arguments) {
    Javalin hello =
        Javalin.create(
            config -> {
              config.startup.showJavalinBanner = false;
              config.routes.get("/", context -> context.result("Hello"));
            });
    hello.start(0);
    System.out.println(READY + "http://localhost:" + hello.port() + "/");
  }
}
