CREATE TABLE treatment_plan_revision (
    id          uuid PRIMARY KEY,
    client_id   uuid        NOT NULL REFERENCES client,
    episode_id  uuid        NOT NULL REFERENCES episode,
    revision    int         NOT NULL,
    cadence     text        NOT NULL,
    goals       text        NOT NULL,
    agreed_on   date        NOT NULL,
    with_client boolean     NOT NULL,
    recorded_at timestamptz NOT NULL,
    recorded_by text        NOT NULL,
    UNIQUE (episode_id, revision)
);
REVOKE UPDATE, DELETE, TRUNCATE ON treatment_plan_revision FROM ${app};

CREATE TABLE plan_review (
    id            uuid PRIMARY KEY,
    client_id     uuid        NOT NULL REFERENCES client,
    episode_id    uuid        NOT NULL REFERENCES episode,
    plan_revision int         NOT NULL,
    reviewed_on   date        NOT NULL,
    course        text        NOT NULL,
    note          text,
    recorded_at   timestamptz NOT NULL,
    recorded_by   text        NOT NULL
);
CREATE INDEX plan_review_episode ON plan_review (episode_id, reviewed_on);
REVOKE UPDATE, DELETE, TRUNCATE ON plan_review FROM ${app};

CREATE TABLE certification (
    id           uuid PRIMARY KEY,
    client_id    uuid        NOT NULL REFERENCES client,
    episode_id   uuid        NOT NULL REFERENCES episode,
    certified_on date        NOT NULL,
    physician    text        NOT NULL,
    npi          text        NOT NULL,
    statement    text        NOT NULL,
    recorded_at  timestamptz NOT NULL,
    recorded_by  text        NOT NULL
);
CREATE INDEX certification_episode ON certification (episode_id, certified_on);
REVOKE UPDATE, DELETE, TRUNCATE ON certification FROM ${app};
