CREATE TABLE attendance (
    id          uuid PRIMARY KEY,
    session     uuid        NOT NULL REFERENCES session,
    client      uuid        NOT NULL,
    episode     uuid        NOT NULL,
    status      text        NOT NULL CHECK (status IN ('PRESENT', 'LATE', 'LEFT_EARLY', 'ABSENT')),
    arrived_at  timestamptz,
    left_at     timestamptz,
    reason      text,
    delivered   boolean     NOT NULL,
    note_signed boolean     NOT NULL,
    version     bigint      NOT NULL,
    CONSTRAINT attendance_once_a_session UNIQUE (session, client),
    CHECK (arrived_at < left_at),
    CHECK ((status = 'ABSENT') = (arrived_at IS NULL)),
    CHECK ((arrived_at IS NULL) = (left_at IS NULL))
);

-- Every state an attendance was ever in, the present one included.
CREATE TABLE attendance_change (
    id         uuid PRIMARY KEY,
    attendance uuid        NOT NULL REFERENCES attendance,
    status     text        NOT NULL,
    arrived_at timestamptz,
    left_at    timestamptz,
    reason     text,
    changed_by text        NOT NULL,
    changed_at timestamptz NOT NULL
);

CREATE INDEX attendance_change_by_attendance ON attendance_change (attendance);
REVOKE UPDATE, DELETE, TRUNCATE ON attendance_change FROM ${app};
