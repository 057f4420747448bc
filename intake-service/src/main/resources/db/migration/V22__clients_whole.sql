-- Contact data and identifiers become one sealed document. What is here now is put into it open, and sealed by the
-- service when it next starts.
ALTER TABLE client ADD details text;
UPDATE client SET details = jsonb_strip_nulls(jsonb_build_object(
    'phone', phone,
    'email', email,
    'address', CASE WHEN address_line1 IS NOT NULL THEN jsonb_build_object(
        'line1', address_line1, 'line2', address_line2, 'city', address_city,
        'state', address_state, 'zip', address_zip) END,
    'guardian', CASE WHEN guardian_name IS NOT NULL THEN jsonb_build_object(
        'name', guardian_name, 'phone', guardian_phone, 'relationship', guardian_relationship) END,
    'otherContacts', '[]'::jsonb,
    'identifiers', '[]'::jsonb))::text;
ALTER TABLE client
    ALTER details SET NOT NULL,
    DROP phone, DROP email,
    DROP address_line1, DROP address_line2, DROP address_city, DROP address_state, DROP address_zip,
    DROP guardian_name, DROP guardian_phone, DROP guardian_relationship,
    -- Without accents, which the service takes off: a generated column cannot.
    ALTER search_text DROP EXPRESSION,
    ADD index_key text,
    -- The record of the same person that counts; only one step, never a chain.
    ADD merged_into uuid REFERENCES client,
    ADD CHECK (merged_into <> id);
CREATE INDEX client_person ON client ((coalesce(merged_into, id)));
CREATE INDEX client_birth_date ON client (birth_date);

-- Keyed digests of telephone numbers and identifiers: they find a record and tell nothing.
CREATE TABLE client_token (
    client_id uuid NOT NULL REFERENCES client,
    token     text NOT NULL,
    PRIMARY KEY (client_id, token)
);
CREATE INDEX client_token_token ON client_token (token);

-- What each version of a record said: who changed what, and the 412 that tells it.
CREATE TABLE client_revision (
    id          uuid PRIMARY KEY,
    client_id   uuid        NOT NULL REFERENCES client,
    revision    bigint      NOT NULL,
    description text        NOT NULL,
    recorded_at timestamptz NOT NULL,
    recorded_by text        NOT NULL,
    UNIQUE (client_id, revision)
);
REVOKE UPDATE, DELETE, TRUNCATE ON client_revision FROM ${app};

-- Two records found to be one person, and found not to be.
CREATE TABLE client_merge (
    id          uuid PRIMARY KEY,
    client_id   uuid        NOT NULL REFERENCES client,
    into_id     uuid        NOT NULL REFERENCES client,
    site        text        NOT NULL,
    action      text        NOT NULL CHECK (action IN ('MERGED', 'UNMERGED')),
    reason      text        NOT NULL,
    at          timestamptz NOT NULL,
    actor       text        NOT NULL
);
CREATE INDEX client_merge_client ON client_merge (client_id, id);
CREATE INDEX client_merge_into ON client_merge (into_id, id);
REVOKE UPDATE, DELETE, TRUNCATE ON client_merge FROM ${app};
