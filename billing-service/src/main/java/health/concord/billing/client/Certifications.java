package health.concord.billing.client;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;

/** Physicians' certifications as intake told them, and the hours a week that were told with each. */
@ApplicationScoped
class Certifications {

    private record Which(UUID episode, LocalDate certifiedOn) {}

    @Inject
    CertificationRepository certifications;

    @Inject
    CertifiedHoursRepository hours;

    @Inject
    Clock clock;

    /** Keeps a certification once, and what it says of hours whenever that is new. */
    @Transactional(Transactional.TxType.MANDATORY)
    void learn(EpisodeTold told, LocalDate toldOn) {
        LocalDate certified = told.certifiedOn();
        if (certified == null) {
            return;
        }
        UUID episode = told.episode();
        if (certifications.findById(new Certification.Key(episode, certified)) == null) {
            certifications.persist(new Certification(episode, certified, clock.instant()));
            certifications.flush();
        }
        int stated = Objects.requireNonNullElse(told.hoursPerWeek(), 0);
        if (stated > 0
                && hours.newest(episode, certified)
                        .filter(known -> known.hoursPerWeek() == stated)
                        .isEmpty()) {
            hours.persist(new CertifiedHours(episode, certified, stated, toldOn, clock.instant()));
        }
    }

    /** All that are known of these episodes, by episode. */
    @Transactional(Transactional.TxType.MANDATORY)
    Map<UUID, List<CertifiedDay>> of(Collection<UUID> episodes) {
        Map<Which, TreeMap<LocalDate, Integer>> stated = new HashMap<>();
        hours.of(episodes)
                .forEach(one -> stated.computeIfAbsent(
                                new Which(one.episode(), one.certifiedOn()), which -> new TreeMap<>())
                        .put(one.toldOn(), one.hoursPerWeek()));
        Map<UUID, List<CertifiedDay>> known = new HashMap<>();
        certifications
                .of(episodes)
                .forEach(one -> known.computeIfAbsent(one.episode(), episode -> new ArrayList<>())
                        .add(new CertifiedDay(
                                one.certifiedOn(),
                                stated.getOrDefault(new Which(one.episode(), one.certifiedOn()), new TreeMap<>()))));
        return known;
    }
}
