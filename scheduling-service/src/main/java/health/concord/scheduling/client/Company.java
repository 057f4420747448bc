package health.concord.scheduling.client;

import java.util.Map;

/**
 * Who is together in a group, in counts: nothing of it is anybody's by name.
 *
 * @param programs how many are in each program; those of whom it is not known are in none
 * @param levels how many need each level of care, the same way
 * @param withoutLevel of how many it was not decided yet
 */
public record Company(
        Map<String, Integer> programs, Map<String, Integer> levels, int withoutLevel, int minors, int adults) {

    public static final Company NOBODY = new Company(Map.of(), Map.of(), 0, 0, 0);
}
