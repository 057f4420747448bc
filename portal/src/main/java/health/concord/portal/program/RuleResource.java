package health.concord.portal.program;

import health.concord.portal.matching.RuleSet;
import health.concord.portal.matching.RuleVersion;
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

/** The versions of the placement rules, and two of them side by side. */
@Path("/program/rules")
class RuleResource {

    /**
     * What is compared.
     *
     * @param older the version that is compared with; empty where none was named
     * @param newer the other one; empty for the one in force
     * @param before null where no version was named
     */
    record Shown(
            String older,
            String newer,
            Answer<List<RuleVersion>> versions,
            Answer<RuleSet> after,
            @Nullable Answer<RuleSet> before) {

        public List<Outage> outages() {
            List<Answer<?>> all = new ArrayList<>(List.of(versions, after));
            if (before != null) {
                all.add(before);
            }
            return Outage.among(all);
        }

        /** Null where either version is missing. */
        public @Nullable RuleDifference difference() {
            RuleSet now = after.orNull();
            RuleSet then = before == null ? null : before.orNull();
            return now == null || then == null ? null : RuleDifference.of(then, now);
        }

        /** The version on the right. */
        public String compared() {
            RuleSet now = after.orNull();
            return now == null ? newer : now.version();
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
    public TemplateInstance rules(
            @QueryParam("version") @DefaultValue("") String version,
            @QueryParam("with") @DefaultValue("") String with) {
        String older = version.strip();
        String newer = with.strip();
        Asked<List<RuleVersion>> all = versions.all();
        Asked<RuleSet> after = newer.isEmpty() ? versions.current() : versions.version(newer);
        Asked<RuleSet> before = older.isEmpty() ? null : versions.version(older);
        return Pages.rules(
                new Shown(older, newer, all.answer(), after.answer(), before == null ? null : before.answer()));
    }
}
