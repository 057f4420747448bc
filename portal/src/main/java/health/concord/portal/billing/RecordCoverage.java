package health.concord.portal.billing;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** Records a client's coverage, as typed. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RecordCoverage(
        String client,
        @Nullable String payer,
        @Nullable Integer rank,
        @Nullable String memberId,
        @Nullable String groupNumber,
        @Nullable String relationship,
        boolean benefitsAssigned,
        @Nullable String effectiveFrom,
        @Nullable String effectiveTo,
        @Nullable Subscriber subscriber,
        @Nullable String secondaryReason) {

    /** Whose plan it is, when not the client's. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Subscriber(
            @Nullable String familyName, @Nullable String givenName) {}
}
