-- Scores that come back after a placement, as they were told.
CREATE TABLE outcome (
    id         uuid PRIMARY KEY,
    site       text    NOT NULL,
    client     uuid    NOT NULL,
    episode    uuid    NOT NULL,
    instrument text    NOT NULL,
    score      numeric NOT NULL,
    start_score numeric,
    scored_on  date    NOT NULL,
    version    bigint  NOT NULL
);
CREATE INDEX outcome_by_episode ON outcome (episode, instrument, scored_on);

-- One course of treatment by one instrument: where it began, where it stands, and with whom.
CREATE TABLE outcome_case (
    episode    uuid    NOT NULL,
    instrument text    NOT NULL,
    domain     text    NOT NULL,
    start_score numeric NOT NULL,
    last_score numeric NOT NULL,
    last_on    date    NOT NULL,
    therapists uuid[]  NOT NULL,
    groups     uuid[]  NOT NULL,
    PRIMARY KEY (episode, instrument)
);
CREATE INDEX outcome_case_by_domain ON outcome_case (domain, last_on);

-- What those cases say of a therapist or a group, risk-adjusted; made again whenever a score comes in.
CREATE TABLE track_record (
    subject     uuid   NOT NULL,
    domain      text   NOT NULL,
    cases       int    NOT NULL,
    mean        numeric NOT NULL,
    margin      numeric NOT NULL,
    verdict     text   NOT NULL CHECK (verdict IN ('UNKNOWN', 'INEFFECTIVE', 'NEUTRAL', 'EFFECTIVE')),
    reckoned_at timestamptz NOT NULL,
    PRIMARY KEY (subject, domain)
);

-- Placements that seem not to work.
CREATE TABLE placement_review (
    placement    uuid PRIMARY KEY REFERENCES placement,
    site         text        NOT NULL,
    client       uuid        NOT NULL,
    client_label text,
    episode      uuid        NOT NULL,
    signals      jsonb       NOT NULL,
    raised_at    timestamptz NOT NULL
);
CREATE INDEX placement_review_by_site ON placement_review (site, placement);
