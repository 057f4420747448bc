package health.concord.portal.chart;

import health.concord.portal.form.Form;
import health.concord.portal.intake.ClientChange;
import health.concord.portal.intake.ClientRecord;
import health.concord.portal.intake.LikelyDuplicate;
import health.concord.portal.peer.Answer;
import health.concord.portal.peer.Outage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Records that may be of the same person, and those that were merged.
 *
 * @param likely nobody for a record that was itself merged
 * @param form what was typed in the form that was sent
 */
record SamePersonView(
        ChartHead head, Answer<List<LikelyDuplicate>> likely, Answer<List<ClientChange>> merges, Form form) {

    public List<Outage> outages() {
        List<Answer<?>> all = new ArrayList<>(head.answers());
        all.addAll(List.of(likely, merges));
        return Outage.among(all);
    }

    public String path() {
        return head.path() + "/same-person";
    }

    public @Nullable ClientRecord record() {
        return head.client().orNull();
    }

    /** Records whose last merge is into this one. */
    public List<ClientChange> mergedHere() {
        List<ClientChange> known = merges.orNull();
        ClientRecord here = record();
        if (known == null || here == null || here.mergedInto() != null) {
            return List.of();
        }
        Map<UUID, ClientChange> last = new LinkedHashMap<>();
        known.forEach(change -> last.put(Objects.requireNonNull(change.client()), change));
        return last.values().stream().filter(ClientChange::isMerge).toList();
    }
}
