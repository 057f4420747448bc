package health.concord.portal.resource;

import com.fasterxml.jackson.databind.node.ObjectNode;
import health.concord.portal.form.Choice;
import health.concord.portal.form.Form;
import health.concord.portal.form.Languages;
import health.concord.portal.language.Say;
import health.concord.portal.matching.Therapist;
import health.concord.portal.peer.Answer;
import health.concord.portal.peer.Outage;
import health.concord.portal.site.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A group or a therapist in its form.
 *
 * @param id null for a new one
 * @param there as it stands; null for a new one
 * @param leading who may lead a group
 * @param standing who or what is ticked as it stands
 */
record DescriptionView(
        @Nullable UUID id,
        Site site,
        @Nullable Answer<ObjectNode> there,
        Answer<List<Therapist>> leading,
        List<Choice> sites,
        List<String> standing,
        Form form) {

    public List<Outage> outages() {
        return Outage.among(there == null ? List.of(leading) : List.of(there, leading));
    }

    /** Where the form is sent, and where it stands. */
    public String action(String kind) {
        return "/program/resources/" + kind + "/" + (id == null ? "new" : id);
    }

    /** Whether what is to be changed is not known. */
    public boolean isGap() {
        return there != null && there.orNull() == null;
    }

    /** Therapists of the site, and whoever leads it though not listed there any more. */
    public List<Choice> leaders() {
        List<Choice> all = new ArrayList<>(Choice.byLabel(leading.orNull(), Therapist::id, Therapist::name));
        standing.stream()
                .filter(id -> all.stream().noneMatch(choice -> choice.value().equals(id)))
                .forEach(id -> all.add(new Choice(id, Say.words("resource.notListed"))));
        return all;
    }

    public List<Choice> models() {
        return Choice.codes(
                "common.model",
                "SKILLS_DEVELOPMENT",
                "PSYCHOEDUCATIONAL",
                "COGNITIVE_BEHAVIOURAL",
                "INTERPERSONAL_PROCESS",
                "SUPPORT");
    }

    public List<Choice> memberships() {
        return Choice.codes("group.membership", "OPEN", "CLOSED", "SLOW_OPEN", "REVOLVING");
    }

    public List<Choice> languages() {
        return Languages.choices(form.text("language"));
    }

    public List<Choice> genders() {
        return Choice.codes("resource.gender", "women", "men", "nonbinary");
    }
}
