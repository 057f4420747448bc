package health.concord.intake.profile;

import health.concord.commons.audit.Audit;
import health.concord.commons.event.Event;
import health.concord.commons.event.Outbox;
import health.concord.commons.event.Peer;
import health.concord.commons.problem.Problems;
import health.concord.intake.episode.Episode;
import health.concord.intake.episode.Episodes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who has signed the agreement to the rules of groups; scheduling is told of it, for the rosters of groups. */
@ApplicationScoped
@Transactional
class GroupAgreements {

    /** Larger than any group. */
    private static final int MOST = 100;

    private static final String FACTOR = "groupAgreementSigned";

    @Inject
    ProfileRepository profiles;

    @Inject
    Episodes episodes;

    @Inject
    Outbox outbox;

    @Inject
    Audit audit;

    /** @param ids with commas between; what the caller may not see is left out of the answer */
    List<GroupAgreementView> of(@Nullable String ids) {
        List<UUID> wanted = parsed(ids);
        List<Episode> seen = episodes.seen(wanted);
        Map<UUID, ProfileRevision> latest = seen.isEmpty()
                ? Map.of()
                : profiles.latest(seen.stream().map(Episode::id).toList()).stream()
                        .collect(Collectors.toMap(ProfileRevision::episodeId, Function.identity()));
        return seen.stream()
                .map(episode -> {
                    audit.record("group-agreement.read", "episode", episode.id(), Map.of());
                    return view(episode, latest.get(episode.id()));
                })
                .toList();
    }

    /** Tells scheduling, where a new revision of a profile says something else of it than the one before. */
    void tell(Episode episode, @Nullable ProfileRevision before, ProfileRevision now) {
        GroupAgreementView said = view(episode, now);
        if (!said.equals(view(episode, before))) {
            outbox.send(
                    Event.of("group-agreement.changed", "group-agreement", episode.id(), episode.site(), said),
                    Peer.SCHEDULING);
        }
    }

    private static GroupAgreementView view(Episode episode, @Nullable ProfileRevision profile) {
        Optional<Factor> said = profile == null
                ? Optional.empty()
                : profile.factors().stream()
                        .filter(factor -> factor.code().equals(FACTOR))
                        .findFirst();
        return new GroupAgreementView(
                episode.id(),
                episode.client().id(),
                said.map(Factor::isTrue).orElse(null),
                said.map(Factor::on).orElse(null));
    }

    private static List<UUID> parsed(@Nullable String ids) {
        if (ids == null || ids.isBlank()) {
            throw Problems.invalid("episodes", "is needed: ids with commas between");
        }
        try {
            List<UUID> wanted = Arrays.stream(ids.split(",", -1))
                    .map(String::strip)
                    .map(UUID::fromString)
                    .distinct()
                    .toList();
            if (wanted.size() > MOST) {
                throw Problems.invalid("episodes", "must be at most " + MOST);
            }
            return wanted;
        } catch (IllegalArgumentException e) {
            throw Problems.invalid("episodes", "must be ids with commas between");
        }
    }
}
