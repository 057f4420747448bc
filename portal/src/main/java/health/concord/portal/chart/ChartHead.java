package health.concord.portal.chart;

import health.concord.portal.intake.ClientRecord;
import health.concord.portal.intake.Episode;
import health.concord.portal.intake.SafetyHold;
import health.concord.portal.language.Say;
import health.concord.portal.peer.Answer;
import health.concord.portal.person.Person;
import health.concord.portal.person.Role;
import health.concord.portal.time.SiteTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What stands above every tab of a chart: who it is, whether they are safe, where they are on their way.
 *
 * @param path of the chart
 * @param here the tab that is shown
 */
public record ChartHead(
        Answer<ClientRecord> client,
        Answer<Episode> episode,
        Answer<List<SafetyHold>> holds,
        String path,
        Tab here,
        Person person,
        SiteTime time) {

    private static final Set<Role> CLINICAL = Set.of(Role.CLINICIAN, Role.PROGRAM_ADMIN);

    private static final Set<Role> CORRECTING = Set.of(Role.INTAKE_COORDINATOR, Role.PROGRAM_ADMIN);

    private static final Set<Role> SEEING_SEATS =
            Set.of(Role.CLINICIAN, Role.SCHEDULER, Role.PROGRAM_ADMIN, Role.AUDITOR);

    /** A tab in the row. */
    public record Link(String title, String path, boolean here) {}

    public List<Link> tabs() {
        return Arrays.stream(Tab.values())
                .filter(tab -> person.hasAny(tab.roles()))
                .map(tab -> new Link(tab.title(), path + tab.path(), tab == here))
                .toList();
    }

    public String title() {
        ClientRecord known = client.orNull();
        Episode known2 = episode.orNull();
        return known != null ? known.displayName() : known2 != null ? known2.clientLabel() : Say.words("common.client");
    }

    /** {@code 34 · she/her · Substance use · In intake}. */
    public String aboutWords() {
        List<String> about = new ArrayList<>();
        ClientRecord who = client.orNull();
        if (who != null) {
            about.add(Say.words("chart.years", who.ageOn(time.date())));
            if (who.pronouns() != null) {
                about.add(who.pronouns());
            }
            about.add(who.languageWords());
        }
        Episode way = episode.orNull();
        if (way != null) {
            about.add(way.programWords());
            about.add(way.stageWords());
        }
        return String.join(" · ", about);
    }

    public List<SafetyHold> activeHolds() {
        List<SafetyHold> known = holds.orNull();
        return known == null
                ? List.of()
                : known.stream().filter(SafetyHold::isActive).toList();
    }

    public @Nullable Episode way() {
        return episode.orNull();
    }

    /** The address of the client's seats; null where nobody is placed, or the person may not see them. */
    public @Nullable String seats() {
        Episode known = episode.orNull();
        return known == null || known.placement() == null || !person.hasAny(SEEING_SEATS)
                ? null
                : path + "/seats/" + known.placement();
    }

    /** Whether the person may put right who the client is. */
    public boolean mayCorrect() {
        return person.hasAny(CORRECTING);
    }

    public boolean mayActOnHolds() {
        return person.hasAny(CLINICAL);
    }

    /** What was asked, for the strip that says which service is down. */
    public List<Answer<?>> answers() {
        return List.of(client, episode, holds);
    }
}
