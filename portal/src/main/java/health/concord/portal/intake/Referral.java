package health.concord.portal.intake;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import health.concord.portal.language.Say;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person referred to the program.
 *
 * @param urgency {@code ROUTINE}, {@code URGENT} or whatever intake adds
 * @param clientLabel short name for screens
 * @param owner who sees to it; null for nobody yet
 * @param next what it waits for, {@code ASSIGN} for example
 * @param nextStep what comes next in the owner's words, until {@code dueOn}
 * @param messages what the referrer was asked and answered; only with one referral
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Referral(
        UUID id,
        String site,
        String status,
        String urgency,
        String program,
        Instant enteredAt,
        Source source,
        LocalDate receivedOn,
        @Nullable UUID client,
        @Nullable UUID episode,
        @Nullable String clientLabel,
        @Nullable String reason,
        @Nullable String owner,
        @Nullable String next,
        @Nullable String nextStep,
        @Nullable LocalDate dueOn,
        boolean overdue,
        @Nullable List<Message> messages,
        @Nullable List<Step> history,
        long version) {

    /** Whether nobody has decided yet. */
    public boolean isOpen() {
        return status.equals("RECEIVED") || isAwaited();
    }

    /** Whether the referrer was asked for more and has not answered. */
    public boolean isAwaited() {
        return status.equals("MORE_ASKED");
    }

    /** What it waits for; empty for nothing. */
    public String nextWords() {
        return next == null || next.equals("NOTHING") ? "" : Say.code("intake.nextStep", next);
    }

    public List<Message> letters() {
        return messages == null ? List.of() : messages;
    }

    public boolean isCrisis() {
        return urgency.equals("CRISIS");
    }

    /** Whom it is about, as far as the person may know. */
    public String title() {
        return clientLabel == null ? Say.words("referral.enter") : clientLabel;
    }

    /** The chart of whom it is about. */
    public @Nullable String chart() {
        return client == null || episode == null ? null : "/clients/" + client + "/episodes/" + episode;
    }

    public String programWords() {
        return Say.code("intake.program", program);
    }

    public String urgencyWords() {
        return Say.code("intake.urgency", urgency);
    }

    public String statusWords() {
        return Say.code("intake.referral", status);
    }

    /** {@code From Riverside Clinic}. */
    public String sourceWords() {
        if (source.name() != null) {
            return Say.words("intake.sourceNamed", source.name());
        }
        return Say.code("intake.source", source.kind());
    }

    /** Who referred the person. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Source(String kind, @Nullable String name) {}

    /** What the referrer was asked, or answered. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Message(
            String kind, String text, Instant at, @Nullable String by) {

        public String kindWords() {
            return Say.code("intake.message", kind);
        }
    }

    /** One step of its history. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Step(
            String status, Instant at, String by, @Nullable String reason) {

        public String words() {
            return Say.code("intake.referral", status);
        }
    }
}
