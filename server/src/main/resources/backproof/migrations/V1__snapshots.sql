-- One row for each saved content; both columns of text are immutable once written.
CREATE TABLE snapshots (
  name     TEXT PRIMARY KEY,
  document TEXT NOT NULL,
  created  BIGINT NOT NULL -- milliseconds since 1970
);
