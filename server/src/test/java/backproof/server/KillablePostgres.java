package backproof.server;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A PostgreSQL as in earnest: those for tests forget on a kill what was committed just before. It
 * is killed, and started again on the same data.
 */
final class KillablePostgres {
  private KillablePostgres() {}

  static EmbeddedPostgres.Builder in(Path data) {
    return EmbeddedPostgres.builder()
        .setDataDirectory(data)
        .setCleanDataDirectory(false)
        .setServerConfig("fsync", "on")
        .setServerConfig("full_page_writes", "on")
        .setServerConfig("synchronous_commit", "on");
  }

  /** The first line of its own file tells its process. */
  static void kill(Path data) throws Exception {
    long pid =
        Long.parseLong(Files.readAllLines(data.resolve("postmaster.pid")).getFirst().strip());
    ProcessHandle postgres = ProcessHandle.of(pid).orElseThrow();
    var workers = postgres.descendants().toList();
    postgres.destroyForcibly();
    workers.forEach(ProcessHandle::destroyForcibly);
    postgres.onExit().get();
    for (ProcessHandle worker : workers) {
      worker.onExit().get();
    }
  }
}
