-- Quarterly files of code pairs (NCCI) and unit limits (MUE), as they were loaded: each load is a version of its own.
CREATE TABLE coding_edit_file (
    id             uuid PRIMARY KEY,
    kind           text        NOT NULL,
    form           text        NOT NULL,
    effective_from date        NOT NULL,
    number         int         NOT NULL,
    name           text        NOT NULL,
    sha256         text        NOT NULL,
    row_count      int         NOT NULL CHECK (row_count > 0),
    loaded_by      text        NOT NULL,
    loaded_at      timestamptz NOT NULL,
    UNIQUE (kind, form, effective_from, number)
);
REVOKE UPDATE, DELETE, TRUNCATE ON coding_edit_file FROM ${app};

CREATE TABLE coding_pair (
    file      uuid NOT NULL REFERENCES coding_edit_file,
    column1   text NOT NULL,
    column2   text NOT NULL,
    from_date date NOT NULL,
    to_date   date,
    indicator int  NOT NULL CHECK (indicator IN (0, 1, 9)),
    PRIMARY KEY (file, column1, column2, from_date)
);
REVOKE UPDATE, DELETE, TRUNCATE ON coding_pair FROM ${app};

CREATE TABLE unit_limit (
    file      uuid NOT NULL REFERENCES coding_edit_file,
    code      text NOT NULL,
    units     int  NOT NULL CHECK (units >= 0),
    indicator int  NOT NULL CHECK (indicator IN (1, 2, 3)),
    PRIMARY KEY (file, code)
);
REVOKE UPDATE, DELETE, TRUNCATE ON unit_limit FROM ${app};
