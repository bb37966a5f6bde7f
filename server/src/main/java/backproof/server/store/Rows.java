package backproof.server.store;

import java.sql.SQLException;
import java.util.Set;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;

/** The way to the tables: statements that belong together are done together or not at all. */
final class Rows {
  /** Two at once in each other's way: a row went, a lock was circular. Again, it goes. */
  private static final Set<String> TRY_AGAIN = Set.of("23503", "40001", "40P01");

  private static final int ATTEMPTS = 4;

  private final Jdbi writing;
  private final Jdbi reading;

  Rows(Jdbi writing, Jdbi reading) {
    this.writing = writing;
    this.reading = reading;
  }

  /** Only reads. */
  <T, X extends Exception> T read(HandleCallback<T, X> work) throws X {
    return reading.withHandle(work);
  }

  /** What is thrown undoes what was done. */
  <T, X extends Exception> T together(HandleCallback<T, X> work) throws X {
    for (int attempt = 1; ; attempt++) {
      try {
        return writing.inTransaction(work);
      } catch (RuntimeException e) {
        if (attempt == ATTEMPTS || !mayGoWellNow(e)) {
          throw e;
        }
      }
    }
  }

  private static boolean mayGoWellNow(Throwable e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql
          && TRY_AGAIN.contains(String.valueOf(sql.getSQLState()))) {
        return true;
      }
    }
    return false;
  }
}
