package health.concord.launcher.demo;

import com.fasterxml.jackson.databind.JsonNode;
import health.concord.launcher.Part;
import health.concord.launcher.demo.data.Client;
import health.concord.launcher.demo.data.Client.Hold;
import health.concord.launcher.demo.data.Client.IntakeStep;
import health.concord.launcher.demo.data.Client.Referred;
import health.concord.launcher.demo.data.DemoData;
import health.concord.launcher.demo.data.Stage;
import health.concord.launcher.demo.data.When;
import java.time.LocalTime;
import java.util.Map;

/** Brings a client from referral through intake, as far as the client has come. */
final class Intake {
    private static final String INES = "ines";
    private static final LocalTime OFFICE_HOUR = LocalTime.of(10, 0);

    private final Api api;
    private final DemoData data;
    private final Weeks weeks;
    private final Ids ids;
    private final Assessment assessment;

    Intake(Api api, DemoData data, Weeks weeks, Ids ids) {
        this.api = api;
        this.data = data;
        this.weeks = weeks;
        this.ids = ids;
        this.assessment = new Assessment(api, data, weeks, ids);
    }

    void take(Client client) {
        refer(client);
        if (!client.stage().reaches(Stage.INTAKE)) {
            return;
        }
        step(client, "/referrals/" + ids.of("referral", client.key()) + "/acceptance", INES);
        if (client.does(IntakeStep.CONSENT)) {
            consent(client);
        }
        if (client.does(IntakeStep.ANSWERS)) {
            assessment.answer(client);
        }
        if (client.does(IntakeStep.PROFILE)) {
            assessment.fillProfile(client);
        }
        if (client.stage().reaches(Stage.ASSESSED)) {
            assessment.decideLevel(client);
        }
        if (client.hold() == Hold.ACKNOWLEDGED) {
            acknowledgeHolds(client);
        }
    }

    /** How messages name a client. */
    static String entry(Client client) {
        return "deploy/demo/clients.json, " + client.key();
    }

    private void refer(Client client) {
        boolean byPartner = client.referred().isByPartner();
        Answer made = api.send(
                Call.create(
                        byPartner ? "partner-" + client.referred().by() : INES,
                        Part.INTAKE,
                        "/referrals",
                        client.key() + ":referral",
                        referral(client)),
                entry(client));
        ids.put("referral", client.key(), made.id());
        // A partner clinic is not told which client and episode its referral became.
        Answer known = byPartner
                ? api.send(Call.get(INES, Part.INTAKE, "/referrals/" + made.id()), entry(client))
                : made;
        ids.put("client", client.key(), known.text("client"));
        ids.put("episode", client.key(), known.text("episode"));
    }

    private Map<String, Object> referral(Client client) {
        Referred by = client.referred();
        int number = data.clients().clients().indexOf(client) + 1;
        return Body.of(
                "site", client.site(),
                "client", new PersonForm(client, number, weeks).body(),
                "reason", by.reason() == null ? data.picture(client).about() : by.reason(),
                "urgency", by.urgency() == null ? "ROUTINE" : by.urgency(),
                "program", data.picture(client).program(),
                "source", by.isByPartner() ? null : Body.of("kind", by.by()),
                "receivedOn", by.isByPartner() ? null : History.of(client, weeks).referred());
    }

    private void consent(Client client) {
        String signedAt = weeks.at(History.of(client, weeks).signed(), OFFICE_HOUR, data.zone(client.site()));
        Answer consent = api.send(
                Call.create(
                        INES,
                        Part.INTAKE,
                        "/clients/" + ids.of("client", client.key()) + "/consents",
                        client.key() + ":consent",
                        new SignedConsent(data.consentForm(), client, signedAt).body()),
                entry(client));
        ids.put("consent", client.key(), consent.id());
    }

    void revokeConsent(Client client, When on) {
        String at = weeks.at(weeks.date(on), OFFICE_HOUR, data.zone(client.site()));
        api.send(
                Call.step(
                        INES,
                        Part.INTAKE,
                        "/consents/" + ids.of("consent", client.key()) + "/revocation",
                        Body.of("revokedAt", at, "reason", "Said so at the front desk.")),
                entry(client));
    }

    private void acknowledgeHolds(Client client) {
        Call holds = Call.get(
                "clara", Part.INTAKE, "/clients/" + ids.of("client", client.key()) + "/safety-holds");
        for (JsonNode hold : api.send(holds, entry(client)).body().path("items")) {
            step(client, "/safety-holds/" + hold.path("id").asText() + "/acknowledgement", "clara");
        }
    }

    private void step(Client client, String path, String who) {
        api.send(Call.step(who, Part.INTAKE, path, null), entry(client));
    }
}
