package health.concord.portal.assessment;

import health.concord.portal.chart.ChartHead;
import health.concord.portal.intake.Instrument;
import health.concord.portal.intake.SafetyStatus;
import health.concord.portal.intake.Score;
import health.concord.portal.peer.Answer;
import health.concord.portal.peer.Outage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was answered so far.
 *
 * @param savedId the one that was just saved, whose score is shown large
 */
record ScoreList(
        ChartHead head,
        Answer<List<Score>> scores,
        Answer<List<Instrument>> instruments,
        Answer<SafetyStatus> safety,
        @Nullable UUID savedId,
        boolean mayAnswer) {

    public List<Outage> outages() {
        List<Answer<?>> all = new ArrayList<>(head.answers());
        all.addAll(List.of(scores, instruments, safety));
        return Outage.among(all);
    }

    public List<Score> newestFirst() {
        List<Score> all = scores.orNull();
        return all == null
                ? List.of()
                : all.stream()
                        .sorted(Comparator.comparing(Score::recordedAt).reversed())
                        .toList();
    }

    public @Nullable Score saved() {
        return newestFirst().stream()
                .filter(score -> score.id().equals(savedId))
                .findFirst()
                .orElse(null);
    }

    public List<Trend> trends() {
        return Trend.of(newestFirst());
    }
}
