CREATE TABLE referral (
    id           uuid PRIMARY KEY,
    site         text        NOT NULL,
    episode_id   uuid        NOT NULL UNIQUE REFERENCES episode,
    source_kind  text        NOT NULL,
    source_name  text,
    organisation text,
    urgency      text        NOT NULL,
    reason       text        NOT NULL,
    status       text        NOT NULL,
    received_on  date        NOT NULL,
    entered_at   timestamptz NOT NULL,
    version      bigint      NOT NULL
);
CREATE INDEX referral_site ON referral (site, id);
CREATE INDEX referral_organisation ON referral (organisation, id);
REVOKE DELETE, TRUNCATE ON referral FROM ${app};

CREATE TABLE referral_step (
    id          uuid PRIMARY KEY,
    referral_id uuid        NOT NULL REFERENCES referral,
    status      text        NOT NULL,
    at          timestamptz NOT NULL,
    actor       text        NOT NULL,
    reason      text
);
CREATE INDEX referral_step_referral ON referral_step (referral_id, id);
REVOKE UPDATE, DELETE, TRUNCATE ON referral_step FROM ${app};
