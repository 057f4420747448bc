package health.concord.matching.therapist;

import health.concord.commons.audit.Audit;
import health.concord.commons.id.Ids;
import health.concord.commons.problem.FieldError;
import health.concord.commons.problem.ProblemType;
import health.concord.commons.problem.Problems;
import health.concord.commons.security.Caller;
import health.concord.commons.time.Site;
import health.concord.commons.time.SiteCatalogue;
import health.concord.commons.web.Page;
import health.concord.commons.web.PageRequest;
import health.concord.commons.web.Versions;
import health.concord.matching.profile.TherapistProfile;
import health.concord.matching.rule.RuleSets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Describing therapists, and what others need to know of them. */
@ApplicationScoped
@Transactional
public class Therapists {

    @Inject
    TherapistRepository therapists;

    @Inject
    SiteCatalogue sites;

    @Inject
    Caller caller;

    @Inject
    Audit audit;

    @Inject
    RuleSets ruleSets;

    @Inject
    Clock clock;

    TherapistView create(DescribeTherapist description) {
        check(description);
        var id = description.id() == null ? Ids.next() : description.id();
        if (therapists.findById(id) != null) {
            throw Problems.of(ProblemType.CONFLICT, "A therapist with this id is there already. Change that one.");
        }
        var therapist = new Therapist(id, description);
        therapists.persistAndFlush(therapist);
        audit.record("therapist.created", "therapist", id, Map.of());
        return TherapistView.of(therapist);
    }

    TherapistView change(UUID id, @Nullable String ifMatch, DescribeTherapist description) {
        var therapist = visible(id);
        Versions.require(ifMatch, therapist.version());
        check(description);
        if (description.id() != null && !description.id().equals(id)) {
            throw Problems.invalid("id", "cannot be changed; leave it out");
        }
        therapist.describe(description);
        therapists.flush();
        audit.record("therapist.changed", "therapist", id, Map.of());
        return TherapistView.of(therapist);
    }

    ConflictsView conflicts(UUID id) {
        var therapist = visible(id);
        if (!caller.isService()) {
            audit.record("therapist.conflicts-read", "therapist", id, Map.of());
        }
        return ConflictsView.of(therapist);
    }

    ConflictsView keepFrom(UUID id, @Nullable String ifMatch, KeepFrom asked) {
        var therapist = visible(id);
        Versions.require(ifMatch, therapist.version());
        therapist.keepFrom(asked.clients());
        therapists.flush();
        audit.record("therapist.conflicts-changed", "therapist", id, Map.of());
        return ConflictsView.of(therapist);
    }

    /** The therapists this client must not be offered. */
    public Set<UUID> keptFrom(UUID client) {
        return Set.copyOf(therapists.keptFrom(client));
    }

    /** By client, the therapists they must not be offered. */
    public Map<UUID, Set<UUID>> keptFrom(Collection<UUID> clients) {
        return therapists.keptFrom(clients).stream()
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[0], Collectors.mapping(row -> (UUID) row[1], Collectors.toSet())));
    }

    /** As if there were none, where the caller may not see the therapist. */
    public void requireVisible(UUID id) {
        visible(id);
    }

    void retire(UUID id, @Nullable String ifMatch) {
        var therapist = visible(id);
        Versions.require(ifMatch, therapist.version());
        if (therapists.leadsAGroup(id)) {
            throw Problems.of(
                    ProblemType.CONFLICT, "The therapist leads a group. Give the group another leader first.");
        }
        therapist.retire();
        audit.record("therapist.retired", "therapist", id, Map.of());
    }

    TherapistView get(UUID id) {
        return TherapistView.of(visible(id));
    }

    Page<TherapistView> list(@Nullable String site, PageRequest page) {
        var found = therapists.pageAt(askedFor(site), page.afterId(), page.fetch());
        return Page.of(found, page, Therapist::id, TherapistView::of);
    }

    /** The therapists of a site, with those named wherever they work. */
    public List<TherapistProfile> profiles(String site, Collection<UUID> named) {
        return therapists.ofSiteOrNamed(site, named).stream()
                .map(Therapist::profile)
                .toList();
    }

    /** Which of these are not there, or left. */
    public Set<UUID> missing(Collection<UUID> ids) {
        var missing = new HashSet<>(ids);
        therapists.named(ids).forEach(known -> missing.remove(known.id()));
        return missing;
    }

    public void takeClient(UUID id) {
        var therapist = therapists.lock(id);
        if (therapist != null) {
            therapist.takeClient();
        }
    }

    public void leaveClient(UUID id) {
        var therapist = therapists.lock(id);
        if (therapist != null) {
            therapist.leaveClient();
        }
    }

    private Therapist visible(UUID id) {
        var therapist = therapists.findById(id);
        if (therapist == null || therapist.sites().stream().noneMatch(caller::maySee)) {
            throw Problems.notFound();
        }
        return therapist;
    }

    private Collection<String> askedFor(@Nullable String site) {
        if (site == null) {
            return caller.isService() ? sites.all().stream().map(Site::code).toList() : caller.sites();
        }
        caller.requireSite(sites.require("site", site).code());
        return List.of(site);
    }

    /** One who describes a therapist must work at one of the therapist's sites. */
    private void check(DescribeTherapist description) {
        for (int i = 0; i < description.sites().size(); i++) {
            sites.require("sites[" + i + "]", description.sites().get(i));
        }
        if (description.sites().stream().noneMatch(caller::maySee)) {
            throw Problems.notFound();
        }
        var errors = new ArrayList<FieldError>();
        domains("prefers", description.prefers(), errors);
        domains("prefersNot", description.prefersNot(), errors);
        for (int i = 0; i < description.prefersNot().size(); i++) {
            if (description.prefers().contains(description.prefersNot().get(i))) {
                errors.add(new FieldError("prefersNot[" + i + "]", "is in prefers as well; say one of the two"));
            }
        }
        if (!errors.isEmpty()) {
            throw Problems.invalid(errors);
        }
    }

    private void domains(String field, List<String> named, List<FieldError> errors) {
        var known = ruleSets.on(LocalDate.now(clock)).domains().keySet();
        for (int i = 0; i < named.size(); i++) {
            if (!known.contains(named.get(i))) {
                errors.add(new FieldError(field + "[" + i + "]", "is not a problem domain of the rule set"));
            }
        }
    }
}
