-- What matching's rules have against a seat that was free, in words for staff.
ALTER TABLE waitlist_entry ADD COLUMN passed_over_because text;

-- Guests who were seated against them, by whom and why.
CREATE TABLE guest_override (
    id         uuid PRIMARY KEY,
    session    uuid        NOT NULL REFERENCES session (id),
    client     uuid        NOT NULL,
    rules      text        NOT NULL,
    reason     text        NOT NULL,
    decided_by text        NOT NULL,
    decided_at timestamptz NOT NULL
);
REVOKE UPDATE, DELETE, TRUNCATE ON guest_override FROM ${app};
CREATE INDEX guest_override_by_session ON guest_override (session);
