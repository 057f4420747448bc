-- Installed by the administrator where the owner may not; the search over names needs it.
CREATE EXTENSION IF NOT EXISTS pg_trgm;

CREATE TABLE client (
    id                    uuid PRIMARY KEY,
    site                  text        NOT NULL,
    given_name            text        NOT NULL,
    family_name           text        NOT NULL,
    preferred_name        text,
    birth_date            date        NOT NULL,
    sex                   text        NOT NULL CHECK (sex IN ('F', 'M', 'U')),
    pronouns              text,
    language              text        NOT NULL,
    interpreter_needed    boolean     NOT NULL,
    phone                 text,
    email                 text,
    may_leave_voicemail   boolean     NOT NULL,
    may_send_text         boolean     NOT NULL,
    address_line1         text,
    address_line2         text,
    address_city          text,
    address_state         text,
    address_zip           text,
    guardian_name         text,
    guardian_phone        text,
    guardian_relationship text,
    registered_at         timestamptz NOT NULL,
    search_text           text        NOT NULL GENERATED ALWAYS AS (
        lower(given_name || ' ' || family_name || ' ' || coalesce(preferred_name, ''))) STORED,
    version               bigint      NOT NULL
);
CREATE INDEX client_site ON client (site, id);
CREATE INDEX client_search_text ON client USING gin (search_text gin_trgm_ops);
REVOKE DELETE, TRUNCATE ON client FROM ${app};
