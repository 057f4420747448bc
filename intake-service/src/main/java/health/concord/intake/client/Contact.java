package health.concord.intake.client;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;

/** How the client may be reached by telephone; what was not permitted is not done. */
@Embeddable
public record Contact(
        @Column(name = "may_leave_voicemail") @NotNull Boolean voicemail,

        @Column(name = "may_send_text") @NotNull Boolean text) {

    static final Contact NEITHER = new Contact(false, false);
}
