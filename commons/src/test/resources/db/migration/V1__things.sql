CREATE TABLE thing (id uuid PRIMARY KEY, name text NOT NULL, version bigint NOT NULL);
CREATE TABLE heard (event uuid NOT NULL, thing uuid NOT NULL, name text NOT NULL);
