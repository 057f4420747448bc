package health.concord.portal.program;

import health.concord.portal.matching.RuleSet;
import health.concord.portal.matching.RuleVersions;
import health.concord.portal.peer.Answer;
import health.concord.portal.peer.Asked;
import health.concord.portal.peer.Outage;
import health.concord.portal.person.Role;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Two versions of the placement rules side by side. */
@Path("/program/rules")
class RuleResource {

    /**
     * What is compared.
     *
     * @param older null where no version was named
     */
    record Shown(
            String named,
            Answer<RuleSet> current,
            @Nullable Answer<RuleSet> older,
            @Nullable RuleDifference difference) {

        public List<Outage> outages() {
            List<Answer<?>> all = new ArrayList<>(List.of(current));
            if (older != null) {
                all.add(older);
            }
            return Outage.among(all);
        }
    }

    @CheckedTemplate(basePath = "program")
    static class Pages {
        static native TemplateInstance rules(Shown shown);
    }

    @Inject
    RuleVersions versions;

    @GET
    @RolesAllowed({Role.OF_ADMIN, Role.OF_AUDITOR})
    public TemplateInstance rules(@QueryParam("version") @DefaultValue("") String version) {
        String named = version.strip();
        Asked<RuleSet> now = versions.current();
        Asked<RuleSet> then = named.isEmpty() ? null : versions.version(named);
        Answer<RuleSet> current = now.answer();
        Answer<RuleSet> older = then == null ? null : then.answer();
        RuleSet after = current.orNull();
        RuleSet before = older == null ? null : older.orNull();
        return Pages.rules(new Shown(
                named, current, older, before == null || after == null ? null : RuleDifference.of(before, after)));
    }
}
