package health.concord.portal.scheduling;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Dates of appointments that are not free, as scheduling tells them in its refusal. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record DatesTaken(@Nullable List<Near> instead) {

    /** None is. */
    public static final DatesTaken NONE = new DatesTaken(List.of());

    /**
     * One of them.
     *
     * @param on the date as the rule gives it
     * @param free times that are, the nearest first
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Near(LocalDate on, List<FreeSlots.Free> free) {}

    public List<Near> dates() {
        return instead == null ? List.of() : instead;
    }
}
