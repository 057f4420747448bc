package health.concord.scheduling.makeup;

import health.concord.commons.security.Caller;
import health.concord.commons.time.SiteCatalogue;
import health.concord.scheduling.booking.BookedSessions;
import health.concord.scheduling.booking.Engagement;
import health.concord.scheduling.booking.Session;
import health.concord.scheduling.client.Clients;
import health.concord.scheduling.matching.GroupFit;
import health.concord.scheduling.matching.SeatCheck;
import health.concord.scheduling.series.GroupSeries;
import health.concord.scheduling.series.GroupSeriesPlans;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Asks matching whether a client may come to a date, outside of any transaction, and keeps the answer for this request. */
@RequestScoped
class AskedMatching {

    @Inject
    GroupFit matching;

    @Inject
    BookedSessions calendar;

    @Inject
    GroupSeriesPlans series;

    @Inject
    Clients clients;

    @Inject
    SiteCatalogue sites;

    @Inject
    Caller caller;

    private Optional<SeatCheck> check = Optional.empty();

    private record Question(@Nullable Integer age, GroupFit.Seat seat) {}

    /** Nothing is asked of a date or a client that is not known, or not the caller's to see. */
    void ask(UUID session, UUID client) {
        Optional<Question> question = QuarkusTransaction.requiringNew().call(() -> question(session, client));
        check = question.flatMap(asked ->
                matching.of(client, asked.age(), List.of(asked.seat())).stream().findFirst());
    }

    /** What it said; empty where it was not asked. */
    Optional<SeatCheck> check() {
        return check;
    }

    private Optional<Question> question(UUID id, UUID client) {
        Session session = calendar.find(id);
        UUID ofSeries = session == null ? null : session.series();
        if (session == null
                || ofSeries == null
                || !caller.maySee(session.site())
                || clients.find(client).isEmpty()) {
            return Optional.empty();
        }
        GroupSeries group = series.find(ofSeries);
        if (group == null) {
            return Optional.empty();
        }
        return Optional.of(new Question(
                clients.ageOn(client, LocalDate.ofInstant(session.startsAt(), sites.zone(session.site()))),
                new GroupFit.Seat(
                        group.group(),
                        calendar.bookedClients(id).stream()
                                .map(Engagement::resource)
                                .toList())));
    }
}
