-- Asked anew for the same episode, someone has waited since they were first asked for, not since the newest request.
UPDATE placement_request r SET first_asked_at = before.first
FROM (SELECT open.id, min(older.first_asked_at) AS first
      FROM placement_request open
      JOIN placement_request older ON older.episode = open.episode AND older.status <> 'ACCEPTED'
      WHERE open.status IN ('WAITING_FOR_OPENINGS', 'HELD', 'RECOMMENDED')
        AND NOT EXISTS (SELECT 1 FROM placement_request had WHERE had.episode = older.episode
                        AND had.status = 'ACCEPTED' AND had.first_asked_at >= older.first_asked_at)
      GROUP BY open.id) AS before
WHERE r.id = before.id AND before.first < r.first_asked_at;
