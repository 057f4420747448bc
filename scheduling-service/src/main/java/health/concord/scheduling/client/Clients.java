package health.concord.scheduling.client;

import health.concord.commons.problem.ProblemType;
import health.concord.commons.problem.Problems;
import health.concord.scheduling.calendar.SiteWeek;
import health.concord.scheduling.care.Program;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the rest of scheduling asks about clients. */
@ApplicationScoped
@Transactional
public class Clients {

    /** Of C-SSRS past-month items 4 and 5 and recent behaviour: no placement while it lasts (clinical.md, rule H1). */
    private static final String HIGH = "HIGH";

    private static final BigDecimal MINUTES_PER_HOUR = BigDecimal.valueOf(60);

    @Inject
    ClientCopyRepository clients;

    @Inject
    EpisodeCopyRepository episodes;

    @Inject
    SafetyFlagRepository safety;

    @Inject
    OnePerson person;

    /** The record that counts for the person. */
    public Optional<KnownClient> find(UUID id) {
        return clients.counting(id).map(Clients::known);
    }

    /** The names clients want to be called by. */
    public Map<UUID, String> names(Collection<UUID> ids) {
        return ids.isEmpty() ? Map.of() : clients.names(ids);
    }

    public boolean isEpisodeOf(UUID episode, UUID client) {
        EpisodeCopy known = episodes.findById(episode);
        return known != null
                && (known.client().equals(client) || person.records(client).contains(known.client()));
    }

    /** Refuses by name a client of another site, or an episode of someone else. */
    public void requireAt(String site, UUID client, UUID episode) {
        if (!site.equals(find(client).map(KnownClient::site).orElse(null))) {
            throw Problems.invalid(
                    "client", "is not a client of this site; if registered a moment ago, send this again shortly");
        }
        if (!isEpisodeOf(episode, client)) {
            throw Problems.invalid(
                    "episode", "is not an episode of this client; if opened a moment ago, send this again shortly");
        }
    }

    /** The program an episode is in; null while that is not known here. */
    public @Nullable Program programOf(UUID episode) {
        EpisodeCopy known = episodes.findById(episode);
        return known == null ? null : known.program();
    }

    /**
     * The episode that ran in a week, of several the one opened last, and what it asks of the week.
     *
     * @param asks empty where it asks for nothing
     */
    public record Running(UUID episode, Optional<WeeklyTarget> asks) {}

    /** By client; one without an episode in the week is missing. */
    public Map<UUID, Running> running(Map<UUID, Set<UUID>> records, SiteWeek week) {
        List<EpisodeCopy> ran =
                episodes.during(records.values().stream().flatMap(Set::stream).toList(), week.monday(), week.sunday());
        Map<UUID, Running> running = new HashMap<>();
        records.forEach((client, own) -> ran.stream()
                .filter(episode -> own.contains(episode.client()))
                .findFirst()
                .ifPresent(episode -> running.put(client, new Running(episode.id(), target(episode)))));
        return running;
    }

    /** People with an episode at a site that ran in a week, in order of their ids. */
    public List<UUID> inTreatment(String site, SiteWeek week, UUID after, int rows) {
        return episodes.pageInTreatment(site, week.monday(), week.sunday(), after, rows);
    }

    /** Clients of a site whose episode is open. */
    public List<UUID> inTreatment(String site) {
        return episodes.openAt(site);
    }

    public @Nullable String languageOf(UUID client) {
        return clients.counting(client).map(ClientCopy::language).orElse(null);
    }

    public @Nullable LocalDate birthDate(UUID client) {
        return birthDates(List.of(client)).get(client);
    }

    /** In whole years; null where the date of birth is not known. */
    public @Nullable Integer ageOn(UUID client, LocalDate day) {
        LocalDate born = birthDate(client);
        return born == null || born.isAfter(day)
                ? null
                : Integer.valueOf(born.until(day).getYears());
    }

    /** Who has none is missing. */
    public Map<UUID, LocalDate> birthDates(Collection<UUID> ids) {
        return ids.isEmpty() ? Map.of() : clients.birthDates(ids);
    }

    /** Refuses while the client has a safety hold of high severity. */
    public void requireNoSafetyHold(UUID client) {
        if (safety.isHeld(person.records(client), HIGH)) {
            throw Problems.of(
                    ProblemType.CONFLICT,
                    "SAFETY_HOLD",
                    "The client has a safety hold. A clinician must see to it and release it first.");
        }
    }

    private static Optional<WeeklyTarget> target(EpisodeCopy episode) {
        BigDecimal hours = episode.hoursPerWeek();
        Integer days = episode.daysPerWeek();
        return hours == null || days == null
                ? Optional.empty()
                : Optional.of(new WeeklyTarget(
                        episode.id(), hours.multiply(MINUTES_PER_HOUR).longValue(), days));
    }

    private static KnownClient known(ClientCopy copy) {
        return new KnownClient(copy.id(), copy.site(), copy.displayName());
    }
}
