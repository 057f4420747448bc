CREATE TABLE placement (
    id         uuid PRIMARY KEY,
    site       text        NOT NULL,
    client     uuid        NOT NULL,
    episode    uuid        NOT NULL,
    starts_on  date        NOT NULL,
    ends_on    date,
    state      text        NOT NULL CHECK (state IN ('HELD', 'ENROLLED', 'CONFIRMED', 'RELEASED')),
    expires_at timestamptz NOT NULL,
    version    bigint      NOT NULL
);

CREATE TABLE seat (
    id              uuid PRIMARY KEY,
    placement       uuid   NOT NULL REFERENCES placement,
    position        int    NOT NULL,
    site            text   NOT NULL,
    client          uuid   NOT NULL,
    episode         uuid   NOT NULL,
    kind            text   NOT NULL CHECK (kind IN ('GROUP', 'INDIVIDUAL')),
    series          uuid REFERENCES group_series,
    clinician       uuid REFERENCES clinician,
    day             text CHECK (day IN ('MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU')),
    starts          time,
    ends            time,
    starts_on       date   NOT NULL,
    ends_on         date,
    planned_through date   NOT NULL,
    state           text   NOT NULL CHECK (state IN ('HELD', 'ENROLLED', 'CONFIRMED', 'RELEASED')),
    version         bigint NOT NULL,
    UNIQUE (placement, position),
    CHECK ((kind = 'GROUP') = (series IS NOT NULL)),
    CHECK ((kind = 'INDIVIDUAL')
        = (clinician IS NOT NULL AND day IS NOT NULL AND starts IS NOT NULL AND ends IS NOT NULL))
);

CREATE UNIQUE INDEX one_seat_a_client_and_series ON seat (series, client) WHERE state <> 'RELEASED';
CREATE INDEX seat_by_plan ON seat (planned_through) WHERE kind = 'INDIVIDUAL' AND state = 'CONFIRMED';

ALTER TABLE session ADD CONSTRAINT session_of_seat FOREIGN KEY (seat) REFERENCES seat;
ALTER TABLE engagement ADD CONSTRAINT engagement_of_seat FOREIGN KEY (seat) REFERENCES seat;

-- Why each seat is as it is. The seats of a series at any time are the sum of these rows.
CREATE TABLE seat_change (
    id         uuid PRIMARY KEY,
    seat       uuid        NOT NULL REFERENCES seat,
    placement  uuid        NOT NULL REFERENCES placement,
    from_state text,
    to_state   text        NOT NULL,
    changed_by text        NOT NULL,
    reason     text,
    changed_at timestamptz NOT NULL
);

CREATE INDEX seat_change_by_placement ON seat_change (placement);
REVOKE UPDATE, DELETE, TRUNCATE ON seat_change FROM ${app};
