CREATE TABLE group_series (
    id              uuid PRIMARY KEY,
    site            text   NOT NULL,
    group_id        uuid   NOT NULL,
    title           text   NOT NULL,
    kind            text   NOT NULL CHECK (kind = 'GROUP'),
    service_type    text   NOT NULL,
    model           text   NOT NULL,
    program         text CHECK (program IN ('SUD', 'MH')),
    mode            text   NOT NULL,
    population      text,
    room            uuid REFERENCES room,
    capacity        int    NOT NULL CHECK (capacity BETWEEN 1 AND 100),
    minimum         int    NOT NULL CHECK (minimum BETWEEN 0 AND capacity),
    starts_on       date   NOT NULL,
    ends_on         date CHECK (ends_on >= starts_on),
    planned_through date   NOT NULL,
    taken           int    NOT NULL DEFAULT 0 CHECK (taken >= 0),
    held            int    NOT NULL DEFAULT 0 CHECK (held >= 0),
    waiting         int    NOT NULL DEFAULT 0 CHECK (waiting >= 0),
    version         bigint NOT NULL,
    -- The last word on seats, whatever the code believes.
    CONSTRAINT no_overfull_group CHECK (taken + held <= capacity)
);

CREATE INDEX group_series_by_site ON group_series (site, ends_on);
CREATE INDEX group_series_by_plan ON group_series (planned_through);

CREATE TABLE group_series_slot (
    series   uuid NOT NULL REFERENCES group_series,
    position int  NOT NULL,
    day      text NOT NULL CHECK (day IN ('MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU')),
    starts   time NOT NULL,
    ends     time NOT NULL,
    PRIMARY KEY (series, position),
    CHECK (starts < ends)
);

CREATE TABLE group_series_leader (
    series    uuid NOT NULL REFERENCES group_series,
    position  int  NOT NULL,
    clinician uuid NOT NULL REFERENCES clinician,
    PRIMARY KEY (series, position),
    UNIQUE (series, clinician)
);

CREATE TABLE session (
    id             uuid PRIMARY KEY,
    site           text        NOT NULL,
    title          text        NOT NULL,
    series         uuid REFERENCES group_series,
    seat           uuid,
    kind           text        NOT NULL CHECK (kind IN ('GROUP', 'INDIVIDUAL')),
    service_type   text        NOT NULL,
    model          text,
    program        text CHECK (program IN ('SUD', 'MH')),
    mode           text        NOT NULL,
    room           uuid REFERENCES room,
    clinicians     uuid[]      NOT NULL CHECK (cardinality(clinicians) > 0),
    client         uuid,
    starts_at      timestamptz NOT NULL,
    ends_at        timestamptz NOT NULL,
    state          text        NOT NULL CHECK (state IN ('HELD', 'SCHEDULED', 'CANCELLED')),
    state_reason   text,
    note_signed_at timestamptz,
    note_signed_by text,
    version        bigint      NOT NULL,
    CHECK (starts_at < ends_at),
    CHECK ((kind = 'GROUP') = (series IS NOT NULL)),
    -- The horizon may be extended twice for the same day without harm.
    CONSTRAINT series_date_once UNIQUE (series, starts_at),
    CONSTRAINT seat_date_once UNIQUE (seat, starts_at)
);

CREATE INDEX session_by_site_and_start ON session (site, starts_at, id);

-- Who or what a session takes up, and when. A row that goes away frees the time.
CREATE TABLE engagement (
    id        uuid PRIMARY KEY,
    session   uuid        NOT NULL REFERENCES session,
    resource  uuid        NOT NULL,
    kind      text        NOT NULL CHECK (kind IN ('CLINICIAN', 'ROOM', 'CLIENT')),
    state     text        NOT NULL CHECK (state IN ('HELD', 'BOOKED')),
    starts_at timestamptz NOT NULL,
    ends_at   timestamptz NOT NULL,
    seat      uuid,
    episode   uuid,
    CHECK (starts_at < ends_at),
    CHECK ((kind = 'CLIENT') = (episode IS NOT NULL)),
    CONSTRAINT engaged_once_a_session UNIQUE (session, resource),
    -- No clinician, room or client in two places at once (trust.md, section 2).
    CONSTRAINT no_double_booking EXCLUDE USING gist (resource WITH =, tstzrange(starts_at, ends_at) WITH &&)
);

CREATE INDEX engagement_by_resource_and_start ON engagement (resource, starts_at);
CREATE INDEX engagement_by_seat ON engagement (seat) WHERE seat IS NOT NULL;
