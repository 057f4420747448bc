-- Two records of one person: what stands under either is read under both.
ALTER TABLE client ADD COLUMN merged_into uuid;
CREATE INDEX client_merged ON client (coalesce(merged_into, id));
