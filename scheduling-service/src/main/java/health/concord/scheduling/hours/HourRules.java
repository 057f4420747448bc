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
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /** Empty when no episode ran in the week. */
    public Optional<WeeklyTarget> target(UUID client, SiteWeek week) {
        return clients.episodeDuring(client, week)
                .flatMap(episode -> target(client, episode, clients.target(client, week), week));
    }

    private Optional<WeeklyTarget> target(UUID client, UUID episode, Optional<WeeklyTarget> ofEpisode, SiteWeek week) {
        HourRule.Population population = population(clients.birthDate(client), week.monday());
        List<HourRule> holding = rules.on(week.monday()).stream()
                .filter(rule -> rule.population() == population)
                .toList();
        Optional<WeeklyTarget> base = ofEpisode.or(() -> last(holding, null).map(rule -> of(episode, rule)));
        String payer = units.payerOf(client);
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
