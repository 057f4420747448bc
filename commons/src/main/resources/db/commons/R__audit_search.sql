-- What the search of the audit trail goes by. Repeatable, because a store that is older than the search is past the
-- version of the trail's own table.
CREATE INDEX IF NOT EXISTS audit_entry_at ON audit_entry (at, id);
CREATE INDEX IF NOT EXISTS audit_entry_actor ON audit_entry (actor, at, id);
CREATE INDEX IF NOT EXISTS audit_entry_client ON audit_entry ((details::jsonb ->> 'client'), at, id)
    WHERE (details::jsonb ->> 'client') IS NOT NULL;
