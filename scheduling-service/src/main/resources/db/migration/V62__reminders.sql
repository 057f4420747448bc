-- How a client may be reached, as far as they permit it; without permission neither is kept.
ALTER TABLE client_copy ADD COLUMN phone text;
ALTER TABLE client_copy ADD COLUMN email text;

-- What a client is told about a session. The row is there before anything is sent, and is taken up once.
CREATE TABLE notice (
    id         uuid PRIMARY KEY,
    site       text        NOT NULL,
    session    uuid        NOT NULL REFERENCES session,
    client     uuid        NOT NULL,
    kind       text        NOT NULL CHECK (kind IN ('REMINDER', 'CANCELLED', 'MOVED')),
    channel    text        NOT NULL CHECK (channel IN ('TEXT', 'EMAIL')),
    starts_at  timestamptz NOT NULL,
    due_at     timestamptz NOT NULL,
    state      text        NOT NULL CHECK (state IN ('PENDING', 'SENDING', 'SENT', 'DROPPED', 'FAILED')),
    reason     text,
    attempts   int         NOT NULL,
    sent_at    timestamptz,
    version    bigint      NOT NULL,
    CONSTRAINT told_once UNIQUE (session, client, kind, channel, starts_at),
    CHECK ((state = 'SENT') = (sent_at IS NOT NULL))
);

CREATE INDEX notice_by_due ON notice (due_at) WHERE state = 'PENDING';
CREATE INDEX notice_by_client ON notice (client, id);
