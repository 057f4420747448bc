package health.concord.suite.steps;

import health.concord.suite.http.Json;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is referred. Each has a family name of their own, so that tests on one suite never meet each other's
 * people.
 *
 * @param program what the referral is for, SUD or MH
 */
public record Person(
        String givenName, String familyName, LocalDate birthDate, String sex, String language, String program) {

    private static final int MAJORITY = 18;

    public static Person adult(String familyName, int age) {
        return new Person("Jordan", unique(familyName), birthDate(age), "F", "en", "SUD");
    }

    public static Person teen(String familyName, int age) {
        return new Person("Riley", unique(familyName), birthDate(age), "F", "en", "MH");
    }

    /** The same person, referred for mental health alone. */
    public Person forMentalHealth() {
        return new Person(givenName, familyName, birthDate, sex, language, "MH");
    }

    boolean isMinor() {
        return birthDate.plusYears(MAJORITY).isAfter(LocalDate.now(ZoneOffset.UTC));
    }

    /** As intake wants a client described. */
    public Map<String, Object> described() {
        return Json.of(
                "givenName", givenName,
                "familyName", familyName,
                "birthDate", birthDate,
                "sex", sex,
                "language", language,
                "phone", "+1 212 555 0142",
                "contact", Json.of("voicemail", true, "text", true),
                "address",
                        Json.of(
                                "line1", "12 Harbor Street",
                                "city", "New York",
                                "state", "NY",
                                "zip", "100041234"),
                "guardian", guardian());
    }

    /** What goes to {@code POST /referrals}, without a source as from a partner clinic. */
    public Map<String, Object> referredTo(String site) {
        return Json.of(
                "site",
                site,
                "client",
                described(),
                "reason",
                "Asks for help.",
                "urgency",
                "ROUTINE",
                "program",
                program);
    }

    Map<String, Object> signature(OffsetDateTime signedAt) {
        return Json.of("name", givenName + " " + familyName, "method", "ELECTRONIC", "signedAt", signedAt);
    }

    @Nullable
    Map<String, Object> guardian() {
        return isMinor()
                ? Json.of("name", "Morgan " + familyName, "phone", "+1 212 555 0143", "relationship", "mother")
                : null;
    }

    @Nullable
    Map<String, Object> guardianSignature(OffsetDateTime signedAt) {
        return isMinor()
                ? Json.of(
                        "name",
                        "Morgan " + familyName,
                        "method",
                        "ELECTRONIC",
                        "signedAt",
                        signedAt,
                        "relationship",
                        "mother")
                : null;
    }

    private static LocalDate birthDate(int age) {
        return LocalDate.now(ZoneOffset.UTC).minusYears(age).minusMonths(3);
    }

    private static String unique(String familyName) {
        return familyName + "-" + UUID.randomUUID().toString().substring(0, 8);
    }
}
