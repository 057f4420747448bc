-- When a site is open each week. A site without rows is open at all times.
CREATE TABLE site_hours (
    site    text PRIMARY KEY,
    version bigint NOT NULL
);

CREATE TABLE site_hours_slot (
    site     text NOT NULL REFERENCES site_hours,
    position int  NOT NULL,
    day      text NOT NULL CHECK (day IN ('MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU')),
    starts   time NOT NULL,
    ends     time NOT NULL,
    PRIMARY KEY (site, position),
    CHECK (starts < ends)
);

ALTER TABLE room ADD COLUMN equipment varchar[] NOT NULL DEFAULT '{}';

ALTER TABLE clinician ADD COLUMN account text UNIQUE;
ALTER TABLE clinician ADD COLUMN most_minutes_a_day int CHECK (most_minutes_a_day BETWEEN 30 AND 1440);
ALTER TABLE clinician ADD COLUMN break_minutes int CHECK (break_minutes BETWEEN 0 AND 240);

-- Availability beyond the weekly windows: a rule of RFC 5545, or, without one, a single date.
CREATE TABLE availability_rule (
    id        uuid PRIMARY KEY,
    clinician uuid   NOT NULL REFERENCES clinician,
    site      text   NOT NULL,
    rrule     text,
    starts_on date   NOT NULL,
    ends_on   date CHECK (ends_on >= starts_on),
    starts    time   NOT NULL,
    ends      time   NOT NULL CHECK (starts < ends)
);

CREATE INDEX availability_rule_by_clinician ON availability_rule (clinician);

-- Times in which someone or something cannot be booked though nothing is booked: leave, closures, other calendars.
-- They may lie over what is booked already, which people then see to; so they are not engagements.
CREATE TABLE blocked_time (
    id         uuid PRIMARY KEY,
    site       text        NOT NULL,
    resource   uuid        NOT NULL,
    owner      text        NOT NULL CHECK (owner IN ('SITE', 'ROOM', 'CLINICIAN')),
    kind       text        NOT NULL CHECK (kind IN ('CLOSURE', 'LEAVE', 'EXCEPTION', 'BUSY')),
    starts_at  timestamptz NOT NULL,
    ends_at    timestamptz NOT NULL,
    reason     text,
    created_by text        NOT NULL,
    CHECK (starts_at < ends_at)
);

CREATE INDEX blocked_time_by_resource ON blocked_time USING gist (resource, tstzrange(starts_at, ends_at));
CREATE INDEX blocked_time_by_site ON blocked_time (site, id);
