CREATE TABLE instrument_text (
    id          uuid PRIMARY KEY,
    instrument  text        NOT NULL,
    revision    int         NOT NULL,
    copyright   text        NOT NULL,
    questions   jsonb       NOT NULL,
    options     jsonb       NOT NULL,
    imported_at timestamptz NOT NULL,
    imported_by text        NOT NULL,
    UNIQUE (instrument, revision)
);
REVOKE UPDATE, DELETE, TRUNCATE ON instrument_text FROM ${app};
