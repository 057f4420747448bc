package health.concord.portal.intake;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A client, as intake keeps them.
 *
 * @param displayName as they want to be called
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ClientRecord(
        UUID id,
        String site,
        String displayName,
        String givenName,
        String familyName,
        LocalDate birthDate,
        @Nullable String pronouns,
        String language,
        boolean interpreterNeeded,
        @Nullable String phone,
        @Nullable String email,
        @Nullable Contact contact,
        @Nullable Address address,
        @Nullable Guardian guardian) {

    /** What the client allows. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Contact(boolean voicemail, boolean text) {}

    /** Where the client lives. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Address(String line1, @Nullable String line2, String city, String state, String zip) {

        public String words() {
            return line1 + (line2 == null ? "" : ", " + line2) + ", " + city + ", " + state + " " + zip;
        }
    }

    /** Who signs for a minor. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Guardian(String name, @Nullable String relationship) {}

    public long ageOn(LocalDate day) {
        return ChronoUnit.YEARS.between(birthDate, day);
    }

    public String languageWords() {
        return Locale.forLanguageTag(language).getDisplayLanguage(Locale.US)
                + (interpreterNeeded ? ", interpreter" : "");
    }

    /** What staff may leave when the phone is not answered. */
    public String contactWords() {
        if (contact == null) {
            return "Leave no message";
        }
        if (contact.voicemail()) {
            return contact.text() ? "Voicemail and text allowed" : "Voicemail allowed, no text";
        }
        return contact.text() ? "Text allowed, no voicemail" : "Leave no message";
    }
}
