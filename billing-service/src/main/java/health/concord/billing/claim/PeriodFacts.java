package health.concord.billing.claim;

import health.concord.billing.authorisation.AuthorisationDraws;
import health.concord.billing.authorisation.AuthorisationView;
import health.concord.billing.client.BilledClient;
import health.concord.billing.client.CertifiedDay;
import health.concord.billing.client.Clients;
import health.concord.billing.client.EpisodeRecord;
import health.concord.billing.client.PhpStays;
import health.concord.billing.codingedit.CodingEditFiles;
import health.concord.billing.coverage.Coverage;
import health.concord.billing.coverage.Coverages;
import health.concord.billing.coverage.Relationship;
import health.concord.billing.delivery.DeliveredService;
import health.concord.billing.delivery.DeliveredServices;
import health.concord.billing.eligibility.TruePayers;
import health.concord.billing.policy.PayerPolicies;
import health.concord.billing.policy.PolicyVersion;
import health.concord.billing.policy.SiteKind;
import health.concord.billing.provider.Providers;
import health.concord.billing.provider.SiteProvider;
import health.concord.billing.rule.AuthorisedUnits;
import health.concord.billing.rule.CertifiedNeed;
import health.concord.billing.rule.ClientFacts;
import health.concord.billing.rule.Cover;
import health.concord.billing.rule.EpisodeFact;
import health.concord.billing.rule.Hold;
import health.concord.billing.rule.HoldCode;
import health.concord.billing.rule.OtherStay;
import health.concord.billing.rule.WorkedService;
import health.concord.billing.waiver.HoldWaivers;
import health.concord.commons.time.SiteCatalogue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** Gathers what the rules look at, as it stands now. */
@ApplicationScoped
class PeriodFacts {

    private static final int MINUTES_OF_HOUR = 60;

    @Inject
    Clients clients;

    @Inject
    DeliveredServices services;

    @Inject
    Coverages coverages;

    @Inject
    TruePayers truePayers;

    @Inject
    PayerPolicies policies;

    @Inject
    AuthorisationDraws authorisations;

    @Inject
    ToldAuthorisations told;

    @Inject
    CodingEditFiles edits;

    @Inject
    PhpStays stays;

    @Inject
    HoldWaivers waivers;

    @Inject
    Providers providers;

    @Inject
    SiteCatalogue sites;

    @Inject
    Clock clock;

    @Transactional(Transactional.TxType.MANDATORY)
    ClientFacts of(Period period) {
        List<UUID> client = List.of(period.client());
        List<Coverage> covers = coverages.ofClients(client);
        List<UUID> payers = covers.stream().map(Coverage::payer).distinct().toList();
        List<PolicyVersion> versions = policies.versionsOf(payers);
        List<WorkedService> worked =
                services.ofClient(period.client(), period.site(), period.from(), period.to()).stream()
                        .map(PeriodFacts::worked)
                        .toList();
        List<AuthorisationView> authorised =
                authorisations.leftOutside(period.client(), period.site(), period.from(), period.to());
        return new ClientFacts(
                period.client(),
                providers.of(period.site()).map(SiteProvider::kind).orElse(SiteKind.FREESTANDING),
                LocalDate.ofInstant(clock.instant(), sites.zone(period.site())),
                worked,
                covers(covers),
                versions,
                clients.episodesOf(client).getOrDefault(period.client(), List.of()).stream()
                        .map(PeriodFacts::episode)
                        .toList(),
                authorised.stream().map(PeriodFacts::authorised).toList(),
                standing(period, covers),
                stays.of(period.client()).stream()
                        .map(stay -> new OtherStay(stay.from(), stay.to()))
                        .toList(),
                waivers.ofClient(period.client()),
                edits.inForce(versions, period.from(), period.to()),
                told.of(worked.stream().map(WorkedService::id).toList(), authorised));
    }

    /** What keeps every claim of the client at the site from being written. */
    private List<Hold> standing(Period period, List<Coverage> covers) {
        List<Hold> standing = new ArrayList<>();
        Optional<BilledClient> client = clients.find(period.client());
        boolean nameOnCard = covers.stream()
                .anyMatch(coverage -> coverage.relationship() == Relationship.SELF
                        && coverage.subscriberName().isPresent());
        if (client.isEmpty() || (client.get().writableName().isEmpty() && !nameOnCard)) {
            standing.add(new Hold(
                    HoldCode.CLIENT_DETAILS_MISSING,
                    "name",
                    "The client's name is missing, or has no form in Latin letters: record it in the coverage as on"
                            + " the card."));
        }
        if (client.isEmpty() || client.get().writableDetails().isEmpty()) {
            standing.add(new Hold(
                    HoldCode.CLIENT_DETAILS_MISSING,
                    "details",
                    "Birth date, sex or address is missing or cannot be written on a claim."));
        }
        if (providers.of(period.site()).isEmpty()) {
            standing.add(new Hold(
                    HoldCode.PROVIDER_MISSING,
                    period.site(),
                    "The site has no billing provider in the configuration."));
        }
        return standing;
    }

    static AuthorisedUnits authorised(AuthorisationView one) {
        return new AuthorisedUnits(
                one.id(), one.number(), one.payer(), one.service(), one.left(), one.from(), one.to());
    }

    private static WorkedService worked(DeliveredService service) {
        return new WorkedService(
                service.id(),
                service.episode(),
                service.type(),
                service.kind(),
                service.program(),
                service.serviceDate(),
                service.presentFrom(),
                service.presentUntil(),
                service.minutesPresent(),
                service.mode(),
                service.noteSigned());
    }

    private List<Cover> covers(List<Coverage> coverages) {
        Map<UUID, String> billTo = truePayers.others(coverages);
        return coverages.stream()
                .map(coverage -> new Cover(
                        coverage.id(),
                        coverage.payer(),
                        coverage.rank(),
                        coverage.effectiveFrom(),
                        coverage.effectiveTo(),
                        billTo.get(coverage.id())))
                .toList();
    }

    private static EpisodeFact episode(EpisodeRecord known) {
        return new EpisodeFact(
                known.episode().id(),
                known.episode().program(),
                known.episode().openedOn(),
                known.episode().closedOn(),
                !known.episode().diagnosesOnClaim().isEmpty(),
                known.certifications().stream().map(PeriodFacts::certified).toList());
    }

    private static CertifiedNeed certified(CertifiedDay day) {
        TreeMap<LocalDate, Integer> minutes = new TreeMap<>();
        day.hoursPerWeek().forEach((told, hours) -> minutes.put(told, hours * MINUTES_OF_HOUR));
        return new CertifiedNeed(day.on(), minutes);
    }
}
