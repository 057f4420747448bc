package health.concord.matching.profile;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The part of a {@link Situation} that is the same for everybody of a site.
 *
 * @param seated by group, the keep-apart tokens of the people in it
 * @param results outcome records of therapists and groups
 * @param rosters by group and attribute, how many of those seated have each value
 */
public record SiteInputs(
        List<TherapistProfile> therapists,
        List<GroupProfile> groups,
        Openings openings,
        Map<UUID, Set<String>> seated,
        Map<UUID, List<DomainResult>> results,
        Map<UUID, Map<String, Map<String, Integer>>> rosters) {}
