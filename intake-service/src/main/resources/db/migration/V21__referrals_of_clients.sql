-- The free text of referrals is sealed for its client, so each row says whose it is.
ALTER TABLE referral ADD client_id uuid REFERENCES client;
UPDATE referral r SET client_id = e.client_id FROM episode e WHERE e.id = r.episode_id;
ALTER TABLE referral ALTER client_id SET NOT NULL;
CREATE INDEX referral_client ON referral (client_id);

ALTER TABLE referral_step ADD client_id uuid REFERENCES client;
UPDATE referral_step s SET client_id = r.client_id FROM referral r WHERE r.id = s.referral_id;
ALTER TABLE referral_step ALTER client_id SET NOT NULL;
