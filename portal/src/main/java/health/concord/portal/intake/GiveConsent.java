package health.concord.portal.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Records a signed consent with the elements of 42 CFR 2.31, as typed. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record GiveConsent(
        @Nullable String kind,
        @Nullable String discloser,
        List<Recipient> recipients,
        List<String> categories,
        Purpose purpose,
        @Nullable String rightToRevoke,
        Expiry expiry,
        Signature signature,
        @Nullable Signature guardianSignature) {

    /** To whom. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Recipient(@Nullable String kind, @Nullable String name) {}

    /** What for. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Purpose(
            @Nullable String kind,
            @Nullable List<String> uses,
            @Nullable String description,
            @Nullable String redisclosureStatement,
            @Nullable String refusalConsequences) {}

    /** Until when: a day, or an event. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Expiry(@Nullable String on, @Nullable String event) {}

    /** By whom, how and when. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Signature(
            @Nullable String name,
            @Nullable String method,
            @Nullable String signedAt,
            @Nullable String relationship) {}
}
