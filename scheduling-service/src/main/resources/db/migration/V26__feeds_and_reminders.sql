-- A calendar address is a secret: only its hash is kept, so that nobody reads it here.
CREATE TABLE calendar_feed (
    id          uuid PRIMARY KEY,
    site        text        NOT NULL,
    kind        text        NOT NULL CHECK (kind IN ('CLINICIAN', 'ROOM', 'CLIENT')),
    owner       uuid        NOT NULL,
    secret_hash text        NOT NULL UNIQUE,
    created_by  text        NOT NULL,
    created_at  timestamptz NOT NULL,
    revoked_at  timestamptz,
    version     bigint      NOT NULL
);

CREATE INDEX calendar_feed_by_owner ON calendar_feed (owner);

-- Where, whether and when a client may be reached; a client without a row gets nothing.
CREATE TABLE reminder_preference (
    client       uuid PRIMARY KEY,
    channel      text    NOT NULL CHECK (channel IN ('EMAIL', 'TEXT', 'NONE')),
    address      text,
    consented_on date,
    quiet_from   time    NOT NULL,
    quiet_to     time    NOT NULL,
    version      bigint  NOT NULL,
    CHECK (channel = 'NONE' OR address IS NOT NULL AND consented_on IS NOT NULL)
);

CREATE TABLE notice (
    id         uuid PRIMARY KEY,
    site       text        NOT NULL,
    client     uuid        NOT NULL,
    session    uuid,
    kind       text        NOT NULL CHECK (kind IN ('REMINDER', 'CANCELLED', 'MOVED', 'OFFER')),
    starts_at  timestamptz NOT NULL,
    due_at     timestamptz NOT NULL,
    state      text        NOT NULL CHECK (state IN ('DUE', 'SENDING', 'SENT', 'SKIPPED', 'UNCERTAIN')),
    why        text,
    CONSTRAINT told_once UNIQUE (client, session, kind, starts_at)
);

CREATE INDEX notice_due ON notice (due_at) WHERE state = 'DUE';
CREATE INDEX notice_by_client ON notice (client, id);
