-- Who comes late is told which fields others changed; these records keep no revisions.
ALTER TABLE referral ADD changes jsonb NOT NULL DEFAULT '{}';
ALTER TABLE response_draft ADD changes jsonb NOT NULL DEFAULT '{}';
