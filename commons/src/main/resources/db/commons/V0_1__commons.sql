-- Answers to writes that took an Idempotency-Key. They never expire.
CREATE TABLE idempotent_answer (
    caller       text        NOT NULL,
    key          text        NOT NULL,
    request_hash text        NOT NULL,
    status       int         NOT NULL,
    location     text,
    etag         text,
    body         text        NOT NULL,
    at           timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (caller, key)
);
REVOKE UPDATE, DELETE, TRUNCATE ON idempotent_answer FROM ${app};

-- The audit trail, and the hash chain over it.
CREATE TABLE audit_entry (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at           timestamptz NOT NULL DEFAULT clock_timestamp(),
    actor        text        NOT NULL,
    action       text        NOT NULL,
    subject_type text        NOT NULL,
    subject_id   uuid,
    details      text        NOT NULL
);
CREATE INDEX audit_entry_subject ON audit_entry (subject_id, id);
REVOKE UPDATE, DELETE, TRUNCATE ON audit_entry FROM ${app};

CREATE TABLE audit_link (
    seq      bigint PRIMARY KEY,
    entry_id bigint NOT NULL UNIQUE,
    hash     text   NOT NULL
);
REVOKE UPDATE, DELETE, TRUNCATE ON audit_link FROM ${app};

-- Events that leave, and events that came.
CREATE SEQUENCE event_version;
CREATE TABLE outbox_event (
    id                uuid PRIMARY KEY,
    receiver          text        NOT NULL,
    type              text        NOT NULL,
    aggregate_type    text        NOT NULL,
    aggregate_id      uuid        NOT NULL,
    aggregate_version bigint      NOT NULL,
    site              text        NOT NULL,
    data              text        NOT NULL,
    occurred_at       timestamptz NOT NULL DEFAULT now(),
    delivered_at      timestamptz,
    parked_reason     text
);
CREATE INDEX outbox_event_undelivered ON outbox_event (id) WHERE delivered_at IS NULL;
REVOKE DELETE, TRUNCATE ON outbox_event FROM ${app};

CREATE TABLE inbox_event (
    id          uuid PRIMARY KEY,
    type        text        NOT NULL,
    sender      text        NOT NULL,
    received_at timestamptz NOT NULL DEFAULT now()
);
REVOKE UPDATE, DELETE, TRUNCATE ON inbox_event FROM ${app};
CREATE TABLE inbox_aggregate (
    type    text   NOT NULL,
    id      uuid   NOT NULL,
    version bigint NOT NULL,
    PRIMARY KEY (type, id)
);
REVOKE DELETE, TRUNCATE ON inbox_aggregate FROM ${app};

-- db-scheduler's own table, as its documentation gives it.
CREATE TABLE scheduled_tasks (
    task_name            text        NOT NULL,
    task_instance        text        NOT NULL,
    task_data            bytea,
    execution_time       timestamptz NOT NULL,
    picked               boolean     NOT NULL,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures int,
    last_heartbeat       timestamptz,
    version              bigint      NOT NULL,
    priority             smallint,
    PRIMARY KEY (task_name, task_instance)
);
CREATE INDEX scheduled_tasks_execution_time ON scheduled_tasks (execution_time);
CREATE INDEX scheduled_tasks_last_heartbeat ON scheduled_tasks (last_heartbeat);
CREATE INDEX scheduled_tasks_priority ON scheduled_tasks (priority DESC, execution_time);
