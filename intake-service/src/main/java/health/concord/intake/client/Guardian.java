package health.concord.intake.client;

import health.concord.intake.text.Line;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** Who decides for a minor. */
public record Guardian(
        @NotNull @Line @Size(max = 200) String name,

        @NotNull @Pattern(regexp = Guardian.PHONE, message = Guardian.PHONE_ADVICE)
        String phone,

        @NotNull @Line @Size(max = 60) String relationship) {

    static final String PHONE = "\\+?[0-9][0-9 ().-]{5,19}";
    static final String PHONE_ADVICE = "must be a telephone number of 6 to 20 digits, blanks, dots, dashes or brackets";
}
