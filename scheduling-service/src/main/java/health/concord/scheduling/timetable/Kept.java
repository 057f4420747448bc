package health.concord.scheduling.timetable;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/**
 * What the search leaves where it is though nobody pinned it.
 *
 * @param source the group series, or the seat of one client
 * @param text why, in words; never a client's name
 */
@Embeddable
public record Kept(
        String site,
        UUID source,
        String title,

        @Enumerated(EnumType.STRING) @Column(name = "reason")
        Why why,

        @Column(name = "explanation") String text) {

    /** Why it is no part of the search. */
    public enum Why {
        /** Its rule makes weeks differ from one another. */
        NOT_EVERY_WEEK,
        /** Someone who leads it does not work at the site any more. */
        LEADER_NOT_AT_SITE,
        /** The client is away in the week that is looked at. */
        CLIENT_ON_LEAVE
    }
}
