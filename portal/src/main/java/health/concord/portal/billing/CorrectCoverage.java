package health.concord.portal.billing;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** What a card says, put right, as typed; client, payer, rank and first day stay. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CorrectCoverage(
        @Nullable String memberId,
        @Nullable String groupNumber,
        @Nullable String relationship,
        boolean benefitsAssigned,
        @Nullable String effectiveTo,
        RecordCoverage.@Nullable Subscriber subscriber,
        @Nullable String secondaryReason) {}
