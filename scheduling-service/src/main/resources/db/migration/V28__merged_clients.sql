-- Two records of one person: the merged one keeps what was written under it and points to the one that counts.
ALTER TABLE client_copy ADD COLUMN merged_into uuid;
CREATE INDEX client_copy_one_person ON client_copy ((coalesce(merged_into, id)));

-- The other records of the same person. Without a merge there are none, and un-merging gives each its own back.
CREATE VIEW client_alias AS
SELECT one.id AS client, other.id AS other
  FROM client_copy one
  JOIN client_copy other ON coalesce(other.merged_into, other.id) = coalesce(one.merged_into, one.id)
 WHERE one.id <> other.id;
