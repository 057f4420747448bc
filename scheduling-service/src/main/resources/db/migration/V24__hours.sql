-- How many hours a week the program asks for, by age and, where a payer asks for more, by payer.
CREATE TABLE hour_rule (
    id         uuid PRIMARY KEY,
    population text NOT NULL CHECK (population IN ('ADULT', 'ADOLESCENT')),
    payer      text,
    minutes    int  NOT NULL CHECK (minutes BETWEEN 1 AND 6000),
    days       int  NOT NULL CHECK (days BETWEEN 1 AND 7),
    source     text NOT NULL,
    valid_from date NOT NULL,
    valid_to   date CHECK (valid_to >= valid_from)
);

-- SAMHSA TIP 47 and its 2021 advisory: adults nine hours and more, adolescents six; three days a week.
INSERT INTO hour_rule VALUES
    ('01900000-0000-7000-8000-000000000001', 'ADULT', NULL, 540, 3, 'SAMHSA TIP 47', '2000-01-01', NULL),
    ('01900000-0000-7000-8000-000000000002', 'ADOLESCENT', NULL, 360, 3, 'SAMHSA TIP 47', '2000-01-01', NULL);

CREATE TABLE authorisation_copy (
    client         uuid PRIMARY KEY,
    payer          text,
    units          int,
    until          date,
    source_version bigint NOT NULL
);

CREATE TABLE outreach_task (
    id              uuid PRIMARY KEY,
    site            text        NOT NULL,
    client          uuid        NOT NULL,
    episode         uuid        NOT NULL,
    week            date        NOT NULL,
    minutes_missing bigint      NOT NULL,
    days_missing    int         NOT NULL,
    causes          varchar[]   NOT NULL,
    state           text        NOT NULL CHECK (state IN ('OPEN', 'DONE')),
    outcome         text,
    created_at      timestamptz NOT NULL,
    done_by         text,
    version         bigint      NOT NULL,
    CONSTRAINT outreach_once_a_week UNIQUE (client, week)
);

CREATE INDEX outreach_by_site ON outreach_task (site, state, id);
CREATE INDEX episode_copy_open ON episode_copy (site) WHERE closed_on IS NULL;
