package health.concord.billing.authorisation;

import health.concord.billing.client.Clients;
import health.concord.billing.coverage.Coverage;
import health.concord.billing.coverage.Coverages;
import health.concord.billing.payer.PayerName;
import health.concord.billing.payer.Payers;
import health.concord.commons.audit.Audit;
import health.concord.commons.problem.ProblemType;
import health.concord.commons.problem.Problems;
import health.concord.commons.web.Page;
import health.concord.commons.web.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** What payers have authorised, and what claim lines have drawn from it. */
@ApplicationScoped
public class Authorisations {

    @Inject
    AuthorisationRepository authorisations;

    @Inject
    AuthorisationDrawRepository draws;

    @Inject
    AuthorisationNews news;

    @Inject
    Clients clients;

    @Inject
    Coverages coverages;

    @Inject
    Payers payers;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @Transactional
    public AuthorisationView record(RecordAuthorisation wanted) {
        clients.require("client", wanted.client());
        payers.require("payer", wanted.payer());
        if (wanted.to().isBefore(wanted.from())) {
            throw Problems.invalid("to", "is before from");
        }
        if (authorisations.isKnown(wanted.payer(), wanted.number(), wanted.service())) {
            throw Problems.of(
                    ProblemType.CONFLICT, "AUTHORISATION_KNOWN", "This number is on file for this payer and service.");
        }
        Map<UUID, Integer> before = news.left(wanted.client());
        Authorisation authorisation = new Authorisation(wanted, clock.instant());
        authorisations.persist(authorisation);
        news.tellChanges(wanted.client(), before);
        audit.record(
                "authorisation.recorded",
                "authorisation",
                authorisation.id(),
                Map.of("client", wanted.client(), "payer", wanted.payer(), "units", wanted.units()));
        return AuthorisationView.of(authorisation, 0);
    }

    @Transactional
    public Page<AuthorisationView> list(UUID client, PageRequest page) {
        clients.get(client);
        audit.record("authorisations.read", "client", client, Map.of());
        List<Authorisation> fetched = authorisations.pageAfter(client, page.afterId(), page.fetch());
        Map<UUID, Integer> used = drawn(ids(fetched));
        return Page.of(
                fetched, page, Authorisation::id, one -> AuthorisationView.of(one, used.getOrDefault(one.id(), 0)));
    }

    @Transactional
    public AuthorisationView get(UUID id) {
        Authorisation authorisation = authorisations.findByIdOptional(id).orElseThrow(Problems::notFound);
        clients.get(authorisation.client());
        audit.record("authorisation.read", "authorisation", id, Map.of("client", authorisation.client()));
        return AuthorisationView.of(
                authorisation, drawn(List.of(id)).getOrDefault(id, 0));
    }

    /** One with its use, without a person having asked for it. */
    @Transactional
    public Optional<AuthorisationView> withUse(UUID id) {
        return authorisations
                .findByIdOptional(id)
                .map(one -> AuthorisationView.of(
                        one, drawn(List.of(id)).getOrDefault(id, 0)));
    }

    /** What the client's first payer has left on that day, of the authorisation that runs out first. */
    @Transactional
    public UnitsLeftView unitsLeft(UUID client, LocalDate day) {
        clients.get(client);
        audit.record("units-left.read", "client", client, Map.of("on", day));
        Optional<Coverage> coverage = coverages.primaryOn(client, day);
        if (coverage.isEmpty()) {
            return new UnitsLeftView(null, null, null);
        }
        UUID payer = coverage.get().payer();
        PayerName name = PayerName.of(payers.get(payer));
        List<Authorisation> valid = authorisations.ofClient(client).stream()
                .filter(one -> one.payer().equals(payer) && one.isValidOn(day))
                .toList();
        Map<UUID, Integer> used = drawn(ids(valid));
        return valid.stream()
                .map(one -> AuthorisationView.of(one, used.getOrDefault(one.id(), 0)))
                .min(Comparator.comparingInt(AuthorisationView::left).thenComparing(AuthorisationView::to))
                .map(first -> new UnitsLeftView(name, first.left(), first.to()))
                .orElseGet(() -> new UnitsLeftView(name, null, null));
    }

    /** The payer's numbers of these authorisations. */
    @Transactional
    public Map<UUID, String> numbers(Collection<UUID> ids) {
        return authorisations.list("id in ?1", ids).stream()
                .collect(Collectors.toMap(Authorisation::id, Authorisation::number));
    }

    private Map<UUID, Integer> drawn(List<UUID> ids) {
        return draws.from(ids).stream()
                .collect(Collectors.groupingBy(
                        AuthorisationDraw::authorisation, Collectors.summingInt(AuthorisationDraw::units)));
    }

    private static List<UUID> ids(List<Authorisation> all) {
        return all.stream().map(Authorisation::id).toList();
    }
}
