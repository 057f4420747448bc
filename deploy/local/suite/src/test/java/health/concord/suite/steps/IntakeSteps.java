package health.concord.suite.steps;

import com.fasterxml.jackson.databind.JsonNode;
import health.concord.launcher.Part;
import health.concord.suite.http.Answer;
import health.concord.suite.http.Api;
import health.concord.suite.http.Json;
import health.concord.suite.http.Who;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Referral to placement request, as intake coordinator and clinician do it. */
public final class IntakeSteps {

    public static final String SITE = "harbor";

    private static final List<String> DIMENSIONS =
            List.of("withdrawal", "physicalHealth", "mentalHealth", "substanceRisk", "environment", "person");

    private final Api ines = Who.INES.at(Part.INTAKE);
    private final Api clara = Who.CLARA.at(Part.INTAKE);

    /** A person whom intake knows. */
    public record Client(Person person, UUID referral, UUID id, UUID episode) {}

    /** Referred by the person's own call, entered by staff. */
    public Client refer(Person person) {
        return refer(person, SITE);
    }

    public Client refer(Person person, String site) {
        Map<String, Object> body = Json.with(person.referredTo(site), "source", Json.of("kind", "SELF"));
        return client(person, ines.post("/referrals", body).expect(201));
    }

    /** Referred, accepted and consenting since a past day: how a program enters what it did on paper. */
    public Client admitSince(Person person, LocalDate day) {
        Map<String, Object> body =
                Json.with(person.referredTo(SITE), "source", Json.of("kind", "SELF"), "receivedOn", day);
        Client client = client(person, ines.post("/referrals", body).expect(201));
        accept(client);
        return client;
    }

    /** What staff sees of a referral that a partner clinic made. */
    public Client referred(Person person, UUID referral) {
        return client(person, ines.get("/referrals/%s", referral).expect(200));
    }

    public Client admit(Person person) {
        return admit(person, SITE);
    }

    /** Referred and accepted. */
    public Client admit(Person person, String site) {
        Client client = refer(person, site);
        accept(client);
        return client;
    }

    public void accept(Client client) {
        ines.post("/referrals/" + client.referral() + "/acceptance", Map.of()).expect(200);
    }

    /** A Part 2 consent to treatment, payment and operations, signed just now. */
    public UUID consent(Client client) {
        return consent(client, OffsetDateTime.now(ZoneOffset.UTC).minusMinutes(1));
    }

    public UUID consent(Client client, OffsetDateTime signedAt) {
        return ines.post("/clients/" + client.id() + "/consents", consentForm(client, signedAt))
                .expect(201)
                .id();
    }

    /** The form with every element of 42 CFR 2.31. */
    public Map<String, Object> consentForm(Client client, OffsetDateTime signedAt) {
        Person person = client.person();
        return Json.of(
                "kind", "GENERAL",
                "discloser", "Concord Program",
                "recipients",
                        List.of(Json.of(
                                "kind", "TPO_CLASS",
                                "name", "My treating providers, health plans and third-party payers")),
                "categories", List.of("SUD", "MH"),
                "purpose",
                        Json.of(
                                "kind", "TPO",
                                "redisclosureStatement", "The recipient may disclose further as HIPAA permits.",
                                "refusalConsequences", "Without it the program cannot bill the health plan."),
                "rightToRevoke", "May be revoked in writing at the front desk at any time.",
                "expiry", Json.of("event", "END_OF_TREATMENT"),
                "signature", person.signature(signedAt),
                "guardianSignature", person.guardianSignature(signedAt));
    }

    public void revoke(UUID consent, OffsetDateTime at) {
        ines.post("/consents/" + consent + "/revocation", Json.of("revokedAt", at, "reason", "Changed their mind."))
                .expect(200);
    }

    public Answer answer(Client client, String instrument, Map<String, ?> answers) {
        return clara.post(
                        "/episodes/" + client.episode() + "/responses",
                        Json.of("instrument", instrument, "answers", answers, "on", today()))
                .expect(201);
    }

    /** PHQ-9 with this total and this answer to item 9. */
    public Answer phq9(Client client, int total, int item9) {
        Map<String, Object> answers = summingTo(8, 3, total - item9);
        answers.put("9", item9);
        return answer(client, "phq-9", answers);
    }

    public Answer gad7(Client client, int total) {
        return answer(client, "gad-7", summingTo(7, 3, total));
    }

