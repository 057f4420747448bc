-- Who pays, and by which rules. A policy version is never changed, only closed by the next one.
CREATE TABLE payer (
    id                 uuid PRIMARY KEY,
    code               text        NOT NULL UNIQUE,
    name               text        NOT NULL,
    kind               text        NOT NULL,
    edi_id             text,
    filing_indicator   text,
    accepts_assignment boolean     NOT NULL,
    created_at         timestamptz NOT NULL,
    version            bigint      NOT NULL
);

CREATE TABLE payer_policy (
    id             uuid PRIMARY KEY,
    payer          uuid        NOT NULL REFERENCES payer,
    program        text        NOT NULL,
    number         int         NOT NULL,
    effective_from date        NOT NULL,
    effective_to   date,
    terms          text        NOT NULL,
    created_by     text        NOT NULL,
    created_at     timestamptz NOT NULL,
    version        bigint      NOT NULL,
    UNIQUE (payer, program, number),
    CHECK (effective_to IS NULL OR effective_to >= effective_from),
    CONSTRAINT payer_policy_overlap EXCLUDE USING gist
        (payer WITH =, program WITH =, daterange(effective_from, effective_to, '[]') WITH &&)
);
REVOKE DELETE, TRUNCATE ON payer_policy FROM ${app};

-- A copy of what claims need of clients and episodes; intake keeps the truth.
CREATE TABLE client (
    id          uuid PRIMARY KEY,
    site        text   NOT NULL,
    given_name  text,
    family_name text,
    birth_date  date,
    sex         text,
    line1       text,
    line2       text,
    city        text,
    state       text,
    zip         text,
    version     bigint NOT NULL
);
CREATE INDEX client_site ON client (site, id);

CREATE TABLE episode (
    id         uuid PRIMARY KEY,
    client     uuid   NOT NULL,
    site       text   NOT NULL,
    program    text   NOT NULL,
    opened_on  date   NOT NULL,
    closed_on  date,
    diagnoses  text   NOT NULL,
    version    bigint NOT NULL
);
CREATE INDEX episode_client ON episode (client);

-- Each certification as it was heard of, since a later one does not reach back over the days before it.
CREATE TABLE episode_certification (
    episode      uuid        NOT NULL REFERENCES episode,
    certified_on date        NOT NULL,
    heard_at     timestamptz NOT NULL,
    PRIMARY KEY (episode, certified_on)
);
REVOKE UPDATE, DELETE, TRUNCATE ON episode_certification FROM ${app};

-- What was delivered: each service once, and every state of it that was told.
CREATE TABLE delivered_service (
    id              uuid PRIMARY KEY,
    session         uuid        NOT NULL,
    client          uuid        NOT NULL,
    episode         uuid        NOT NULL,
    clinician       uuid        NOT NULL,
    site            text        NOT NULL,
    type            text        NOT NULL,
    kind            text        NOT NULL,
    model           text,
    program         text        NOT NULL,
    starts_at       timestamptz NOT NULL,
    ends_at         timestamptz NOT NULL,
    arrived_at      timestamptz,
    left_at         timestamptz,
    minutes_present int         NOT NULL CHECK (minutes_present >= 0),
    mode            text        NOT NULL,
    note_signed     boolean     NOT NULL,
    service_date    date        NOT NULL,
    week_of         date        NOT NULL,
    revision        bigint      NOT NULL,
    version         bigint      NOT NULL
);
CREATE INDEX delivered_service_client ON delivered_service (client, service_date);
CREATE INDEX delivered_service_site ON delivered_service (site, service_date, client);

CREATE TABLE delivered_service_revision (
    service         uuid        NOT NULL REFERENCES delivered_service,
    revision        bigint      NOT NULL,
    starts_at       timestamptz NOT NULL,
    ends_at         timestamptz NOT NULL,
    minutes_present int         NOT NULL,
    mode            text        NOT NULL,
    note_signed     boolean     NOT NULL,
    heard_at        timestamptz NOT NULL,
    PRIMARY KEY (service, revision)
);
REVOKE UPDATE, DELETE, TRUNCATE ON delivered_service_revision FROM ${app};

