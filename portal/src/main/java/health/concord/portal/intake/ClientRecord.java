package health.concord.portal.intake;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.JsonNode;
import health.concord.portal.language.Say;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A client, as intake keeps them.
 *
 * @param displayName as they want to be called
 * @param otherContacts further ways to reach them, and
 * @param identifiers numbers they are known by: kept as they are
 * @param mergedInto the record of the same person that counts instead of this one
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ClientRecord(
        UUID id,
        String site,
        String displayName,
        String givenName,
        String familyName,
        @Nullable String preferredName,
        LocalDate birthDate,
        @Nullable String sex,
        @Nullable String pronouns,
        String language,
        boolean interpreterNeeded,
        @Nullable String phone,
        @Nullable String email,
        @Nullable Contact contact,
        @Nullable Address address,
        @Nullable Guardian guardian,
        @Nullable Guardian emergencyContact,
        @Nullable List<JsonNode> otherContacts,
        @Nullable List<JsonNode> identifiers,
        @Nullable UUID mergedInto,
        long version) {

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

    /** Who signs for a minor, or is called in danger. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Guardian(
            String name, @Nullable String phone, @Nullable String relationship) {}

    public long ageOn(LocalDate day) {
        return ChronoUnit.YEARS.between(birthDate, day);
    }

    public String languageWords() {
        return interpreterNeeded
                ? Say.words("intake.withInterpreter", Say.languageName(language))
                : Say.languageName(language);
    }

    /** What staff may leave when the phone is not answered. */
    public String contactWords() {
        if (contact == null) {
            return Say.words("intake.noMessage");
        }
        if (contact.voicemail()) {
            return contact.text() ? Say.words("intake.voicemailAndText") : Say.words("intake.voicemailOnly");
        }
        return contact.text() ? Say.words("intake.textOnly") : Say.words("intake.noMessage");
    }
}
