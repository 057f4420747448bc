-- For which day of care a person paid, and which claim told the payer of it.
ALTER TABLE patient_payment
    ADD COLUMN service_date date,
    ADD COLUMN claim        uuid REFERENCES claim;
