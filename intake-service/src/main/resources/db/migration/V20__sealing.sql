-- The keys that seal fields, wrapped by the master key, which stands outside of the database.
CREATE TABLE encryption_keyset (
    name    text PRIMARY KEY,
    wrapped text NOT NULL
);
REVOKE DELETE, TRUNCATE ON encryption_keyset FROM ${app};

CREATE TABLE key_rotation (
    id           uuid PRIMARY KEY,
    primary_key  text        NOT NULL,
    reason       text        NOT NULL,
    requested_at timestamptz NOT NULL,
    requested_by text        NOT NULL,
    resealed     bigint      NOT NULL,
    finished_at  timestamptz
);
REVOKE DELETE, TRUNCATE ON key_rotation FROM ${app};
