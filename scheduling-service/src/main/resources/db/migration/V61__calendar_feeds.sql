-- Who may read a calendar without signing in: whoever knows the secret in its address. Only its hash is kept.
CREATE TABLE calendar_feed (
    id          uuid PRIMARY KEY,
    site        text        NOT NULL,
    owner       uuid        NOT NULL,
    owner_kind  text        NOT NULL CHECK (owner_kind IN ('CLINICIAN', 'ROOM', 'CLIENT')),
    secret_hash bytea UNIQUE,
    created_by  text        NOT NULL,
    created_at  timestamptz NOT NULL,
    revoked_at  timestamptz,
    version     bigint      NOT NULL,
    CHECK (revoked_at IS NULL OR secret_hash IS NULL)
);

CREATE INDEX calendar_feed_by_site ON calendar_feed (site, id);
