-- A client's own record has the notes that an addendum alone speaks of them in.
CREATE INDEX addendum_by_client ON notes.addendum (client, note) WHERE client IS NOT NULL;
