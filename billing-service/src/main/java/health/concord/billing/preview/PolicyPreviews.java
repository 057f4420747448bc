package health.concord.billing.preview;

import health.concord.billing.codingedit.CodingEditFiles;
import health.concord.billing.policy.PayerPolicies;
import health.concord.billing.policy.PolicyTerms;
import health.concord.billing.policy.PolicyVersion;
import health.concord.billing.policy.SiteKind;
import health.concord.billing.provider.Providers;
import health.concord.billing.provider.SiteProvider;
import health.concord.billing.rule.BillingRules;
import health.concord.billing.rule.CertifiedNeed;
import health.concord.billing.rule.ClientFacts;
import health.concord.billing.rule.Cover;
import health.concord.billing.rule.EpisodeFact;
import health.concord.billing.rule.WorkedService;
import health.concord.commons.problem.Problems;
import health.concord.commons.security.Caller;
import health.concord.commons.time.Site;
import health.concord.commons.time.SiteCatalogue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Tries a policy on services by the same rules that bill, for a person who is covered and certified throughout, as if
 * their weeks were just over.
 */
@ApplicationScoped
class PolicyPreviews {

    @Inject
    PayerPolicies policies;

    @Inject
    CodingEditFiles edits;

    @Inject
    Providers providers;

    @Inject
    SiteCatalogue sites;

    @Inject
    Caller caller;

    PreviewView preview(PreviewPolicy wanted) {
        Site site = sites.require("site", wanted.site());
        caller.requireSite(site.code());
        PolicyTerms terms = terms(wanted);
        UUID payer = new UUID(0, 1);
        UUID episode = new UUID(0, 2);
        List<WorkedService> services = new ArrayList<>();
        Map<UUID, Integer> places = new HashMap<>();
        for (PreviewPolicy.Service service : wanted.services()) {
            UUID id = new UUID(1, services.size());
            places.put(id, services.size() + 1);
            Instant from =
                    service.date().atTime(service.from()).atZone(site.zone()).toInstant();
            services.add(new WorkedService(
                    id,
                    episode,
                    service.type(),
                    service.kind(),
                    wanted.program(),
                    service.date(),
                    from,
                    from.plusSeconds(service.minutes() * 60L),
                    service.minutes(),
                    service.mode(),
                    true));
        }
        List<LocalDate> days =
                services.stream().map(WorkedService::date).sorted().toList();
        LocalDate first = days.getFirst();
        PolicyVersion tried = new PolicyVersion(new UUID(0, 5), payer, wanted.program(), 1, first, null, terms);
        return PreviewView.of(
                BillingRules.assess(new ClientFacts(
                        new UUID(0, 3),
                        providers.of(site.code()).map(SiteProvider::kind).orElse(SiteKind.FREESTANDING),
                        BillingRules.weekOf(days.getLast()).plusWeeks(1),
                        services,
                        List.of(new Cover(new UUID(0, 4), payer, 1, first, null, null)),
                        List.of(tried),
                        List.of(new EpisodeFact(
                                episode, wanted.program(), first, null, true, certified(wanted, terms, days))),
                        List.of(),
                        List.of(),
                        List.of(),
                        Set.of(),
                        edits.inForce(List.of(tried), first, days.getLast()),
                        List.of())),
                places);
    }

    private static List<CertifiedNeed> certified(PreviewPolicy wanted, PolicyTerms terms, List<LocalDate> days) {
        Integer minutes = Optional.ofNullable(wanted.certifiedMinutesPerWeek()).orElse(terms.certifiedWeekMinMinutes());
        return days.stream()
                .map(day ->
                        new CertifiedNeed(day, minutes == null ? new TreeMap<>() : new TreeMap<>(Map.of(day, minutes))))
                .toList();
    }

    private PolicyTerms terms(PreviewPolicy wanted) {
        if (wanted.policy() != null) {
            return policies.version(wanted.policy()).terms();
        }
        PolicyTerms terms = wanted.terms();
        if (terms == null) {
            throw Problems.invalid("terms", "are needed where no policy on file is named");
        }
        policies.check(terms);
        return terms;
    }
}
