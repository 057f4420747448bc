package health.concord.portal.billing;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import health.concord.portal.language.Say;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who pays for a client, from when to when. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Coverage(
        UUID id,
        UUID payer,
        int rank,
        String memberId,
        @Nullable String groupNumber,
        String relationship,
        boolean benefitsAssigned,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        RecordCoverage.@Nullable Subscriber subscriber,
        @Nullable String secondaryReason,
        long version) {

    public boolean isOn(LocalDate day) {
        return !day.isBefore(effectiveFrom) && (effectiveTo == null || !day.isAfter(effectiveTo));
    }

    /** Whether both are in force on some day. */
    public boolean overlaps(Coverage other) {
        return isOn(other.effectiveFrom) || other.isOn(effectiveFrom);
    }

    public String rankWords() {
        return switch (rank) {
            case 1 -> Say.words("coverage.first");
            case 2 -> Say.words("coverage.second");
            default -> Say.words("coverage.rankNumber", rank);
        };
    }
}
