-- Compares a uuid inside a GiST index, which the exclusion constraint of V3 needs.
CREATE EXTENSION IF NOT EXISTS btree_gist;

CREATE TABLE room (
    id       uuid PRIMARY KEY,
    site     text    NOT NULL,
    name     text    NOT NULL,
    capacity int     NOT NULL CHECK (capacity BETWEEN 1 AND 500),
    video    boolean NOT NULL,
    version  bigint  NOT NULL,
    CONSTRAINT room_name_once_a_site UNIQUE (site, name)
);

CREATE TABLE clinician (
    id             uuid PRIMARY KEY,
    display_name   text   NOT NULL,
    -- varchar, since that is what an array of texts is sent as, and there is no operator between the two.
    sites          varchar[] NOT NULL,
    qualifications varchar[] NOT NULL,
    version        bigint NOT NULL
);

CREATE INDEX clinician_by_site ON clinician USING gin (sites);

CREATE TABLE clinician_availability (
    clinician uuid NOT NULL REFERENCES clinician,
    position  int  NOT NULL,
    site      text NOT NULL,
    day       text NOT NULL CHECK (day IN ('MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU')),
    starts    time NOT NULL,
    ends      time NOT NULL,
    PRIMARY KEY (clinician, position),
    CHECK (starts < ends)
);
