package health.concord.matching.fit;

import health.concord.commons.audit.Audit;
import health.concord.matching.group.Groups;
import health.concord.matching.profile.DomainResult;
import health.concord.matching.therapist.Therapists;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What outcomes say of therapists and groups, against what was to be expected. */
@ApplicationScoped
@Transactional
public class TrackRecords {

    @Inject
    TrackRecordRepository records;

    @Inject
    OutcomeCaseRepository cases;

    @Inject
    Therapists therapists;

    @Inject
    Groups groups;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** By therapist or group of a site, what is known of each domain. */
    public Map<UUID, List<DomainResult>> at(String site) {
        var bySubject = new HashMap<UUID, List<DomainResult>>();
        records.at(site)
                .forEach(one -> bySubject
                        .computeIfAbsent(one.subject(), any -> new ArrayList<>())
                        .add(one.result()));
        return bySubject;
    }

    /** Reckons a domain anew after a score came in. */
    void reckon(String domain) {
        cases.inTurn(domain);
        var rules = FitRules.current();
        var since = LocalDate.now(clock).minusDays(rules.risk().windowDays());
        var results = new RiskAdjustment(rules).of(cases.ofDomain(domain, since));
        var known = new HashMap<UUID, TrackRecord>();
        records.ofDomain(domain).forEach(one -> known.put(one.subject(), one));
        results.forEach((subject, result) -> {
            var record = known.remove(subject);
            if (record == null) {
                record = new TrackRecord(new TrackRecord.Key(subject, domain));
                record.say(result, clock.instant());
                records.persist(record);
            } else {
                record.say(result, clock.instant());
            }
        });
        known.values().forEach(records::delete);
    }

    TrackRecordView ofTherapist(UUID id) {
        therapists.requireVisible(id);
        audit.record("track-record.read", "therapist", id, Map.of());
        return TrackRecordView.of(id, records.of(id));
    }

    TrackRecordView ofGroup(UUID id) {
        groups.requireVisible(id);
        audit.record("track-record.read", "group", id, Map.of());
        return TrackRecordView.of(id, records.of(id));
    }
}
