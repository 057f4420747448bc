package health.concord.portal.scheduling;

import health.concord.portal.peer.Asked;
import health.concord.portal.peer.Asking;
import health.concord.portal.peer.Doing;
import health.concord.portal.peer.Outcome;
import health.concord.portal.peer.Peer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** Sessions with their rosters, the groups' seats, and how people came. */
@ApplicationScoped
public class Calendar {

    @Inject
    @RestClient
    CalendarClient client;

    @Inject
    Asking asking;

    @Inject
    Doing doing;

    /** Whose sessions; all of the site where none is named. */
    public record Whose(
            @Nullable UUID clinician,
            @Nullable UUID client,
            @Nullable UUID series) {}

    public Asked<List<Session>> sessions(String site, LocalDate from, LocalDate to, Whose whose) {
        return asking.list(
                Peer.SCHEDULING,
                (after, limit) -> client.sessions(
                        site, from, to, whose.clinician(), whose.client(), whose.series(), after, limit));
    }

    public Asked<List<Clinician>> clinicians(String site) {
        return asking.list(Peer.SCHEDULING, (after, limit) -> client.clinicians(site, after, limit));
    }

    public Asked<List<Room>> rooms(String site) {
        return asking.list(Peer.SCHEDULING, (after, limit) -> client.rooms(site, after, limit));
    }

    public Asked<List<Series>> series(String site) {
        return asking.list(Peer.SCHEDULING, (after, limit) -> client.series(site, after, limit));
    }

    public Asked<Openings> openings(String site, LocalDate from) {
        return asking.begin(Peer.SCHEDULING, client.openings(site, from));
    }

    public Asked<Roster> roster(UUID session) {
        return asking.begin(Peer.SCHEDULING, client.roster(session));
    }

    /**
     * Records how a client came, or corrects it.
     *
     * @param version of what is corrected; null the first time
     */
    public Outcome<Roster.Recorded> record(
            UUID session, UUID clientId, @Nullable Integer version, RecordAttendance request) {
        return doing.outcome(
                Peer.SCHEDULING,
                client.record(session, clientId, version == null ? null : "\"" + version + "\"", request));
    }

    public Outcome<SignedNote> sign(UUID session) {
        return doing.outcome(Peer.SCHEDULING, client.sign(session));
    }
}
