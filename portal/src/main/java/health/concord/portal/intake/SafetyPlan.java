package health.concord.portal.intake;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the client does when it gets dangerous, in the six steps of Stanley and Brown. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record SafetyPlan(
        int revision, LocalDate madeOn, boolean withClient, Steps steps, Instant recordedAt, String recordedBy) {

    /** The six steps. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Steps(
            List<String> warningSigns,
            List<String> copingByMyself,
            List<String> peopleAndPlaces,
            List<Help> peopleToAsk,
            List<Help> professionals,
            List<String> makingSafe) {}

    /** Who helps, and how to reach them. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Help(String name, @Nullable String phone) {

        public String words() {
            return phone == null ? name : name + ", " + phone;
        }
    }
}
