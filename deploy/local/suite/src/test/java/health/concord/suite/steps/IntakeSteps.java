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
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Referral, consent and placement request, as the intake coordinator does it. */
public final class IntakeSteps {

    public static final String SITE = "harbor";

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

    private static Client client(Person person, Answer referral) {
        return new Client(
                person,
                referral.id(),
                UUID.fromString(referral.text("client")),
                UUID.fromString(referral.text("episode")));
    }
}
