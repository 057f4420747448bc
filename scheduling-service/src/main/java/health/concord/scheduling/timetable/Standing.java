package health.concord.scheduling.timetable;

import health.concord.scheduling.booking.Session;
import health.concord.scheduling.timetable.plan.Span;
import health.concord.scheduling.timetable.plan.Stand;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What comes back in the weeks looked at: sessions of one series at the same time of the week, or a single session.
 *
 * @param key the same for sessions that are one meeting of the plan
 */
record Standing(String key, Session first, int minute, List<Session> sessions, Set<String> members) {

    static Standing of(Session session, boolean mayMove, ZoneId zone) {
        int minute = WeekMinutes.of(session.startsAt(), zone);
        UUID series = session.series();
        String key = mayMove && series != null ? series + "@" + minute : "session:" + session.id();
        return new Standing(key, session, minute, new ArrayList<>(), new TreeSet<>());
    }

    void add(Session session, Set<UUID> clients) {
        sessions.add(session);
        clients.forEach(client -> members.add(client.toString()));
    }

    boolean mayMove() {
        return !key.startsWith("session:");
    }

    int minutes() {
        return (int) first.when().minutes();
    }

    Span span() {
        return new Span(minute, minute + minutes());
    }

    Stand stand() {
        UUID room = first.room();
        return new Stand(
                minute, room == null ? "" : room.toString(), first.leader().toString());
    }

    List<UUID> ids() {
        return sessions.stream().map(Session::id).toList();
    }

    @Nullable
    UUID series() {
        return first.series();
    }
}