    public Answer auditC(Client client, int total) {
        return answer(client, "audit-c", summingTo(3, 4, total));
    }

    /** The C-SSRS screener with no to every question that is asked. */
    public Answer cssrsAllNo(Client client) {
        return answer(client, "c-ssrs", Json.of("1", false, "2", false, "6", false));
    }

    /** The C-SSRS screener with thoughts and some intention of acting on them: question 4. */
    public Answer cssrsIntent(Client client) {
        return answer(client, "c-ssrs", Json.of("1", true, "2", true, "3", true, "4", true, "5", false, "6", false));
    }

    /** A total that was found elsewhere. */
    public Answer score(Client client, String instrument, int score) {
        return clara.post(
                        "/episodes/" + client.episode() + "/outside-scores",
                        Json.of("instrument", instrument, "score", score, "on", today(), "source", "Assessment visit"))
                .expect(201);
    }

    /** Replaces the clinical profile by these factors. */
    public Answer profile(Client client, List<String> diagnoses, Map<String, ?> factors) {
        String path = "/episodes/" + client.episode() + "/profile";
        Answer known = clara.get(path).expect(200);
        List<Object> rows = new ArrayList<>();
        factors.forEach((code, value) -> rows.add(
                Json.of("code", code, "value", value, "source", "CLIENT", "on", today(), "confidence", "HIGH")));
        return clara.put(path, known.version(), Json.of("factors", rows, "diagnoses", diagnoses))
                .expect(200);
    }

    /** Rates the six dimensions, in the order of their names. */
    public Answer rate(Client client, int... ratings) {
        String path = "/episodes/" + client.episode() + "/dimension-ratings";
        Map<String, Object> byName = new LinkedHashMap<>();
        for (int i = 0; i < ratings.length; i++) {
            byName.put(DIMENSIONS.get(i), ratings[i]);
        }
        Answer known = clara.get(path).expect(200);
        return clara.put(path, known.version(), Json.of("edition", "4", "ratings", byName))
                .expect(200);
    }

    public JsonNode levelOfCare(Client client) {
        return clara.get("/episodes/%s/level-of-care", client.episode())
                .expect(200)
                .json();
    }

    public Answer decideLevel(Client client, String level) {
        return clara.post("/episodes/" + client.episode() + "/level-of-care-decisions", Json.of("level", level))
                .expect(201);
    }

    /** Rated so that intensive outpatient is suggested, and decided so. */
    public void certifyIntensiveOutpatient(Client client) {
        rate(client, 0, 0, 2, 2, 2, 1);
        decideLevel(client, "2.1");
    }

    /** Asks for a placement on weekdays from nine to eight in the evening. */
    public UUID requestPlacement(Client client) {
        return requestPlacement(client, Map.of());
    }

    public UUID requestPlacement(Client client, Map<String, ?> more) {
        return UUID.fromString(askForPlacement(client, more).expect(202).text("id"));
    }

    public Answer askForPlacement(Client client, Map<String, ?> more) {
        Map<String, Object> body = Json.of("availability", weekdays());
        body.putAll(more);
        return clara.post("/episodes/" + client.episode() + "/placement-requests", body);
    }

    public Answer episode(Client client) {
        return ines.get("/episodes/%s", client.episode()).expect(200);
    }

    public JsonNode disclosures(Client client) {
        return ines.get("/clients/%s/disclosures", client.id())
                .expect(200)
                .json()
                .get("items");
    }

    public JsonNode safetyHolds(Client client) {
        return clara.get("/clients/%s/safety-holds", client.id())
                .expect(200)
                .json()
                .get("items");
    }

    static List<Object> weekdays() {
        List<Object> days = new ArrayList<>();
        for (String day : List.of("MO", "TU", "WE", "TH", "FR")) {
            days.add(Json.of("day", day, "from", "08:00", "to", "20:00"));
        }
        return days;
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC).minusDays(1);
    }

    private static Map<String, Object> summingTo(int items, int most, int total) {
        Map<String, Object> answers = new LinkedHashMap<>();
        int left = total;
        for (int item = 1; item <= items; item++) {
            int points = Math.min(most, left);
            answers.put(String.valueOf(item), points);
            left -= points;
        }
        return answers;
    }

    private static Client client(Person person, Answer referral) {
        return new Client(
                person,
                referral.id(),
                UUID.fromString(referral.text("client")),
                UUID.fromString(referral.text("episode")));
    }
}
