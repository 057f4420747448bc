package health.concord.matching.group;

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
import health.concord.matching.placement.Placements;
import health.concord.matching.profile.GroupProfile;
import health.concord.matching.rule.Clause;
import health.concord.matching.rule.Model;
import health.concord.matching.rule.RuleSet;
import health.concord.matching.rule.RuleSets;
import health.concord.matching.rule.Vocabulary;
import health.concord.matching.therapist.Therapists;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Describing groups, and what matching needs to know of them. */
@ApplicationScoped
@Transactional
public class Groups {

    @Inject
    GroupRepository groups;

    @Inject
    Therapists therapists;

    @Inject
    Placements placements;

    @Inject
    RuleSets ruleSets;

    @Inject
    SiteCatalogue sites;

    @Inject
    Caller caller;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    GroupView create(DescribeGroup asked) {
        var description = checked(asked);
        var id = asked.id() == null ? Ids.next() : asked.id();
        if (groups.findById(id) != null) {
            throw Problems.of(ProblemType.CONFLICT, "A group with this id is there already. Change that one.");
        }
        var group = new ClinicalGroup(id, description);
        groups.persistAndFlush(group);
        audit.record("group.created", "group", id, Map.of("site", group.site()));
        return GroupView.of(group);
    }

    GroupView change(UUID id, @Nullable String ifMatch, DescribeGroup asked) {
        var group = visible(id);
        Versions.require(ifMatch, group.version());
        var description = checked(asked);
        if (asked.id() != null && !asked.id().equals(id)) {
            throw Problems.invalid("id", "cannot be changed; leave it out");
        }
        if (!description.site().equals(group.site())) {
            throw Problems.invalid("site", "cannot be changed; make a group at the other site");
        }
        group.describe(description);
        groups.flush();
        audit.record("group.changed", "group", id, Map.of("site", group.site()));
        return GroupView.of(group);
    }

    void retire(UUID id, @Nullable String ifMatch) {
        var group = visible(id);
        Versions.require(ifMatch, group.version());
        if (placements.anySeatedIn(id)) {
            throw Problems.of(ProblemType.CONFLICT, "People are placed in the group. End their placements first.");
        }
        group.retire();
        audit.record("group.retired", "group", id, Map.of("site", group.site()));
    }

    GroupView get(UUID id) {
        return GroupView.of(visible(id));
    }

    Page<GroupView> list(@Nullable String site, @Nullable Model model, PageRequest page) {
        var models = model == null ? EnumSet.allOf(Model.class) : EnumSet.of(model);
        var found = groups.pageAt(askedFor(site), models, page.afterId(), page.fetch());
        return Page.of(found, page, ClinicalGroup::id, GroupView::of);
    }

    public List<GroupProfile> profiles(String site) {
        return groups.ofSite(site).stream().map(ClinicalGroup::profile).toList();
    }

    /** Those of these that are described here, also retired ones. For services: nothing is hidden. */
    public Map<UUID, KnownGroup> among(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : groups.among(ids).stream()
                        .collect(Collectors.toMap(
                                ClinicalGroup::id,
                                group -> new KnownGroup(group.site(), group.profile(), group.retired())));
    }

    private ClinicalGroup visible(UUID id) {
        var group = groups.findById(id);
        if (group == null || !caller.maySee(group.site())) {
            throw Problems.notFound();
        }
        return group;
    }

    private Collection<String> askedFor(@Nullable String site) {
        if (site == null) {
            return caller.isService() ? sites.all().stream().map(Site::code).toList() : caller.sites();
        }
        caller.requireSite(sites.require("site", site).code());
        return List.of(site);
    }

    /** Everything that is wrong at once, each with its field. */
    private Described checked(DescribeGroup asked) {
        caller.requireSite(sites.require("site", asked.site()).code());
        var rules = ruleSets.on(LocalDate.now(clock));
        var description = Described.of(asked, rules.defaults(asked.model()));
        var errors = new ArrayList<FieldError>();
        sizes(description, errors);
        cycle(description, errors);
        var missing = therapists.missing(asked.leaders());
        for (int i = 0; i < asked.leaders().size(); i++) {
            var leader = asked.leaders().get(i);
            if (missing.contains(leader)) {
                errors.add(
                        new FieldError("leaders[" + i + "]", "is not a therapist here; describe the therapist first"));
            } else if (asked.leaders().indexOf(leader) < i) {
                errors.add(new FieldError("leaders[" + i + "]", "is named twice; leave it out"));
            }
        }
        admission(asked, rules, errors);
        if (!errors.isEmpty()) {
            throw Problems.invalid(errors);
        }
        return description;
    }

    private static void sizes(Described description, List<FieldError> errors) {
        if (description.sizeMin() > description.sizeMax()) {
            errors.add(new FieldError("sizeMin", "is above sizeMax; give a range"));
        }
        if (description.viable() > description.sizeMax()) {
            errors.add(new FieldError("viable", "is above sizeMax; a full group must be viable"));
        }
        if (description.population().contains("adult")
                == description.population().contains("adolescent")) {
            errors.add(new FieldError("population", "says neither or both of adult and adolescent; say one"));
        }
    }

    private static void cycle(Described description, List<FieldError> errors) {
        var cycle = description.cycle();
        if (cycle != null) {
            if (cycle.session() > cycle.sessions()) {
                errors.add(new FieldError("cycle.session", "is above cycle.sessions; give one of them"));
            }
            for (int i = 0; i < cycle.entryPoints().size(); i++) {
                if (cycle.entryPoints().get(i) > cycle.sessions()) {
                    errors.add(new FieldError("cycle.entryPoints[" + i + "]", "is above cycle.sessions"));
                }
            }
        }
        for (int i = 0; i < description.composition().size(); i++) {
            if (description.composition().get(i).atLeast() > description.sizeMax()) {
                errors.add(
                        new FieldError("composition[" + i + "].atLeast", "is above sizeMax; nobody could be let in"));
            }
        }
    }

    /** The site of a group the caller may see. */
    public String siteOf(UUID id) {
        return visible(id).site();
    }

    /** As if there were none, where the caller may not see the group. */
    public void requireVisible(UUID id) {
        visible(id);
    }

    private static void admission(DescribeGroup asked, RuleSet rules, List<FieldError> errors) {
        for (int i = 0; i < asked.admission().size(); i++) {
            var when = asked.admission().get(i).when();
            if (when != null) {
                var field = "admission[" + i + "].when";
                try {
                    var unknown = Vocabulary.of(rules).unknown(Clause.parse(when));
                    if (!unknown.isEmpty()) {
                        errors.add(new FieldError(field, "names facts the rule set does not have"));
                    }
                } catch (IllegalArgumentException notACondition) {
                    errors.add(new FieldError(
                            field, "is not a condition of the rule set's language, such as: sobrietyDays at least 30"));
                }
            }
        }
    }
}
