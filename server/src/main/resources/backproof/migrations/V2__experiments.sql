-- A snapshot that was only ever part of an experiment goes with it; one that was shared stays.
ALTER TABLE snapshots ADD COLUMN published INTEGER NOT NULL DEFAULT 1;

-- Where an operator took a snapshot away: all letters of its name, so that its text cannot return.
ALTER TABLE snapshots ADD COLUMN withdrawn TEXT;

-- One row for each experiment that ever was; those that are gone keep theirs, to say so.
CREATE TABLE experiments (
  id             TEXT PRIMARY KEY,
  key_hash       TEXT NOT NULL,    -- SHA-256 of the edit key, in hexadecimal
  version        INTEGER NOT NULL, -- the newest; one statement raises it, which decides conflicts
  forked_from    TEXT,
  forked_version INTEGER,
  created        BIGINT NOT NULL,
  expires        BIGINT,
  deleted        BIGINT
);

CREATE INDEX experiments_of_a_key ON experiments (key_hash);

CREATE TABLE versions (
  experiment TEXT NOT NULL REFERENCES experiments (id),
  number     INTEGER NOT NULL,
  snapshot   TEXT NOT NULL REFERENCES snapshots (name),
  created    BIGINT NOT NULL,
  PRIMARY KEY (experiment, number)
);

CREATE INDEX versions_of_a_snapshot ON versions (snapshot);

-- What readers told the operator; no address of theirs is kept.
CREATE TABLE reports (
  id      TEXT PRIMARY KEY,
  subject TEXT NOT NULL, -- a path on this server, as s/NAME or e/ID
  reason  TEXT NOT NULL,
  created BIGINT NOT NULL
);
