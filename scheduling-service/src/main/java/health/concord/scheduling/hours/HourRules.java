package health.concord.scheduling.hours;

import health.concord.commons.audit.Audit;
import health.concord.commons.problem.Problems;
import health.concord.scheduling.calendar.SiteWeek;
import health.concord.scheduling.client.Clients;
import health.concord.scheduling.client.WeeklyTarget;
import health.concord.scheduling.units.Units;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a week asks of a client: what the episode's level of care says, else the program's rule by age; a payer that asks
 * for more is heard.
 */
@ApplicationScoped
@Transactional
public class HourRules {

    private static final int ADULT_AT = 18;

    @Inject
    HourRuleRepository rules;

    @Inject
    Clients clients;

    @Inject
    Units units;

    @Inject
    Audit audit;

    List<HourRuleView> list() {
        return rules.list("order by validFrom, id").stream()
                .map(HourRuleView::of)
                .toList();
    }

    HourRuleView add(AddHourRule request) {
        LocalDate validTo = request.validTo();
        if (validTo != null && validTo.isBefore(request.validFrom())) {
            throw Problems.invalid("validTo", "must not be before validFrom");
        }
        HourRule rule = new HourRule(request);
        rules.persistAndFlush(rule);
        audit.record("hour-rule.added", "hour-rule", rule.id(), Map.of("population", rule.population()));
        return HourRuleView.of(rule);
    }

    /**
     * By client; one of whom no episode ran in the week is missing.
     *
     * @param records of each client
     */
    Map<UUID, WeeklyTarget> targets(Map<UUID, Set<UUID>> records, SiteWeek week) {
        List<HourRule> holding = rules.on(week.monday());
        Map<UUID, LocalDate> birthDates = clients.birthDates(records.keySet());
        Map<UUID, String> payers = units.payers(records);
        Map<UUID, WeeklyTarget> targets = new HashMap<>();
        clients.running(records, week).forEach((client, episode) -> {
            HourRule.Population population = population(birthDates.get(client), week.monday());
            target(
                            episode,
                            payers.get(client),
                            holding.stream()
                                    .filter(rule -> rule.population() == population)
                                    .toList())
                    .ifPresent(goal -> targets.put(client, goal));
        });
        return targets;
    }

    private static Optional<WeeklyTarget> target(
            Clients.Running running, @Nullable String payer, List<HourRule> holding) {
        Optional<WeeklyTarget> base =
                running.asks().or(() -> last(holding, null).map(rule -> of(running.episode(), rule)));
        Optional<HourRule> ofPayer = payer == null ? Optional.empty() : last(holding, payer);
        return base.map(goal -> ofPayer.map(rule -> new WeeklyTarget(
                        goal.episode(), Math.max(goal.minutes(), rule.minutes()), Math.max(goal.days(), rule.days())))
                .orElse(goal));
    }

    private static Optional<HourRule> last(List<HourRule> holding, @Nullable String payer) {
        return holding.stream()
                .filter(rule -> payer == null ? rule.payer() == null : payer.equals(rule.payer()))
                .reduce((before, after) -> after);
    }

    private static WeeklyTarget of(UUID episode, HourRule rule) {
        return new WeeklyTarget(episode, rule.minutes(), rule.days());
    }

    /** Whose age is not known counts as adult, as most are. */
    static HourRule.Population population(@Nullable LocalDate birthDate, LocalDate on) {
        return birthDate != null && birthDate.plusYears(ADULT_AT).isAfter(on)
                ? HourRule.Population.ADOLESCENT
                : HourRule.Population.ADULT;
    }
}
