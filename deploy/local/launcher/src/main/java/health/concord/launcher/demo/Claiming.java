package health.concord.launcher.demo;

import health.concord.launcher.Part;
import health.concord.launcher.demo.data.Claims;
import health.concord.launcher.demo.data.Client;
import health.concord.launcher.demo.data.Day;
import java.util.List;

/** Runs and sends claims over the past weeks. */
final class Claiming {
    private static final String BEA = "bea";
    private static final int PAGE = 200;

    private final Load load;

    Claiming(Load load) {
        this.load = load;
    }

    /** Billing hears of each delivered service from scheduling, a moment after it was recorded. */
    void awaitServices(Client client, List<ClientDay> days) {
        int services = days.stream().mapToInt(ClientDay::services).sum();
        Call delivered = Call.get(
                BEA,
                Part.BILLING,
                "/delivered-services?client=" + load.clientId(client) + "&from="
                        + load.weeks().date(days.getFirst().when()) + "&to="
                        + load.weeks().date(days.getLast().when()) + "&limit=" + PAGE);
        load.await(delivered, body -> body.path("items").size() >= services, client);
    }

    void run(Claims.Step step) {
        for (String site : step.sites()) {
            String week = site + ":week" + step.run();
            load.api()
                    .send(
                            Call.create(
                                    BEA,
                                    Part.BILLING,
                                    "/claim-runs",
                                    week + ":claim-run",
                                    Body.of(
                                            "site", site,
                                            "from", load.weeks().date(step.run(), Day.MO),
                                            "to", load.weeks().date(step.run(), Day.SU))),
                            "deploy/demo/claims.json, run " + step.run() + " at " + site);
            for (String payer : step.sendTo()) {
                load.api()
                        .send(
                                Call.create(
                                        BEA,
                                        Part.BILLING,
                                        "/batches",
                                        week + ":batch:" + payer,
                                        Body.of("payer", load.ids().of("payer", payer), "site", site)),
                                "deploy/demo/claims.json, " + payer + " at " + site);
            }
        }
    }
}
