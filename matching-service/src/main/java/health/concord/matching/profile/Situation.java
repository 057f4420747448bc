package health.concord.matching.profile;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything a recommendation is made from: the same situation under the same rules gives the same answer, so it is
 * kept whole with the answer.
 *
 * @param state of the site, for licences
 * @param today at the site
 * @param safetyHold whether a hold stands, as far as matching was told since the snapshot
 * @param seated by group, the keep-apart tokens of the people in it
 * @param background what is known beside the descriptions; null in what was stored before it was
 */
public record Situation(
        Snapshot client,
        String state,
        LocalDate today,
        boolean safetyHold,
        List<TherapistProfile> therapists,
        List<GroupProfile> groups,
        Openings openings,
        Units units,
        Map<UUID, Set<String>> seated,
        @Nullable Background background) {

    /** With nothing known beside the descriptions. */
    public Situation(
            Snapshot client,
            String state,
            LocalDate today,
            boolean safetyHold,
            List<TherapistProfile> therapists,
            List<GroupProfile> groups,
            Openings openings,
            Units units,
            Map<UUID, Set<String>> seated) {
        this(client, state, today, safetyHold, therapists, groups, openings, units, seated, null);
    }

    /** In a fixed order, whatever order the parts were read in. */
    public Situation {
        therapists = therapists.stream()
                .sorted(Comparator.comparing(TherapistProfile::id))
                .toList();
        groups = groups.stream().sorted(Comparator.comparing(GroupProfile::id)).toList();
        openings = new Openings(
                openings.series().stream()
                        .sorted(Comparator.comparing(Openings.Series::series))
                        .toList(),
                openings.clinicians().stream()
                        .sorted(Comparator.comparing(Openings.Clinician::clinician))
                        .toList());
        var ordered = new TreeMap<UUID, Set<String>>();
        seated.forEach((group, tokens) -> ordered.put(group, new TreeSet<>(tokens)));
        seated = ordered;
    }

    public Situation with(Snapshot other) {
        return new Situation(other, state, today, safetyHold, therapists, groups, openings, units, seated, background);
    }

    public Situation with(Openings other) {
        return new Situation(client, state, today, safetyHold, therapists, groups, other, units, seated, background);
    }

    /** The part that is the same for everybody of the site. */
    public SiteInputs ofSite() {
        return new SiteInputs(therapists, groups, openings, seated, known().results(), known().rosters());
    }

    /** The part that is this person's own. */
    public Situation ofPerson() {
        return at(new SiteInputs(List.of(), List.of(), Openings.none(), Map.of(), Map.of(), Map.of()));
    }

    /** The same person at a site as it is, or was, then. */
    public Situation at(SiteInputs site) {
        return new Situation(
                client,
                state,
                today,
                safetyHold,
                site.therapists(),
                site.groups(),
                site.openings(),
                units,
                site.seated(),
                new Background(known().apart(), site.results(), site.rosters()));
    }

    /** What is known beside the descriptions, be it nothing. */
    public Background known() {
        return background == null ? Background.none() : background;
    }
}
