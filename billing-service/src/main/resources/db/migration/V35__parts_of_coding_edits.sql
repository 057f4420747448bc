-- CMS publishes a quarter's code pairs in several files; they hold together once all of them are there.
ALTER TABLE coding_edit_file
    ADD COLUMN part  int NOT NULL DEFAULT 1,
    ADD COLUMN parts int NOT NULL DEFAULT 1,
    ADD CHECK (part BETWEEN 1 AND parts AND parts <= 20);
