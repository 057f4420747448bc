-- Problem domains a therapist would rather, or rather not, treat.
ALTER TABLE therapist
    ADD COLUMN prefers text[] NOT NULL DEFAULT '{}',
    ADD COLUMN prefers_not text[] NOT NULL DEFAULT '{}';

-- Clients a therapist must not be given. Why is not stored: the two ids are all that matching needs.
CREATE TABLE therapist_conflict (
    therapist uuid NOT NULL REFERENCES therapist,
    client    uuid NOT NULL,
    PRIMARY KEY (therapist, client)
);
CREATE INDEX therapist_conflict_by_client ON therapist_conflict (client);

ALTER TABLE clinical_group
    ADD COLUMN curriculum text,
    ADD COLUMN cycle jsonb,
    ADD COLUMN composition jsonb NOT NULL DEFAULT '[]',
    ADD COLUMN room text;

-- Mutual help is support beside treatment: it has no seats, no leader, no cost, and no way into a week or a claim.
CREATE TABLE mutual_help_meeting (
    id         uuid PRIMARY KEY,
    site       text    NOT NULL,
    name       text    NOT NULL,
    fellowship text    NOT NULL,
    language   text    NOT NULL,
    population text[]  NOT NULL,
    slots      jsonb   NOT NULL,
    place      text,
    online     boolean NOT NULL,
    version    bigint  NOT NULL
);
CREATE INDEX mutual_help_meeting_by_site ON mutual_help_meeting (site, id);

-- The first time a request was asked, from which the days of waiting count.
ALTER TABLE placement_request ADD COLUMN first_asked_at timestamptz;
UPDATE placement_request SET first_asked_at = asked_at;
ALTER TABLE placement_request ALTER COLUMN first_asked_at SET NOT NULL;

ALTER TABLE placement ADD COLUMN client_label text;
UPDATE placement SET client_label = r.client_label FROM placement_request r WHERE r.id = placement.request;
-- Who is placed for an episode, for outcomes that come back later.
CREATE INDEX placement_by_episode ON placement (episode);
-- The report of overrides walks over acceptances, which are few among all changes.
CREATE INDEX placement_change_accepted ON placement_change (id) WHERE to_state = 'ACCEPTED';
