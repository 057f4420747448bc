ALTER TABLE response
    ADD COLUMN scales      jsonb   NOT NULL DEFAULT '[]',
    ADD COLUMN prorated    boolean NOT NULL DEFAULT false,
    ADD COLUMN answered_by text    NOT NULL DEFAULT 'STAFF';

CREATE TABLE response_draft (
    id                 uuid PRIMARY KEY,
    client_id          uuid        NOT NULL REFERENCES client,
    episode_id         uuid        NOT NULL REFERENCES episode,
    site               text        NOT NULL,
    instrument         text        NOT NULL,
    instrument_version text        NOT NULL,
    answers            jsonb       NOT NULL,
    state              text        NOT NULL,
    response_id        uuid REFERENCES response,
    started_at         timestamptz NOT NULL,
    started_by         text        NOT NULL,
    saved_at           timestamptz NOT NULL,
    version            bigint      NOT NULL,
    CHECK ((state = 'SUBMITTED') = (response_id IS NOT NULL))
);
CREATE INDEX response_draft_episode ON response_draft (episode_id, id);
REVOKE DELETE, TRUNCATE ON response_draft FROM ${app};

-- Neither the link nor its code can be read back: both are kept as digests.
CREATE TABLE answer_link (
    id            uuid PRIMARY KEY,
    draft_id      uuid        NOT NULL REFERENCES response_draft,
    episode_id    uuid        NOT NULL REFERENCES episode,
    site          text        NOT NULL,
    kind          text        NOT NULL,
    link_digest   text        NOT NULL UNIQUE,
    code_digest   text        NOT NULL,
    state         text        NOT NULL,
    wrong_codes   int         NOT NULL,
    expires_at    timestamptz NOT NULL,
    created_at    timestamptz NOT NULL,
    created_by    text        NOT NULL,
    version       bigint      NOT NULL
);
CREATE INDEX answer_link_episode ON answer_link (episode_id, id);
REVOKE DELETE, TRUNCATE ON answer_link FROM ${app};
