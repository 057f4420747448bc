-- What was last seen open at a site: more than that is a freed seat.
CREATE TABLE seen_seats (
    series     uuid PRIMARY KEY,
    site       text        NOT NULL,
    seats_left int         NOT NULL,
    seen_at    timestamptz NOT NULL
);

CREATE INDEX seen_seats_by_site ON seen_seats (site);

-- A freed seat, held for a while for the person it does most for.
CREATE TABLE seat_offer (
    id            uuid PRIMARY KEY,
    site          text          NOT NULL,
    series        uuid          NOT NULL,
    group_id      uuid          NOT NULL REFERENCES clinical_group,
    request       uuid          NOT NULL REFERENCES placement_request,
    client        uuid          NOT NULL,
    client_label  text,
    placement     uuid          NOT NULL REFERENCES placement,
    state         text          NOT NULL CHECK (state IN ('OFFERED', 'ACCEPTED', 'DECLINED', 'EXPIRED')),
    as_of         timestamptz   NOT NULL,
    week          text          NOT NULL CHECK (week IS JSON),
    fit           numeric(12,3) NOT NULL,
    days_waited   int           NOT NULL,
    hours_at_risk numeric(8,2)  NOT NULL,
    offered_at    timestamptz   NOT NULL,
    expires_at    timestamptz   NOT NULL,
    decided_by    text,
    decided_at    timestamptz,
    reason        text,
    version       bigint        NOT NULL
);

-- One at a time for each person, and no series twice.
CREATE UNIQUE INDEX seat_offer_open ON seat_offer (request) WHERE state = 'OFFERED';
CREATE UNIQUE INDEX seat_offer_once ON seat_offer (request, series);
CREATE INDEX seat_offer_by_site ON seat_offer (site, id);
