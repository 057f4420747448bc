package health.concord.launcher.demo;

import com.fasterxml.jackson.databind.JsonNode;
import health.concord.launcher.Part;
import health.concord.launcher.demo.data.Client;
import health.concord.launcher.demo.data.Client.Hold;
import health.concord.launcher.demo.data.Client.IntakeStep;
import health.concord.launcher.demo.data.Client.Referred;
import health.concord.launcher.demo.data.Stage;
import health.concord.launcher.demo.data.When;
import java.time.LocalTime;
import java.util.Map;

/** Brings a client from referral through intake, as far as the client has come. */
final class Intake {
    private static final String INES = "ines";
    private static final LocalTime OFFICE_HOUR = LocalTime.of(10, 0);

    private final Load load;
    private final Assessment assessment;

    Intake(Load load) {
        this.load = load;
        this.assessment = new Assessment(load);
    }

    void take(Client client) {
        refer(client);
        if (!client.stage().reaches(Stage.INTAKE)) {
            return;
        }
        step(client, "/referrals/" + load.ids().of("referral", client.key()) + "/acceptance", INES);
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

    private void refer(Client client) {
        boolean byPartner = client.referred().isByPartner();
        Answer made = load.send(
                Call.create(
                        byPartner ? "partner-" + client.referred().by() : INES,
                        Part.INTAKE,
                        "/referrals",
                        client.key() + ":referral",
                        referral(client)),
                client);
        load.ids().put("referral", client.key(), made.id());
        // A partner clinic is not told which client and episode its referral became.
        Answer known = byPartner ? load.send(Call.get(INES, Part.INTAKE, "/referrals/" + made.id()), client) : made;
        load.ids().put("client", client.key(), known.text("client"));
        load.ids().put("episode", client.key(), known.text("episode"));
    }

    private Map<String, Object> referral(Client client) {
        Referred by = client.referred();
        int number = load.data().clients().clients().indexOf(client) + 1;
        return Body.of(
                "site", client.site(),
                "client", new PersonForm(client, number, load.weeks()).body(),
                "reason", by.reason() == null ? load.data().picture(client).about() : by.reason(),
                "urgency", by.urgency() == null ? "ROUTINE" : by.urgency(),
                "program", load.data().picture(client).program(),
                "source", by.isByPartner() ? null : Body.of("kind", by.by()),
                "receivedOn",
                        by.isByPartner()
                                ? null
                                : History.of(client, load.weeks()).referred());
    }

    private void consent(Client client) {
        String signedAt = load.weeks()
                .at(
                        History.of(client, load.weeks()).signed(),
                        OFFICE_HOUR,
                        load.data().zone(client.site()));
        Answer consent = load.send(
                Call.create(
                        INES,
                        Part.INTAKE,
                        "/clients/" + load.clientId(client) + "/consents",
                        client.key() + ":consent",
                        new SignedConsent(load.data().consentForm(), client, signedAt).body()),
                client);
        load.ids().put("consent", client.key(), consent.id());
    }

    void revokeConsent(Client client, When on) {
        String at =
                load.weeks().at(load.weeks().date(on), OFFICE_HOUR, load.data().zone(client.site()));
        load.send(
                Call.step(
                        INES,
                        Part.INTAKE,
                        "/consents/" + load.ids().of("consent", client.key()) + "/revocation",
                        Body.of("revokedAt", at, "reason", "Said so at the front desk.")),
                client);
    }

    private void acknowledgeHolds(Client client) {
        Call holds = Call.get("clara", Part.INTAKE, "/clients/" + load.clientId(client) + "/safety-holds");
        for (JsonNode hold : load.send(holds, client).body().path("items")) {
            step(client, "/safety-holds/" + hold.path("id").asText() + "/acknowledgement", "clara");
        }
    }

    private void step(Client client, String path, String who) {
        load.send(Call.step(who, Part.INTAKE, path, null), client);
    }
}
