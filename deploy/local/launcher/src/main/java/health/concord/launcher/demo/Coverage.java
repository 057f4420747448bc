package health.concord.launcher.demo;

import health.concord.launcher.Part;
import health.concord.launcher.demo.data.Client;
import health.concord.launcher.demo.data.Day;
import health.concord.launcher.demo.data.Payer;
import health.concord.launcher.demo.data.Payer.Authorised;
import health.concord.launcher.demo.data.Stage;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

/** Who pays for a client, and how much of it is authorised. */
final class Coverage {
    private static final String BEA = "bea";
    private static final LocalDate SINCE = LocalDate.of(2025, 1, 1);
    private static final int FIRST_WEEK = -6;
    private static final int LAST_WEEK = 16;

    private final Load load;

    Coverage(Load load) {
        this.load = load;
    }

    static boolean isInsured(Client client) {
        return client.payer() != null && client.stage().reaches(Stage.INTAKE);
    }

    void record(Client client) {
        String id = load.clientId(client);
        // Billing hears of a client from intake, a moment after the referral.
        load.await(Call.look(BEA, Part.BILLING, "/coverages?client=" + id), body -> !body.isMissingNode(), client);
        String memberId = Objects.requireNonNull(client.memberId());
        Payer payer = payer(Objects.requireNonNull(client.payer()));
        record(client, payer, 1, memberId, "");
        Client.Second second = client.second();
        if (second != null) {
            record(client, payer(second.payer()), 2, second.memberId(), ":second");
        }
    }

    private void record(Client client, Payer payer, int rank, String memberId, String suffix) {
        load.send(
                Call.create(
                        BEA,
                        Part.BILLING,
                        "/coverages",
                        client.key() + ":coverage" + suffix,
                        card(client, payer, rank, memberId)),
                client);
        Authorised authorised =
                payer.authorises().get(load.data().picture(client).program());
        if (authorised != null && client.stage().reaches(Stage.RECOMMENDED)) {
            Integer own = rank == 1 ? client.units() : null;
            load.send(
                    Call.create(
                            BEA,
                            Part.BILLING,
                            "/authorisations",
                            client.key() + ":authorisation" + suffix,
                            Body.of(
                                    "client", load.clientId(client),
                                    "payer", load.ids().of("payer", payer.code()),
                                    "number", "A-" + memberId,
                                    "service", authorised.service(),
                                    "units", own == null ? authorised.units() : own,
                                    "from", load.weeks().date(FIRST_WEEK, Day.MO),
                                    "to", load.weeks().date(LAST_WEEK, Day.SU))),
                    client);
        }
    }

    private Map<String, Object> card(Client client, Payer payer, int rank, String memberId) {
        String guardian = client.guardian();
        return Body.of(
                "client",
                load.clientId(client),
                "payer",
                load.ids().of("payer", payer.code()),
                "rank",
                rank,
                "memberId",
                memberId,
                "relationship",
                guardian == null ? "SELF" : "CHILD",
                "benefitsAssigned",
                true,
                "effectiveFrom",
                SINCE,
                "subscriber",
                guardian == null
                        ? null
                        : Body.of(
                                "givenName", guardian.substring(0, guardian.indexOf(' ')),
                                "familyName", guardian.substring(guardian.indexOf(' ') + 1)));
    }

    private Payer payer(String code) {
        return load.data().payers().stream()
                .filter(payer -> payer.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
