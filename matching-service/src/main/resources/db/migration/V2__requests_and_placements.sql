-- What intake reported, as it was last told.
CREATE TABLE safety_hold (
    id       uuid PRIMARY KEY,
    client   uuid        NOT NULL,
    severity text        NOT NULL,
    active   boolean     NOT NULL,
    told_at  timestamptz NOT NULL,
    version  bigint      NOT NULL
);

CREATE INDEX safety_hold_by_client ON safety_hold (client);

CREATE TABLE placement_request (
    id             uuid PRIMARY KEY,
    site           text        NOT NULL,
    client         uuid        NOT NULL,
    client_label   text,
    episode        uuid        NOT NULL,
    snapshot       text        NOT NULL CHECK (snapshot IS JSON),
    status         text        NOT NULL CHECK (status IN ('WAITING_FOR_OPENINGS', 'HELD', 'RECOMMENDED', 'ACCEPTED',
                                               'DECLINED', 'SUPERSEDED')),
    -- Grows each time it must be matched anew; a late answer to an earlier round is left aside.
    round          int         NOT NULL,
    problem        text,
    recommendation uuid,
    placement      uuid,
    asked_at       timestamptz NOT NULL,
    version        bigint      NOT NULL
);

CREATE INDEX placement_request_by_episode ON placement_request (episode, id);
CREATE INDEX placement_request_by_status ON placement_request (site, status, id);
CREATE INDEX placement_request_by_client ON placement_request (client);

-- Inputs, rule version and result, kept as they were: any recommendation can be made again and compared.
CREATE TABLE recommendation (
    id         uuid PRIMARY KEY,
    request    uuid        NOT NULL REFERENCES placement_request,
    round      int         NOT NULL,
    rule_set   text        NOT NULL,
    engine     text        NOT NULL,
    input_hash text        NOT NULL,
    situation  text        NOT NULL CHECK (situation IS JSON),
    result     text        NOT NULL CHECK (result IS JSON),
    made_at    timestamptz NOT NULL,
    UNIQUE (request, round)
);
REVOKE UPDATE, DELETE, TRUNCATE ON recommendation FROM ${app};

CREATE TABLE placement (
    id              uuid PRIMARY KEY,
    request         uuid        NOT NULL REFERENCES placement_request,
    recommendation  uuid REFERENCES recommendation,
    site            text        NOT NULL,
    client          uuid        NOT NULL,
    episode         uuid        NOT NULL,
    state           text        NOT NULL CHECK (state IN ('RECOMMENDED', 'ACCEPTED', 'HOLDING', 'ENROLLING', 'CONFIRMED',
                                                'RELEASING', 'FAILED', 'DECLINED', 'SUPERSEDED', 'ENDED')),
    option_rank     int,
    parts           jsonb       NOT NULL,
    overridden      jsonb       NOT NULL,
    starts_on       date,
    failure         text,
    release_pending boolean     NOT NULL DEFAULT false,
    attempts        int         NOT NULL DEFAULT 0,
    problem         text,
    since           timestamptz NOT NULL,
    version         bigint      NOT NULL
);

CREATE INDEX placement_by_state ON placement (site, state, id);
CREATE INDEX placement_by_client ON placement (client);
CREATE INDEX placement_by_request ON placement (request);
-- What is under way is few among many.
CREATE INDEX placement_under_way ON placement (site, id)
    WHERE state IN ('ACCEPTED', 'HOLDING', 'ENROLLING', 'RELEASING') OR release_pending;

CREATE TABLE placement_change (
    id         uuid PRIMARY KEY,
    placement  uuid        NOT NULL REFERENCES placement,
    from_state text,
    to_state   text        NOT NULL,
    changed_by text        NOT NULL,
    reason     text,
    changed_at timestamptz NOT NULL
);

CREATE INDEX placement_change_by_placement ON placement_change (placement, id);
REVOKE UPDATE, DELETE, TRUNCATE ON placement_change FROM ${app};

-- Which groups a placement has seats in, and the opaque tokens of people to be kept apart.
CREATE TABLE placement_group (
    placement uuid NOT NULL REFERENCES placement,
    group_id  uuid NOT NULL REFERENCES clinical_group,
    PRIMARY KEY (placement, group_id)
);

CREATE INDEX placement_group_by_group ON placement_group (group_id);

CREATE TABLE placement_keep_apart (
    placement uuid NOT NULL REFERENCES placement,
    token     text NOT NULL,
    PRIMARY KEY (placement, token)
);
