-- Who sees to a referral, what comes next and until when.
ALTER TABLE referral
    ADD owner text,
    ADD next_step text,
    ADD next_step_due date,
    ADD answered boolean NOT NULL DEFAULT false,
    ADD decided_at timestamptz;
UPDATE referral r SET decided_at = s.at FROM referral_step s
    WHERE s.referral_id = r.id AND s.status IN ('ACCEPTED', 'DECLINED');
CREATE INDEX referral_undecided ON referral (site, id) WHERE decided_at IS NULL;

-- What was asked of the referrer, and answered.
CREATE TABLE referral_message (
    id          uuid PRIMARY KEY,
    referral_id uuid        NOT NULL REFERENCES referral,
    client_id   uuid        NOT NULL REFERENCES client,
    kind        text        NOT NULL CHECK (kind IN ('QUESTION', 'ANSWER')),
    text        text        NOT NULL,
    at          timestamptz NOT NULL,
    actor       text        NOT NULL
);
CREATE INDEX referral_message_referral ON referral_message (referral_id, id);
REVOKE UPDATE, DELETE, TRUNCATE ON referral_message FROM ${app};

-- Each document is encrypted with a key of its own, and that key is sealed: a rotation of keys need not touch contents.
CREATE TABLE referral_document (
    id           uuid PRIMARY KEY,
    referral_id  uuid        NOT NULL REFERENCES referral,
    client_id    uuid        NOT NULL REFERENCES client,
    name         text        NOT NULL,
    media_type   text        NOT NULL,
    size         int         NOT NULL,
    content_key  text        NOT NULL,
    organisation text,
    uploaded_at  timestamptz NOT NULL,
    uploaded_by  text        NOT NULL
);
CREATE INDEX referral_document_referral ON referral_document (referral_id, id);
REVOKE UPDATE, DELETE, TRUNCATE ON referral_document FROM ${app};
CREATE TABLE referral_document_content (
    document_id uuid PRIMARY KEY REFERENCES referral_document,
    content     bytea NOT NULL
);
REVOKE UPDATE, DELETE, TRUNCATE ON referral_document_content FROM ${app};
