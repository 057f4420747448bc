-- Which group met, as scheduling tells it since it has been asked what each group earns. What came before has none.
ALTER TABLE delivered_service
    ADD COLUMN group_id    uuid,
    ADD COLUMN group_title text;
