package health.concord.launcher.demo;

import health.concord.launcher.Part;
import health.concord.launcher.demo.data.Claims;
import health.concord.launcher.demo.data.Client;
import health.concord.launcher.demo.data.Day;
import java.util.List;
import java.util.Map;

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

    void run(Claims.Run run) {
        for (String site : run.sites()) {
            String key = site + ":weeks" + run.from() + run.to();
            String entry = "deploy/demo/claims.json, weeks " + run.from() + " to " + run.to() + " at " + site;
            load.send(Call.create(BEA, Part.BILLING, "/claim-runs", key + ":claim-run", weeks(run, site)), entry);
            for (String payer : run.sendTo()) {
                Object batch = Body.of("payer", load.ids().of("payer", payer), "site", site);
                load.send(
                        Call.create(BEA, Part.BILLING, "/batches", key + ":batch:" + payer, batch),
                        entry + ", for " + payer);
            }
        }
    }

    private Map<String, Object> weeks(Claims.Run run, String site) {
        return Body.of(
                "site", site,
                "from", load.weeks().date(run.from(), Day.MO),
                "to", load.weeks().date(run.to(), Day.SU));
    }
}
