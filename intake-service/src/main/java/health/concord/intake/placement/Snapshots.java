package health.concord.intake.placement;

import health.concord.commons.problem.Problems;
import health.concord.commons.time.SiteCatalogue;
import health.concord.intake.client.Client;
import health.concord.intake.client.Clients;
import health.concord.intake.consent.Category;
import health.concord.intake.consent.Consent;
import health.concord.intake.consent.ConsentKind;
import health.concord.intake.consent.ConsentStatus;
import health.concord.intake.consent.Consents;
import health.concord.intake.consent.Use;
import health.concord.intake.episode.Episode;
import health.concord.intake.episode.Episodes;
import health.concord.intake.profile.ProfileView;
import health.concord.intake.profile.Profiles;
import health.concord.intake.response.Responses;
import health.concord.intake.response.SafetyStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds the snapshot out of the client's records. */
@ApplicationScoped
class Snapshots {

    /** A request is for about now; further away it is a slip of the pen. */
    private static final int YEARS_AWAY = 2;

    @Inject
    Clients clients;

    @Inject
    Episodes episodes;

    @Inject
    Consents consents;

    @Inject
    Responses responses;

    @Inject
    Profiles profiles;

    @Inject
    ProgramDefaults defaults;

    @Inject
    SiteCatalogue sites;

    @Inject
    Clock clock;

    Snapshot of(Episode episode, String level, RequestPlacement request, SafetyStatus safety) {
        Client client = episode.client();
        OffsetDateTime asOf = asOf(request.asOf(), sites.zone(episode.site()));
        int age = client.ageOn(asOf.toLocalDate());
        ProfileView profile = profiles.latest(episode.id());
        return new Snapshot(
                client.id(),
                episode.id(),
                episode.site(),
                asOf,
                age,
                client.language(),
                level,
                defaults.hours(age, request.program()),
                new Snapshot.Safety(safety.hold(), safety.cssrs(), safety.phq9Item9()),
                consent(client, age),
                responses.latestScores(episode.id()),
                profile.factors(),
                profile.diagnoses(),
                request.preferences() == null ? Preferences.NONE : request.preferences(),
                request.availability(),
                request.keepApart() == null ? List.of() : request.keepApart(),
                request.maxWaitDays(),
                client.label());
    }

    private OffsetDateTime asOf(@Nullable OffsetDateTime asked, ZoneId zone) {
        OffsetDateTime now = clock.instant().atZone(zone).toOffsetDateTime();
        if (asked == null) {
            return now;
        }
        if (asked.isBefore(now.minusYears(YEARS_AWAY)) || asked.isAfter(now.plusYears(YEARS_AWAY))) {
            throw Problems.invalid("asOf", "must be within " + YEARS_AWAY + " years of now");
        }
        return asked.toInstant().atZone(zone).toOffsetDateTime();
    }

    private Snapshot.ConsentStanding consent(Client client, int age) {
        LocalDate today = clients.today(client.site());
        List<Consent> inForce = consents.of(client.id()).stream()
                .filter(c -> c.kind() == ConsentKind.GENERAL && c.statusOn(today) == ConsentStatus.ACTIVE)
                .toList();
        boolean covered = inForce.stream()
                .anyMatch(c ->
                        c.categories().contains(Category.SUD) && c.purpose().covers(Use.TREATMENT));
        boolean minor = age < Client.ADULT_FROM;
        return new Snapshot.ConsentStanding(
                covered || !episodes.isPart2(client.id()),
                minor ? inForce.stream().anyMatch(Consent::isSignedByGuardian) : null);
    }
}
