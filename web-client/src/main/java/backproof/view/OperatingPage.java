package backproof.view;

import j2html.tags.DomContent;
import java.util.List;

/** How to run a server of this kind for others. */
public final class OperatingPage {
  public static final String PATH = "/docs/operate";

  private OperatingPage() {}

  public static String render(Assets assets) {
    List<DomContent> text =
        List.of(
            service().written(),
            proxies().written(),
            database().written(),
            backup().written(),
            watching().written(),
            moderating().written(),
            sizing().written());
    return DocsPage.render("Run a server", PATH, text, assets);
  }

  private static Chapter service() {
    return new Chapter("service", "As a service")
        .say("One jar and Java 21 or newer. Settings are options or variables; --help lists them.")
        .show(
            """
            # /etc/systemd/system/backproof.service
            [Unit]
            Description=Backproof
            After=network-online.target

            [Service]
            User=backproof
            StateDirectory=backproof
            Environment=BACKPROOF_DB=/var/lib/backproof/backproof.db
            Environment=BACKPROOF_PUBLIC_URL=https://backproof.example.org
            Environment=BACKPROOF_PROXIES=1
            Environment=BACKPROOF_CONTACT=mailto:operator@example.org
            EnvironmentFile=-/etc/backproof.env
            ExecStart=/usr/bin/java -Xmx512m -jar /opt/backproof/backproof.jar
            SuccessExitStatus=143
            Restart=on-failure
            TimeoutStopSec=20
            ProtectSystem=strict
            NoNewPrivileges=true

            [Install]
            WantedBy=multi-user.target
            """)
        .say(
            "A setting that is not understood is named, and the program ends with 64. On SIGTERM it"
                + " refuses /readyz, finishes what is under way for up to 10 seconds, and goes.")
        .say(
            "PNG previews need fonts: install fontconfig and fonts-dejavu-core. Without them .png"
                + " answers 501.");
  }

  private static Chapter proxies() {
    return new Chapter("proxies", "Behind nginx or Caddy")
        .say(
            "TLS is the proxy's work. Say how many proxies of yours there are (--proxies 1), else"
                + " all readers count as one address; never say more than there are, else anybody"
                + " can pretend to be another.")
        .show(
            """
            backproof.example.org {
              reverse_proxy 127.0.0.1:7070
            }
            """)
        .show(
            """
            server {
              server_name backproof.example.org;
              listen 443 ssl;
              client_max_body_size 10m;
              location / {
                proxy_pass http://127.0.0.1:7070;
                proxy_set_header Host $host;
                proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;
                proxy_read_timeout 30s;
              }
            }
            """);
  }

  private static Chapter database() {
    return new Chapter("database", "SQLite or PostgreSQL")
        .say(
            "A SQLite file serves one server on one machine; every save is on the disk before it is"
                + " answered. Several servers share a PostgreSQL, behind any load balancer: no"
                + " server holds anything that another would miss but its counts of requests.")
        .show(
            """
            java -jar backproof.jar --db 'jdbc:postgresql://db.example.org/backproof?user=backproof'
            """)
        .say(
            "Tables are made and brought up to date at the start; several servers may start at"
                + " once. The password belongs into the environment (BACKPROOF_DB), not into the"
                + " command line.");
  }

  private static Chapter backup() {
    return new Chapter("backup", "Backup")
        .say(
            "Online and of one moment, also while servers write. The file is the same for both"
                + " databases, so it moves a store from one to the other. restore wants an empty"
                + " database.")
        .show(
            """
            java -jar backproof.jar backup /backup/backproof-$(date +%F).gz --db DATABASE
            java -jar backproof.jar restore /backup/backproof-2026-11-25.gz --db NEW-DATABASE
            """);
  }

  private static Chapter watching() {
    return new Chapter("watching", "What to watch")
        .say("/healthz answers while the process lives: restart it when it does not.")
        .say(
            "/readyz answers while the store can be written and the disk has 64 MB: send no work"
                + " when it does not.")
        .say(
            "/metrics is for Prometheus, with --metrics-token WORD and Authorization: Bearer WORD:"
                + " http_requests_seconds by route and status, checks_running, checks_waiting,"
                + " http_requests_in_flight, memory, threads, collections.")
        .say(
            "Each request is one line of the log: request id=... method=... path=... status=..."
                + " ms=.... The id is also in the answer, as X-Request-Id. No address is logged.")
        .say(
            "Alarm on 5xx other than 503, on checks_waiting near 16 for minutes, and on 503 of"
                + " /readyz.");
  }

  private static Chapter moderating() {
    return new Chapter("moderating", "Reports of readers")
        .say(
            "What is shared is shown as text, never as HTML, and no link in it is live. Readers can"
                + " report a page; what is removed answers 410, and its text is refused from then"
                + " on.")
        .show(
            """
            java -jar backproof.jar reports --db DATABASE
            java -jar backproof.jar remove e/ID --db DATABASE
            java -jar backproof.jar remove s/NAME --db DATABASE
            """);
  }

  private static Chapter sizing() {
    return new Chapter("sizing", "Size")
        .say(
            "Checks that the server makes run one for each processor, 16 more wait, and the rest"
                + " gets 503 with Retry-After at once. A link that many open at once is checked"
                + " once, and up to 48 MB of answers are kept ready. Readers with JavaScript check"
                + " for themselves. 512 MB of heap serve a course; an experiment takes at most 64"
                + " KiB for each version.");
  }
}
