package health.concord.billing.claim;

import health.concord.billing.codingedit.CodingEditFiles;
import health.concord.billing.codingedit.TriedEdits;
import health.concord.billing.coverage.Coverage;
import health.concord.billing.coverage.Coverages;
import health.concord.billing.delivery.DeliveredServices;
import health.concord.billing.policy.ClaimForm;
import health.concord.billing.policy.PayerPolicies;
import health.concord.billing.rule.BillableLine;
import health.concord.billing.rule.BillingRules;
import health.concord.billing.rule.ClientFacts;
import health.concord.billing.rule.WorkedService;
import health.concord.commons.audit.Audit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What claims that have not left would be under other code pairs and unit limits. Nothing is changed. */
@ApplicationScoped
public class OpenClaimTrials {

    /**
     * What was looked at, and what would change, of one client.
     *
     * @param lines of open claims on these days
     */
    public record Tried(int lines, List<EditChange> changes) {}

    @Inject
    ClaimRepository claims;

    @Inject
    PeriodFacts facts;

    @Inject
    CodingEditFiles edits;

    @Inject
    Coverages coverages;

    @Inject
    PayerPolicies policies;

    @Inject
    DeliveredServices services;

    @Inject
    Audit audit;

    /** Whoever has a claim on the form at the site, in these weeks, that has not left. */
    @Transactional
    public List<UUID> clients(String site, ClaimForm form, LocalDate from, LocalDate to) {
        Period weeks = Period.around(new UUID(0, 0), site, from, to);
        List<UUID> clients = claims.clientsWithUnsent(site, form, weeks.from(), weeks.to());
        audit.recordEach("claims.tried", "client", clients, Map.of("site", site));
        return clients;
    }

    /** The codes that may stand on these clients' lines. */
    @Transactional
    public Set<String> codes(List<UUID> clients) {
        return CodingEditFiles.codes(policies.versionsOf(coverages.ofClients(clients).stream()
                .map(Coverage::payer)
                .distinct()
                .toList()));
    }

    /** As the rules see it: what consent holds is as it was either way. */
    @Transactional
    public Tried attempt(UUID client, String site, LocalDate from, LocalDate to, TriedEdits tried) {
        Period weeks = Period.around(client, site, from, to);
        ClientFacts now = facts.of(weeks);
        Map<UUID, Claim> open = open(weeks, now);
        Map<String, BillableLine> lines = lines(now);
        Map<String, BillableLine> then =
                lines(now.under(edits.inForce(now.policies(), weeks.from(), weeks.to(), tried)));
        int looked = 0;
        List<EditChange> changes = new ArrayList<>();
        for (BillableLine line : lines.values()) {
            Optional<Claim> claim = claim(line, open);
            if (claim.isPresent() && !line.date().isBefore(from) && !line.date().isAfter(to)) {
                looked++;
                EditChange.of(claim.get(), line, then.getOrDefault(line.key(), line))
                        .ifPresent(changes::add);
            }
        }
        return new Tried(looked, changes);
    }

    /** The claims that have not left, by the services that stand in them. */
    private Map<UUID, Claim> open(Period weeks, ClientFacts now) {
        Map<UUID, Claim> unsent =
                claims
                        .liveInWeeks(weeks.client(), weeks.site(), weeks.from(), weeks.to(), List.of(weeks.client()))
                        .stream()
                        .filter(claim -> claim.state().isUnsent() && claim.remainder() == null)
                        .collect(Collectors.toMap(Claim::id, Function.identity()));
        Map<UUID, Claim> standing = new HashMap<>();
        services.outcomesOf(now.services().stream().map(WorkedService::id).toList())
                .forEach((service, outcome) -> {
                    Claim claim = outcome.claim() == null ? null : unsent.get(outcome.claim());
                    if (claim != null) {
                        standing.put(service, claim);
                    }
                });
        return standing;
    }

    private static Map<String, BillableLine> lines(ClientFacts facts) {
        return BillingRules.assess(facts).lines().stream()
                .collect(Collectors.toMap(
                        BillableLine::key, Function.identity(), (one, same) -> one, LinkedHashMap::new));
    }

    private static Optional<Claim> claim(BillableLine line, Map<UUID, Claim> open) {
        return line.services().stream()
                .flatMap(share -> Stream.ofNullable(open.get(share.service())))
                .findFirst();
    }
}
