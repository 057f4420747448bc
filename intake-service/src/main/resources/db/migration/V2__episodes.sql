CREATE TABLE episode (
    id             uuid PRIMARY KEY,
    client_id      uuid   NOT NULL REFERENCES client,
    site           text   NOT NULL,
    program        text   NOT NULL CHECK (program IN ('SUD', 'MH')),
    stage          text   NOT NULL,
    level          text,
    opened_on      date   NOT NULL,
    closed_on      date,
    close_reason   text,
    certified_on   date,
    diagnoses      jsonb  NOT NULL,
    hours_per_week int,
    days_per_week  int,
    placement      uuid,
    version        bigint NOT NULL,
    CHECK ((stage = 'CLOSED') = (closed_on IS NOT NULL))
);
CREATE INDEX episode_client ON episode (client_id);
CREATE INDEX episode_site_stage ON episode (site, stage, id);
REVOKE DELETE, TRUNCATE ON episode FROM ${app};

CREATE TABLE episode_step (
    id         uuid PRIMARY KEY,
    episode_id uuid        NOT NULL REFERENCES episode,
    from_stage text,
    to_stage   text        NOT NULL,
    at         timestamptz NOT NULL,
    actor      text        NOT NULL,
    reason     text        NOT NULL
);
CREATE INDEX episode_step_episode ON episode_step (episode_id, id);
REVOKE UPDATE, DELETE, TRUNCATE ON episode_step FROM ${app};
