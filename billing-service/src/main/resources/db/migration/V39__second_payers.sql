-- What a claim on a further payer draws: its lines are not made anew by a run, so neither are its draws.
ALTER TABLE authorisation_draw ADD COLUMN further boolean NOT NULL DEFAULT false;
-- Why Medicare pays second (insurance type on an 837P, value code on an 837I).
ALTER TABLE coverage ADD COLUMN secondary_reason text;
