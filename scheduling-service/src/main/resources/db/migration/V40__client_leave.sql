-- A client's leave is intake's, which tells of it. It is kept with the other times in which nobody can be booked; each
-- episode's leaves are told as a whole.
ALTER TABLE blocked_time DROP CONSTRAINT blocked_time_owner_check;
ALTER TABLE blocked_time ADD CONSTRAINT blocked_time_owner_check CHECK (owner IN ('SITE', 'ROOM', 'CLINICIAN', 'CLIENT'));
ALTER TABLE blocked_time ADD COLUMN episode uuid;
ALTER TABLE blocked_time ADD CONSTRAINT blocked_time_of_an_episode CHECK ((owner = 'CLIENT') = (episode IS NOT NULL));
CREATE INDEX blocked_time_by_episode ON blocked_time (episode) WHERE episode IS NOT NULL;

-- Who is on leave keeps the seat, and the time, but is not expected.
ALTER TABLE engagement DROP CONSTRAINT engagement_state_check;
ALTER TABLE engagement ADD CONSTRAINT engagement_state_check CHECK (state IN ('HELD', 'BOOKED', 'ON_LEAVE'));

-- Appointments of those on leave are called off, and put back when the client comes back earlier.
CREATE INDEX session_called_off_by_leave ON session (client, starts_at)
 WHERE state = 'CANCELLED' AND state_reason = 'AWAY:CLIENT';
