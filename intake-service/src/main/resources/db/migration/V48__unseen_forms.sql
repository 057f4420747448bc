-- When the client sent the form, and who on staff looked at it. Of those sent before nobody knows whether they were seen.
ALTER TABLE answer_link
    ADD COLUMN used_at timestamptz,
    ADD COLUMN seen_at timestamptz,
    ADD COLUMN seen_by text;

UPDATE answer_link
   SET used_at = (SELECT saved_at FROM response_draft WHERE response_draft.id = answer_link.draft_id)
 WHERE state = 'USED';

ALTER TABLE answer_link
    ADD CHECK ((state = 'USED') = (used_at IS NOT NULL)),
    ADD CHECK ((seen_at IS NULL) = (seen_by IS NULL)),
    ADD CHECK (seen_at IS NULL OR used_at IS NOT NULL);
CREATE INDEX answer_link_unseen ON answer_link (site, id) WHERE used_at IS NOT NULL AND seen_at IS NULL;