-- Who is covered by whom, and what was authorised.
CREATE TABLE coverage (
    id                     uuid PRIMARY KEY,
    client                 uuid        NOT NULL REFERENCES client,
    payer                  uuid        NOT NULL REFERENCES payer,
    rank                   int         NOT NULL CHECK (rank BETWEEN 1 AND 3),
    member_id              text        NOT NULL,
    group_number           text,
    relationship           text        NOT NULL,
    benefits_assigned      boolean     NOT NULL,
    effective_from         date        NOT NULL,
    effective_to           date,
    subscriber_given_name  text,
    subscriber_family_name text,
    created_at             timestamptz NOT NULL,
    version                bigint      NOT NULL,
    CHECK (effective_to IS NULL OR effective_to >= effective_from),
    CONSTRAINT coverage_overlap EXCLUDE USING gist
        (client WITH =, rank WITH =, daterange(effective_from, effective_to, '[]') WITH &&)
);

CREATE TABLE authorisation (
    id         uuid PRIMARY KEY,
    client     uuid        NOT NULL REFERENCES client,
    payer      uuid        NOT NULL REFERENCES payer,
    number     text        NOT NULL,
    service    text        NOT NULL,
    units      int         NOT NULL CHECK (units > 0),
    valid_from date        NOT NULL,
    valid_to   date        NOT NULL CHECK (valid_to >= valid_from),
    created_at timestamptz NOT NULL,
    version    bigint      NOT NULL,
    UNIQUE (payer, number, service)
);
CREATE INDEX authorisation_client ON authorisation (client);

-- Claims. Control numbers come from sequences and are never used again.
CREATE SEQUENCE claim_number;
CREATE TABLE claim (
    id                 uuid PRIMARY KEY,
    number             text        NOT NULL UNIQUE,
    site               text        NOT NULL,
    client             uuid        NOT NULL REFERENCES client,
    episode            uuid        NOT NULL,
    payer              uuid REFERENCES payer,
    coverage           uuid REFERENCES coverage,
    policy             uuid REFERENCES payer_policy,
    authorisation      uuid REFERENCES authorisation,
    form               text,
    week_of            date        NOT NULL,
    state              text        NOT NULL,
    total_cents        bigint      NOT NULL CHECK (total_cents >= 0),
    content_hash       text        NOT NULL,
    consent_note       text,
    replacement_reason text,
    batch              uuid,
    created_at         timestamptz NOT NULL,
    version            bigint      NOT NULL
);
CREATE INDEX claim_client ON claim (client, week_of);
CREATE INDEX claim_state ON claim (site, state, id);
CREATE INDEX claim_ready ON claim (payer, site, id) WHERE state = 'READY';
CREATE INDEX claim_batch ON claim (batch);
REVOKE DELETE, TRUNCATE ON claim FROM ${app};

CREATE TABLE claim_line (
    id               uuid PRIMARY KEY,
    claim            uuid   NOT NULL REFERENCES claim,
    position         int    NOT NULL,
    service_date     date   NOT NULL,
    program          text   NOT NULL,
    code             text,
    modifiers        text   NOT NULL,
    rev_code         text,
    place_of_service text,
    units            int    NOT NULL CHECK (units >= 0),
    minutes          int    NOT NULL,
    unit_cents       bigint NOT NULL CHECK (unit_cents >= 0),
    amount_cents     bigint NOT NULL CHECK (amount_cents = units * unit_cents),
    trace            text   NOT NULL
);
CREATE INDEX claim_line_claim ON claim_line (claim, position);

-- What was sent stays as it was sent.
CREATE FUNCTION refuse_sent_line_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF (SELECT state FROM claim WHERE id = OLD.claim) NOT IN ('DRAFT', 'HELD', 'READY', 'VOIDED') THEN
        RAISE EXCEPTION 'the lines of a sent claim do not change' USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER claim_line_unsent BEFORE UPDATE OR DELETE ON claim_line
    FOR EACH ROW EXECUTE FUNCTION refuse_sent_line_change();

