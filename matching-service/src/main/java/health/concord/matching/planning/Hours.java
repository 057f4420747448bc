package health.concord.matching.planning;

import health.concord.matching.profile.Openings;
import health.concord.matching.week.Slot;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Therapists' hours. Open times that overlap are one hour: whoever takes one of them takes it. */
final class Hours {

    private final Map<UUID, Map<Slot, String>> names = new HashMap<>();

    Hours(Openings openings) {
        openings.clinicians().forEach(one -> names.put(one.clinician(), named(one.slots())));
    }

    Place of(UUID therapist, Slot slot) {
        var name = names.getOrDefault(therapist, Map.of()).get(slot);
        return Place.hour(therapist, name == null ? slot.day() + " " + slot.from() : name);
    }

    /** Whether it is among the open times. */
    boolean open(Place hour) {
        return names.getOrDefault(hour.who(), Map.of()).containsValue(String.valueOf(hour.when()));
    }

    private static Map<Slot, String> named(List<Slot> slots) {
        var named = new HashMap<Slot, String>();
        Slot before = null;
        var name = "";
        var end = 0;
        for (var slot : slots.stream().sorted().toList()) {
            var another = before == null || before.day() != slot.day() || slot.start() >= end;
            if (another) {
                name = slot.day() + " " + slot.from();
                end = slot.end();
            } else {
                end = Math.max(end, slot.end());
            }
            named.put(slot, name);
            before = slot;
        }
        return named;
    }
}
