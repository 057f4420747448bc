package health.concord.scheduling.booking;

import health.concord.commons.id.Ids;
import health.concord.scheduling.testsupport.World;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Makes clinicians whose hours several clients want at once. */
final class WantedHours {

    /** Hours of a clinician, all on one day. */
    static final int HOURS = 10;

    /** Clients who want the same hour. */
    static final int RIVALS = 10;

    private static final Random RANDOM = new Random(20260302);

    private WantedHours() {}

    /** A client wants an hour of a clinician; nine others want the same one. */
    record Attempt(UUID clinician, UUID client, UUID episode, Instant from) {

        Instant to() {
            return from.plusSeconds(3600);
        }
    }

    /** Rivals come one after the other, so that they meet. */
    static List<Attempt> of(int clinicians, Connection owner) throws SQLException {
        List<List<Attempt>> hours = new ArrayList<>();
        owner.setAutoCommit(false);
        try (PreparedStatement clinician = owner.prepareStatement("INSERT INTO clinician (id, display_name,"
                        + " sites, qualifications, version) VALUES (?, 'Bench', '{harbor}', '{}', 0)");
                PreparedStatement client = owner.prepareStatement("INSERT INTO client_copy (id, site,"
                        + " display_name, voicemail, text_message, source_version)"
                        + " VALUES (?, 'harbor', 'Bench', false, false, 1)");
                PreparedStatement episode = owner.prepareStatement("INSERT INTO episode_copy (id, client, site,"
                        + " program, opened_on, source_version) VALUES (?, ?, 'harbor', 'SUD', '2026-01-01', 1)")) {
            for (int c = 0; c < clinicians; c++) {
                UUID who = Ids.next();
                add(clinician, who);
                List<UUID[]> rivals = new ArrayList<>();
                for (int r = 0; r < RIVALS; r++) {
                    UUID[] rival = {Ids.next(), Ids.next()};
                    add(client, rival[0]);
                    add(episode, rival[1], rival[0]);
                    rivals.add(rival);
                }
                for (int hour = 0; hour < HOURS; hour++) {
                    Instant from = World.nextMonday()
                            .atTime(8 + hour, 0)
                            .atZone(World.HARBOR_ZONE)
                            .toInstant();
                    hours.add(rivals.stream()
                            .map(rival -> new Attempt(who, rival[0], rival[1], from))
                            .toList());
                }
            }
            clinician.executeBatch();
            client.executeBatch();
            episode.executeBatch();
        }
        owner.commit();
        Collections.shuffle(hours, RANDOM);
        return hours.stream().flatMap(List::stream).toList();
    }

    private static void add(PreparedStatement insert, UUID... ids) throws SQLException {
        for (int i = 0; i < ids.length; i++) {
            insert.setObject(i + 1, ids[i]);
        }
        insert.addBatch();
    }
}
