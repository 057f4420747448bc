package health.concord.billing.coverage;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A coverage on the wire. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CoverageView(
        UUID id,
        UUID client,
        UUID payer,
        int rank,
        String memberId,
        @Nullable String groupNumber,
        Relationship relationship,
        boolean benefitsAssigned,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        RecordCoverage.@Nullable SubscriberName subscriber,
        @Nullable String secondaryReason,
        long version) {

    static CoverageView of(Coverage coverage) {
        return new CoverageView(
                coverage.id(),
                coverage.client(),
                coverage.payer(),
                coverage.rank(),
                coverage.memberId(),
                coverage.groupNumber(),
                coverage.relationship(),
                coverage.benefitsAssigned(),
                coverage.effectiveFrom(),
                coverage.effectiveTo(),
                coverage.subscriberFamilyName() == null
                        ? null
                        : new RecordCoverage.SubscriberName(
                                coverage.subscriberFamilyName(), coverage.subscriberGivenName()),
                coverage.secondaryReason(),
                coverage.version());
    }
}
