ALTER TABLE group_series ADD COLUMN rrule text;
ALTER TABLE group_series ADD COLUMN rule_from date;
UPDATE group_series SET rule_from = starts_on;
ALTER TABLE group_series ALTER COLUMN rule_from SET NOT NULL;
ALTER TABLE group_series ADD COLUMN membership text NOT NULL DEFAULT 'OPEN'
    CHECK (membership IN ('OPEN', 'CLOSED', 'REVOLVING'));
ALTER TABLE group_series ADD COLUMN leader_qualifications varchar[] NOT NULL DEFAULT '{}';
ALTER TABLE group_series ADD COLUMN equipment varchar[] NOT NULL DEFAULT '{}';
ALTER TABLE group_series ADD COLUMN curriculum varchar[] NOT NULL DEFAULT '{}';
ALTER TABLE group_series ADD COLUMN next_topic int NOT NULL DEFAULT 0;

ALTER TABLE session ADD COLUMN topic text;
-- The start it would have by its series' rule, once it was changed by itself (RECURRENCE-ID of RFC 5545).
ALTER TABLE session ADD COLUMN detached_from timestamptz;
ALTER TABLE session ADD COLUMN cancelled_by text;
-- A recurring individual appointment booked as a whole; the id is all that its sessions share.
ALTER TABLE session ADD COLUMN appointments uuid;
CREATE INDEX session_by_appointments ON session (appointments, starts_at) WHERE appointments IS NOT NULL;
CREATE INDEX session_by_series ON session (series, starts_at) WHERE series IS NOT NULL;

-- A date that was cancelled does not stand in the way when the series comes back to it.
ALTER TABLE session DROP CONSTRAINT series_date_once;
CREATE UNIQUE INDEX series_date_once ON session (series, starts_at) WHERE state <> 'CANCELLED';
ALTER TABLE session DROP CONSTRAINT seat_date_once;
CREATE UNIQUE INDEX seat_date_once ON session (seat, starts_at) WHERE state <> 'CANCELLED';

-- Clinics sometimes need an overlap. It is deliberate, with a reason in the audit trail, and only such a row may lie
-- over others.
ALTER TABLE session ADD COLUMN overlap_reason text;
ALTER TABLE engagement ADD COLUMN deliberate boolean NOT NULL DEFAULT false;
ALTER TABLE engagement DROP CONSTRAINT no_double_booking;
ALTER TABLE engagement ADD CONSTRAINT no_double_booking
    EXCLUDE USING gist (resource WITH =, tstzrange(starts_at, ends_at) WITH &&) WHERE (NOT deliberate);
CREATE INDEX engagement_by_time ON engagement USING gist (resource, tstzrange(starts_at, ends_at));
