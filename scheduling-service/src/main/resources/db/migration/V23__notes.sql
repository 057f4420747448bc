ALTER TABLE attendance ADD COLUMN joined_by text CHECK (joined_by IN ('IN_PERSON', 'VIDEO', 'AUDIO'));
ALTER TABLE attendance_change ADD COLUMN joined_by text;

-- What was billed up to a day: attendance before it stands.
CREATE TABLE billing_cut (
    site    text PRIMARY KEY,
    through date   NOT NULL,
    version bigint NOT NULL
);

-- That a note is kept here, so that nobody attests to one kept elsewhere.
ALTER TABLE session ADD COLUMN note_kept boolean NOT NULL DEFAULT false;

-- Notes are a store of their own (trust.md, section 3): another schema, which only the note package reads, and which
-- a role for reporting or billing is simply not let into.
CREATE SCHEMA notes;
GRANT USAGE ON SCHEMA notes TO ${app};

CREATE TABLE notes.session_note (
    id         uuid PRIMARY KEY,
    session    uuid        NOT NULL UNIQUE REFERENCES session,
    series     uuid,
    site       text        NOT NULL,
    held_at    timestamptz NOT NULL,
    content    text        NOT NULL,
    written_by text        NOT NULL,
    signed_by  text,
    signed_at  timestamptz,
    version    bigint      NOT NULL,
    CHECK ((signed_by IS NULL) = (signed_at IS NULL))
);

CREATE TABLE notes.member_note (
    id            uuid PRIMARY KEY,
    note          uuid NOT NULL REFERENCES notes.session_note,
    client        uuid NOT NULL,
    goal          text NOT NULL,
    participation text NOT NULL,
    response      text NOT NULL,
    CONSTRAINT one_layer_a_member UNIQUE (note, client)
);

CREATE INDEX member_note_by_client ON notes.member_note (client, id);

CREATE TABLE notes.addendum (
    id         uuid PRIMARY KEY,
    note       uuid        NOT NULL REFERENCES notes.session_note,
    client     uuid,
    text       text        NOT NULL,
    written_by text        NOT NULL,
    written_at timestamptz NOT NULL
);

CREATE INDEX addendum_by_note ON notes.addendum (note, id);
GRANT SELECT, INSERT, UPDATE, DELETE ON notes.session_note, notes.member_note TO ${app};
GRANT SELECT, INSERT ON notes.addendum TO ${app};

-- A signed note does not change, whatever the code believes.
CREATE FUNCTION notes.refuse_change_of_signed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_TABLE_NAME = 'session_note' THEN
        IF OLD.signed_at IS NOT NULL THEN
            RAISE EXCEPTION 'a signed note does not change';
        END IF;
    ELSIF EXISTS (SELECT FROM notes.session_note n
                  WHERE n.id = CASE WHEN TG_OP = 'INSERT' THEN NEW.note ELSE OLD.note END
                    AND n.signed_at IS NOT NULL) THEN
        RAISE EXCEPTION 'a signed note does not change';
    END IF;
    RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;

CREATE TRIGGER signed_note_stands BEFORE UPDATE OR DELETE ON notes.session_note
    FOR EACH ROW EXECUTE FUNCTION notes.refuse_change_of_signed();
CREATE TRIGGER signed_layers_stand BEFORE INSERT OR UPDATE OR DELETE ON notes.member_note
    FOR EACH ROW EXECUTE FUNCTION notes.refuse_change_of_signed();
