package health.concord.scheduling.timetable;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * What a search is asked for, by whom and when.
 *
 * @param site its own, by whose clock times are told
 * @param alsoAt sites that are planned together with it
 * @param pinned group series and seats that stay as they are
 */
@Embeddable
record Wanted(
        String site,

        @JdbcTypeCode(SqlTypes.ARRAY) @Column(name = "also_at")
        List<String> alsoAt,

        LocalDate monday,
        int seconds,
        @JdbcTypeCode(SqlTypes.ARRAY) List<UUID> pinned,
        @Column(name = "created_by") String by,
        @Column(name = "created_at") Instant at) {

    static Wanted of(BuildTimetable request, LocalDate monday, String by, Instant at) {
        List<String> sites = request.sites();
        return new Wanted(
                request.site(),
                List.copyOf(sites.subList(1, sites.size())),
                monday,
                request.seconds(),
                List.copyOf(request.pins()),
                by,
                at);
    }

    /** Its own first. */
    List<String> sites() {
        return Stream.concat(Stream.of(site), alsoAt.stream()).toList();
    }
}
