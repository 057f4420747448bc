package health.concord.matching.therapist;

import java.util.List;
import java.util.UUID;

/** The clients a therapist must not be given. Confidential: it is in no other view and in no explanation. */
public record ConflictsView(UUID therapist, List<UUID> clients, long version) {

    static ConflictsView of(Therapist therapist) {
        return new ConflictsView(
                therapist.id(), therapist.conflicts().stream().sorted().toList(), therapist.version());
    }
}
