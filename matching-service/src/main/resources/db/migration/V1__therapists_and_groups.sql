CREATE TABLE therapist (
    id             uuid PRIMARY KEY,
    sites          text[]  NOT NULL CHECK (cardinality(sites) > 0),
    name           text    NOT NULL,
    licences       jsonb   NOT NULL,
    credentials    text[]  NOT NULL,
    competencies   text[]  NOT NULL,
    languages      text[]  NOT NULL,
    modalities     text[]  NOT NULL,
    gender         text,
    tags           text[]  NOT NULL,
    caseload_limit int     NOT NULL CHECK (caseload_limit >= 0),
    caseload       int     NOT NULL CHECK (caseload >= 0),
    cost_cents     int CHECK (cost_cents >= 0),
    earliest_start date,
    telehealth     boolean NOT NULL,
    retired        boolean NOT NULL DEFAULT false,
    version        bigint  NOT NULL
);

CREATE INDEX therapist_by_site ON therapist USING gin (sites);

-- "group" is a word of SQL.
CREATE TABLE clinical_group (
    id                  uuid PRIMARY KEY,
    site                text    NOT NULL,
    title               text    NOT NULL,
    model               text    NOT NULL CHECK (model IN ('SKILLS_DEVELOPMENT', 'PSYCHOEDUCATIONAL',
                                'COGNITIVE_BEHAVIOURAL', 'INTERPERSONAL_PROCESS', 'SUPPORT')),
    leader_competencies text[]  NOT NULL,
    size_min            int     NOT NULL,
    size_max            int     NOT NULL,
    viable              int     NOT NULL,
    membership          text    NOT NULL CHECK (membership IN ('OPEN', 'CLOSED', 'SLOW_OPEN', 'REVOLVING')),
    entry_dates         date[]  NOT NULL,
    minutes             int     NOT NULL,
    weeks               int     NOT NULL,
    stages              text[]  NOT NULL,
    themes              text[]  NOT NULL,
    population          text[]  NOT NULL,
    language            text    NOT NULL,
    telehealth          boolean NOT NULL,
    admission           jsonb   NOT NULL,
    agreement_version   text,
    cost_cents          int CHECK (cost_cents >= 0),
    retired             boolean NOT NULL DEFAULT false,
    version             bigint  NOT NULL,
    CHECK (size_min BETWEEN 1 AND size_max),
    CHECK (viable BETWEEN 1 AND size_max)
);

CREATE INDEX clinical_group_by_site ON clinical_group (site, id);

CREATE TABLE group_leader (
    group_id  uuid NOT NULL REFERENCES clinical_group,
    position  int  NOT NULL,
    therapist uuid NOT NULL REFERENCES therapist,
    PRIMARY KEY (group_id, position),
    UNIQUE (group_id, therapist)
);

CREATE INDEX group_leader_by_therapist ON group_leader (therapist);
