package health.concord.portal.placement;

import health.concord.portal.form.Choice;
import health.concord.portal.form.Form;
import health.concord.portal.matching.AskWhatIf;
import health.concord.portal.matching.Explanation;
import health.concord.portal.matching.Group;
import health.concord.portal.matching.Insight;
import health.concord.portal.matching.Matching;
import health.concord.portal.matching.Resources;
import health.concord.portal.matching.RuleSet;
import health.concord.portal.matching.WhatIf;
import health.concord.portal.matching.WholeRequest;
import health.concord.portal.peer.Answer;
import health.concord.portal.peer.Asked;
import health.concord.portal.peer.Outage;
import health.concord.portal.peer.Outcome;
import health.concord.portal.person.Role;
import health.concord.portal.site.CurrentSite;
import health.concord.portal.web.NothingHere;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What would be recommended, were an answer, a weight or a seat another: redrawn in place with each change. */
@Path("/placement-what-ifs/{id}")
class WhatIfResource {

    @CheckedTemplate(basePath = "placement")
    static class Pages {
        static native TemplateInstance whatif(UUID id, WhatIfView view);
    }

    @Inject
    Matching matching;

    @Inject
    Insight insight;

    @Inject
    Resources resources;

    @Inject
    CurrentSite current;

    /** @param lever which of the changes the recommendation hangs on is tried; the address names no answer */
    @GET
    @RolesAllowed({Role.OF_CLINICIAN, Role.OF_ADMIN})
    public TemplateInstance entry(@PathParam("id") UUID id, @QueryParam("lever") @Nullable Integer lever) {
        return page(id, Form.empty(), lever);
    }

    @POST
    @RolesAllowed({Role.OF_CLINICIAN, Role.OF_ADMIN})
    public TemplateInstance change(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        return page(id, Form.of(sent), null);
    }

    private TemplateInstance page(UUID id, Form typed, @Nullable Integer lever) {
        Asked<WholeRequest> asked = matching.begin(id);
        Asked<Explanation> why = insight.explanation(id);
        Asked<RuleSet> rules = resources.rules();
        Asked<List<Group>> groups = resources.groups(current.site().code());
        Answer<WholeRequest> request = asked.answer();
        if (request.isUnknown()) {
            throw new NothingHere();
        }
        Answer<Explanation> explanation = why.answer();
        WhatIfForm form = new WhatIfForm(
                tried(explanation.orNull(), lever, typed),
                factors(rules.answer().orNull()),
                weights(rules.answer().orNull()),
                groups(groups.answer().orNull()));
        AskWhatIf changes = form.changes();
        WhatIf outcome = null;
        if (!changes.changesNothing() && !form.form().isWrong()) {
            Outcome<WhatIf> reckoned = insight.whatIf(id, changes);
            form.form().after(reckoned);
            outcome = reckoned instanceof Outcome.Done<WhatIf>(WhatIf done) ? done : null;
        }
        return Pages.whatif(
                id,
                new WhatIfView(
                        request,
                        form,
                        explanation,
                        outcome,
                        problems(form.form()),
                        Outage.among(List.of(request, explanation, rules.answer(), groups.answer()))));
    }

    /** What the lever changes; as it was typed where none is tried. */
    private static Form tried(@Nullable Explanation explanation, @Nullable Integer lever, Form typed) {
        return explanation == null
                        || lever == null
                        || lever < 0
                        || lever >= explanation.levers().size()
                ? typed
                : WhatIfForm.of(explanation.levers().get(lever));
    }

    private static List<String> problems(Form form) {
        return form.isWrong()
                ? Stream.concat(Stream.ofNullable(form.notDone()), form.problemsUnder("").stream())
                        .distinct()
                        .toList()
                : List.of();
    }

    private static List<Choice> factors(@Nullable RuleSet rules) {
        Map<String, String> known = rules == null || rules.factors() == null ? Map.of() : rules.factors();
        return known.entrySet().stream()
                .map(factor -> new Choice(factor.getKey(), factor.getValue()))
                .sorted(Comparator.comparing(Choice::label))
                .toList();
    }

    private static List<Choice> weights(@Nullable RuleSet rules) {
        return rules == null
                ? List.of()
                : rules.rules().stream()
                        .filter(rule -> rule.weight() != null)
                        .map(rule -> new Choice(
                                rule.id(),
                                rule.id() + " (" + rule.weight() + ")"
                                        + (rule.text() == null ? "" : ": " + rule.text())))
                        .distinct()
                        .sorted(Comparator.comparing(Choice::label))
                        .toList();
    }

    private static List<Choice> groups(@Nullable List<Group> groups) {
        return groups == null
                ? List.of()
                : groups.stream()
                        .filter(group -> !group.retired())
                        .map(group -> new Choice(group.id().toString(), group.title()))
                        .sorted(Comparator.comparing(Choice::label))
                        .toList();
    }
}
