package health.concord.intake.client;

import health.concord.intake.text.Line;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** Whom to call when the client is in danger. */
public record EmergencyContact(
        @NotNull @Line @Size(max = 200) String name,

        @NotNull @Pattern(regexp = Guardian.PHONE, message = Guardian.PHONE_ADVICE)
        String phone,

        @NotNull @Line @Size(max = 60) String relationship) {}
