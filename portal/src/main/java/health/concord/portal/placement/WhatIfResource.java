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
        return lever == null || lever < 0 ? typed(id, Form.empty()) : tried(id, lever);
    }

    @POST
    @RolesAllowed({Role.OF_CLINICIAN, Role.OF_ADMIN})
    public TemplateInstance change(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        return typed(id, Form.of(sent));
    }

    /** What there is to change, asked for together with everything else. */
    private record Choices(Asked<RuleSet> rules, Asked<List<Group>> groups) {}

    private TemplateInstance tried(UUID id, int lever) {
        Asked<WholeRequest> request = matching.request(id);
        Asked<Explanation.Tried> asked = insight.lever(id, lever);
        Choices choices = choices();
        Explanation.Tried tried = asked.answer().orNull();
        Answer<Explanation> explanation = asked.answer().map(Explanation.Tried::explanation);
        return tried == null || tried.whatIf() == null
                ? page(id, request.answer(), explanation, choices, Form.empty(), null)
                : page(
                        id,
                        request.answer(),
                        explanation,
                        choices,
                        WhatIfForm.of(tried.explanation().levers().get(lever)),
                        tried.whatIf());
    }

    private TemplateInstance typed(UUID id, Form form) {
        Asked<WholeRequest> request = matching.request(id);
        Asked<Explanation> explanation = insight.explanation(id);
        Choices choices = choices();
        AskWhatIf changes = WhatIfForm.changes(form);
        WhatIf outcome = null;
        if (!changes.changesNothing() && !form.isWrong()) {
            Outcome<WhatIf> reckoned = insight.whatIf(id, changes);
            form.after(reckoned);
            outcome = reckoned instanceof Outcome.Done<WhatIf>(WhatIf done) ? done : null;
        }
        return page(id, request.answer(), explanation.answer(), choices, form, outcome);
    }

    private Choices choices() {
        return new Choices(resources.rules(), resources.groups(current.site().code()));
    }

    private static TemplateInstance page(
            UUID id,
            Answer<WholeRequest> request,
            Answer<Explanation> explanation,
            Choices choices,
            Form form,
            @Nullable WhatIf outcome) {
        if (request.isUnknown()) {
            throw new NothingHere();
        }
        Answer<RuleSet> rules = choices.rules().answer();
        Answer<List<Group>> groups = choices.groups().answer();
        return Pages.whatif(
                id,
                new WhatIfView(
                        request,
                        new WhatIfForm(form, factors(rules.orNull()), weights(rules.orNull()), groups(groups.orNull())),
                        explanation,
                        outcome,
                        problems(form),
                        Outage.among(List.of(request, explanation, rules, groups))));
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
