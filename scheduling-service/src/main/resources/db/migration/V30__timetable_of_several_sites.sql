-- Sites that are planned together with the run's own, since clinicians travel between them.
ALTER TABLE timetable_run ADD COLUMN also_at varchar[] NOT NULL DEFAULT '{}';

-- Where each meeting is, and who led it where before: what changed since is not overwritten by an old plan.
ALTER TABLE timetable_meeting ADD COLUMN site text;
UPDATE timetable_meeting m SET site = r.site FROM timetable_run r WHERE r.id = m.run;
ALTER TABLE timetable_meeting ALTER COLUMN site SET NOT NULL;
ALTER TABLE timetable_meeting ADD COLUMN was_room uuid;
ALTER TABLE timetable_meeting ADD COLUMN was_leader uuid;
UPDATE timetable_meeting SET was_room = room, was_leader = leader;
ALTER TABLE timetable_meeting ALTER COLUMN was_leader SET NOT NULL;

-- Why a rule or wish is broken, in words; never a client's name.
ALTER TABLE timetable_finding ADD COLUMN explanation text NOT NULL DEFAULT '';
