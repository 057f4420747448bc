package health.concord.matching.fairness;

import health.concord.commons.audit.Audit;
import health.concord.commons.problem.Problems;
import health.concord.commons.security.Caller;
import health.concord.commons.time.SiteCatalogue;
import health.concord.matching.document.Documents;
import health.concord.matching.planning.Traits;
import health.concord.matching.profile.Snapshot;
import health.concord.matching.profile.Units;
import health.concord.matching.queue.QueuePolicies;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The fairness report of a site. */
@ApplicationScoped
@Transactional
public class Fairness {

    private static final List<String> ATTRIBUTES =
            List.of(Traits.AGE_BAND, Traits.LANGUAGE, Traits.PAYER, Traits.GENDER, Traits.STAGE);
    private static final int USUAL_DAYS = 90;
    private static final int MOST_DAYS = 731;
    /** More are beyond any one site in two years; the report would no longer be made while someone waits. */
    private static final int MOST_REQUESTS = 50_000;

    @Inject
    FairnessRepository requests;

    @Inject
    QueuePolicies policies;

    @Inject
    SiteCatalogue sites;

    @Inject
    Caller caller;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @ConfigProperty(name = "concord.matching.smallest-count")
    int smallest;

    FairnessReport of(String site, @Nullable LocalDate from, @Nullable LocalDate to) {
        caller.requireSite(sites.require("site", site).code());
        var zone = sites.zone(site);
        var today = LocalDate.now(clock.withZone(zone));
        var last = to == null ? today : to;
        var first = from == null ? last.minusDays(USUAL_DAYS) : from;
        if (first.isAfter(last)) {
            throw Problems.invalid("from", "is after to");
        }
        if (first.plusDays(MOST_DAYS).isBefore(last)) {
            throw Problems.invalid("from", "is more than two years before to; ask for a shorter time");
        }
        var bands = policies.on(today).ageBands();
        var cases = requests
                .askedAt(
                        site,
                        first.atStartOfDay(zone).toInstant(),
                        last.plusDays(1).atStartOfDay(zone).toInstant(),
                        MOST_REQUESTS)
                .stream()
                .map(line -> counted(line, bands))
                .toList();
        var counting = new Counting(smallest);
        audit.record("fairness.read", "site", null, Map.of("site", site));
        return new FairnessReport(
                site,
                first,
                last,
                smallest,
                counting.all(cases),
                ATTRIBUTES.stream()
                        .map(attribute -> counting.table(attribute, cases))
                        .toList());
    }

    private Case counted(FairnessRepository.Line line, List<Integer> ageBands) {
        var snapshot = Documents.read(line.snapshot(), Snapshot.class);
        var units = new Units(line.payer() != null, line.payer(), null, null);
        var waiting = !line.status().equals("ACCEPTED") && !line.status().equals("DECLINED");
        return new Case(
                Traits.of(snapshot, units, ageBands),
                line.acceptedAt() != null,
                waiting,
                Math.max(0, Duration.between(line.since(), until(line)).toDays()));
    }

    /** A wait ends with a placement, or with a decision that this is not the place. */
    private Instant until(FairnessRepository.Line line) {
        return Stream.of(line.acceptedAt(), line.declinedAt())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(clock.instant());
    }
}
