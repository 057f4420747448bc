package health.concord.scheduling.timetable.plan;

import java.util.List;

/** The times a client would like to come; others are possible. */
public record Wish(String client, List<Span> times) {

    boolean isMetBy(Span time) {
        return times.stream().anyMatch(window -> window.contains(time));
    }
}
