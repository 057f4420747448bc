-- Who has signed the agreement to the rules of groups, as intake tells it, for the rosters of groups.
CREATE TABLE group_agreement (
    episode        uuid PRIMARY KEY,
    client         uuid   NOT NULL,
    signed         boolean,
    said_on        date,
    source_version bigint NOT NULL
);
