package health.concord.matching.planning;

import health.concord.matching.profile.Background;
import health.concord.matching.profile.GroupProfile;
import health.concord.matching.profile.Openings;
import health.concord.matching.profile.Situation;
import health.concord.matching.profile.TherapistProfile;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything a plan is made from, kept whole with the run: the same input under the same rules, policy and seed gives
 * the same plan.
 *
 * @param state of the site, for licences
 * @param seated by group, the keep-apart marks of the people in it
 * @param keepApart requests that are not to meet in a group, for this run alone
 * @param must requests that have to be placed before any other counts
 * @param background outcome records, and who sits in the groups by value; null in what was stored before it was
 */
public record QueueInput(
        String site,
        String state,
        LocalDate today,
        String ruleSet,
        String policy,
        List<TherapistProfile> therapists,
        List<GroupProfile> groups,
        Openings openings,
        Map<UUID, Set<String>> seated,
        List<Roster> rosters,
        List<Waiting> waiting,
        List<List<UUID>> keepApart,
        List<UUID> must,
        @Nullable Background background) {

    /** In a fixed order, whatever order the parts were read in. Who asked first comes first. */
    public QueueInput {
        waiting = waiting.stream()
                .sorted(Comparator.comparingInt((Waiting one) -> -one.daysWaited())
                        .thenComparing(one -> one.client().asOf().toInstant())
                        .thenComparing(Waiting::request))
                .toList();
        rosters = rosters.stream().sorted(Comparator.comparing(Roster::group)).toList();
    }

    /** What one person is matched in, if the seats are as these openings say. */
    Situation situation(Waiting one, Openings open) {
        return situation(one, therapists, groups, open);
    }

    Situation situation(Waiting one, List<TherapistProfile> staff, List<GroupProfile> offered, Openings open) {
        return new Situation(
                one.client(),
                state,
                today,
                one.safetyHold(),
                staff,
                offered,
                open,
                one.units(),
                seated,
                background == null
                        ? new Background(one.apart(), Map.of(), Map.of())
                        : new Background(one.apart(), background.results(), background.rosters()));
    }

    /** The same with other openings. */
    QueueInput with(Openings open) {
        return with(therapists, groups, open);
    }

    /** The same with one more group, which meets as the openings say. */
    QueueInput with(GroupProfile group, Openings open) {
        return with(therapists, Stream.concat(groups.stream(), Stream.of(group)).toList(), open);
    }

    /** The same with this therapist in the place of the one there was. */
    QueueInput with(TherapistProfile therapist) {
        var others = therapists.stream()
                .map(one -> one.id().equals(therapist.id()) ? therapist : one)
                .toList();
        return with(others, groups, openings);
    }

    private QueueInput with(List<TherapistProfile> staff, List<GroupProfile> offered, Openings open) {
        return new QueueInput(
                site,
                state,
                today,
                ruleSet,
                policy,
                staff,
                offered,
                open,
                seated,
                rosters,
                waiting,
                keepApart,
                must,
                background);
    }
}
