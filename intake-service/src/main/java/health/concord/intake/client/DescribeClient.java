package health.concord.intake.client;

import health.concord.intake.text.Line;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who the client is, whole: what is left out is not known, or no longer so.
 *
 * @param givenName legal given name, as on the insurance card
 * @param preferredName what the client wants to be called
 * @param language the client's own, as a language tag such as {@code en} or {@code es-MX}
 * @param contact how the client may be reached; neither way where it is left out
 * @param guardian needed for a minor
 * @param otherContacts further telephones, each with how it may be used
 * @param identifiers numbers under which the client is known; kept sealed
 */
public record DescribeClient(
        @NotNull @Line @Size(max = 100) String givenName,
        @NotNull @Line @Size(max = 100) String familyName,
        @Line @Size(max = 100) @Nullable String preferredName,
        @NotNull LocalDate birthDate,
        @NotNull Sex sex,
        @Line @Size(max = 40) @Nullable String pronouns,

        @NotNull
        @Size(max = 35)
        @Pattern(regexp = "[a-z]{2,3}(-[A-Za-z0-9]{2,8})*", message = "must be a language tag such as en or es-MX")
        String language,

        @Nullable Boolean interpreterNeeded,

        @Pattern(regexp = Guardian.PHONE, message = Guardian.PHONE_ADVICE) @Nullable
        String phone,

        @Email(message = "must be an e-mail address") @Line @Size(max = 254) @Nullable
        String email,

        @Valid @Nullable Contact contact,
        @Valid @Nullable Address address,
        @Valid @Nullable Guardian guardian,
        @Size(max = 10) @Nullable List<@NotNull @Valid ContactWay> otherContacts,
        @Valid @Nullable EmergencyContact emergencyContact,
        @Size(max = 20) @Nullable List<@NotNull @Valid Identifier> identifiers) {}
