package health.concord.scheduling.clinician;

import health.concord.commons.audit.Audit;
import health.concord.commons.problem.Problems;
import health.concord.commons.security.Caller;
import health.concord.commons.security.VisibleSites;
import health.concord.commons.time.SiteCatalogue;
import health.concord.commons.web.Page;
import health.concord.commons.web.PageRequest;
import health.concord.commons.web.Versions;
import health.concord.scheduling.booking.Locks;
import health.concord.scheduling.calendar.SlotRules;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@Transactional
public class Clinicians {

    @Inject
    ClinicianRepository clinicians;

    @Inject
    SiteCatalogue sites;

    @Inject
    VisibleSites visible;

    @Inject
    Locks locks;

    @Inject
    Caller caller;

    @Inject
    Audit audit;

    /** @param created whether there was none under this id before */
    record Described(ClinicianView view, boolean created) {}

    Described describe(UUID id, @Nullable String ifMatch, DescribeClinician request) {
        List<String> atSites = sitesOf(request);
        locks.take(id);
        Clinician known = clinicians.findById(id);
        if (known != null) {
            // Replacing would also take away what is known of the sites the caller cannot see.
            known.sites().forEach(caller::requireSite);
            Versions.require(ifMatch, known.version());
        }
        Clinician clinician = known == null ? new Clinician(id) : known;
        clinician.describe(
                request,
                atSites,
                request.availability().stream()
                        .flatMap(at -> at.slots().stream().map(slot -> new AvailabilityWindow(at.site(), slot)))
                        .toList());
        if (known == null) {
            clinicians.persist(clinician);
        }
        flush();
        audit.record("clinician.described", "clinician", id, Map.of("sites", atSites));
        return new Described(ClinicianView.of(clinician), known == null);
    }

    ClinicianView get(UUID id) {
        Clinician clinician = clinicians.findById(id);
        if (clinician == null) {
            throw Problems.notFound();
        }
        requireVisible(clinician);
        return ClinicianView.of(clinician);
    }

    Page<ClinicianView> list(@Nullable String site, PageRequest page) {
        return Page.of(
                clinicians.pageAt(visible.asked(site), page.afterId(), page.fetch()),
                page,
                Clinician::id,
                ClinicianView::of);
    }

    /** Those who work at a site, with their availability, in a constant number of queries. */
    public List<Clinician> at(String site) {
        return clinicians.at(site);
    }

    /** One who works at the site; empty for anyone else. */
    public Optional<Clinician> at(String site, UUID id) {
        return clinicians.findByIdOptional(id).filter(clinician -> clinician.worksAt(site));
    }

    /** Those of {@code ids} that work at the site; others are missing from the answer. */
    public Map<UUID, Clinician> among(Collection<UUID> ids, String site) {
        return ids.isEmpty()
                ? Map.of()
                : clinicians.byIds(ids).stream()
                        .filter(clinician -> clinician.worksAt(site))
                        .collect(Collectors.toMap(Clinician::id, Function.identity()));
    }

    /** Those of {@code ids}, wherever they work. */
    public Map<UUID, Clinician> byIds(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : clinicians.byIds(ids).stream().collect(Collectors.toMap(Clinician::id, Function.identity()));
    }

    /** Stored clinicians, in the order of {@code ids}. */
    public List<Clinician> inOrder(List<UUID> ids) {
        Map<UUID, Clinician> known =
                clinicians.byIds(ids).stream().collect(Collectors.toMap(Clinician::id, Function.identity()));
        return ids.stream().map(known::get).filter(Objects::nonNull).toList();
    }

    /** The only thing that can stand against a checked clinician is another one with the same account. */
    private void flush() {
        try {
            clinicians.flush();
        } catch (ConstraintViolationException e) {
            throw Problems.invalid("account", "belongs to another clinician; take it from that one first");
        }
    }

    private List<String> sitesOf(DescribeClinician request) {
        List<String> atSites =
                request.availability().stream().map(SiteAvailability::site).toList();
        for (int i = 0; i < atSites.size(); i++) {
            String field = "availability[" + i + "]";
            sites.require(field + ".site", atSites.get(i));
            caller.requireSite(atSites.get(i));
            if (atSites.subList(0, i).contains(atSites.get(i))) {
                throw Problems.invalid(field + ".site", "is there twice; put its slots together");
            }
            SlotRules.require(field + ".slots", request.availability().get(i).slots());
        }
        return atSites;
    }

    /** Someone who works at any site the caller may see. */
    private void requireVisible(Clinician clinician) {
        if (clinician.sites().stream().noneMatch(caller::maySee)) {
            throw Problems.notFound();
        }
    }
}
