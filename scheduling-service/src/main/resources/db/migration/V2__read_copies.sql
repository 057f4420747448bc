-- What scheduling needs to know of things intake owns, kept from its events. Nothing more is stored of them.
CREATE TABLE client_copy (
    id             uuid PRIMARY KEY,
    site           text    NOT NULL,
    display_name   text    NOT NULL,
    birth_date     date,
    language       text,
    voicemail      boolean NOT NULL,
    text_message   boolean NOT NULL,
    source_version bigint  NOT NULL
);

CREATE TABLE episode_copy (
    id             uuid PRIMARY KEY,
    client         uuid   NOT NULL,
    site           text   NOT NULL,
    program        text   CHECK (program IN ('SUD', 'MH')),
    level          text,
    opened_on      date,
    closed_on      date,
    hours_per_week numeric(4, 1),
    days_per_week  int,
    source_version bigint NOT NULL
);

CREATE INDEX episode_copy_by_client ON episode_copy (client);

CREATE TABLE safety_flag (
    id             uuid PRIMARY KEY,
    client         uuid    NOT NULL,
    severity       text    NOT NULL,
    active         boolean NOT NULL,
    source_version bigint  NOT NULL
);

CREATE INDEX safety_flag_by_client ON safety_flag (client) WHERE active;