CREATE TABLE claim_hold (
    id     uuid PRIMARY KEY,
    line   uuid        NOT NULL REFERENCES claim_line ON DELETE CASCADE,
    claim  uuid        NOT NULL REFERENCES claim,
    code   text        NOT NULL,
    detail text        NOT NULL,
    text   text        NOT NULL,
    since  timestamptz NOT NULL
);
CREATE INDEX claim_hold_claim ON claim_hold (claim);
CREATE INDEX claim_hold_line ON claim_hold (line);

CREATE TABLE claim_history (
    id         uuid PRIMARY KEY,
    claim      uuid        NOT NULL REFERENCES claim,
    at         timestamptz NOT NULL,
    by         text        NOT NULL,
    from_state text,
    to_state   text        NOT NULL,
    why        text        NOT NULL
);
CREATE INDEX claim_history_claim ON claim_history (claim, id);
REVOKE UPDATE, DELETE, TRUNCATE ON claim_history FROM ${app};

-- What became of each delivered service. Its key is the service: none can stand in two claims.
CREATE TABLE service_outcome (
    service    uuid PRIMARY KEY REFERENCES delivered_service,
    claim      uuid REFERENCES claim,
    line       uuid,
    outcome    text        NOT NULL,
    reason     text        NOT NULL,
    decided_at timestamptz NOT NULL
);
CREATE INDEX service_outcome_claim ON service_outcome (claim);

CREATE TABLE authorisation_draw (
    line          uuid PRIMARY KEY REFERENCES claim_line ON DELETE CASCADE,
    authorisation uuid NOT NULL REFERENCES authorisation,
    site          text NOT NULL,
    service_date  date NOT NULL,
    units         int  NOT NULL CHECK (units > 0)
);
CREATE INDEX authorisation_draw_authorisation ON authorisation_draw (authorisation);

CREATE TABLE claim_run (
    id        uuid PRIMARY KEY,
    site      text        NOT NULL,
    client    uuid,
    from_date date        NOT NULL,
    to_date   date        NOT NULL,
    by        text        NOT NULL,
    at        timestamptz NOT NULL,
    outcome   text        NOT NULL
);
REVOKE UPDATE, DELETE, TRUNCATE ON claim_run FROM ${app};

-- Batches, the files they are, and what they disclosed.
CREATE SEQUENCE interchange_control MAXVALUE 999999999 NO CYCLE;
CREATE TABLE batch (
    id             uuid PRIMARY KEY,
    site           text        NOT NULL,
    payer          uuid        NOT NULL REFERENCES payer,
    form           text        NOT NULL,
    control_number bigint      NOT NULL UNIQUE,
    state          text        NOT NULL,
    file_name      text        NOT NULL UNIQUE,
    claim_count    int         NOT NULL,
    total_cents    bigint      NOT NULL,
    created_by     text        NOT NULL,
    created_at     timestamptz NOT NULL,
    sent_at        timestamptz,
    version        bigint      NOT NULL
);
CREATE INDEX batch_site ON batch (site, id);
REVOKE DELETE, TRUNCATE ON batch FROM ${app};
ALTER TABLE claim ADD FOREIGN KEY (batch) REFERENCES batch;

CREATE TABLE batch_file (
    batch   uuid PRIMARY KEY REFERENCES batch,
    content text NOT NULL,
    sha256  text NOT NULL
);
REVOKE UPDATE, DELETE, TRUNCATE ON batch_file FROM ${app};

CREATE TABLE batch_disclosure (
    id         uuid PRIMARY KEY,
    batch      uuid NOT NULL REFERENCES batch,
    client     uuid NOT NULL,
    consent    uuid,
    categories text NOT NULL,
    notice     text,
    UNIQUE (batch, client)
);
REVOKE UPDATE, DELETE, TRUNCATE ON batch_disclosure FROM ${app};

-- Requests that ask another service on the way, kept repeat-safe without one long transaction.
CREATE TABLE long_request (
    caller       text        NOT NULL,
    key          text        NOT NULL,
    request_hash text        NOT NULL,
    result       uuid        NOT NULL,
    at_work_till timestamptz NOT NULL,
    done         boolean     NOT NULL,
    PRIMARY KEY (caller, key)
);
REVOKE TRUNCATE ON long_request FROM ${app};
