package health.concord.portal.group;

import health.concord.portal.intake.Charts;
import health.concord.portal.intake.Episode;
import health.concord.portal.intake.GroupAgreement;
import health.concord.portal.matching.Group;
import health.concord.portal.matching.Resources;
import health.concord.portal.matching.Therapist;
import health.concord.portal.peer.Answer;
import health.concord.portal.peer.Asked;
import health.concord.portal.peer.Outage;
import health.concord.portal.peer.Peer;
import health.concord.portal.person.Role;
import health.concord.portal.person.SignedIn;
import health.concord.portal.scheduling.Calendar;
import health.concord.portal.scheduling.Roster;
import health.concord.portal.scheduling.Seats;
import health.concord.portal.scheduling.Series;
import health.concord.portal.scheduling.Session;
import health.concord.portal.scheduling.Waiting;
import health.concord.portal.site.CurrentSite;
import health.concord.portal.time.SiteTime;
import health.concord.portal.web.NothingHere;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes the page of a group. It asks in four rounds, because sessions are told by series, rosters by session and
 * agreements by client.
 */
@RequestScoped
class GroupPages {

    private static final Set<Role> DECIDING =
            Set.of(Role.SCHEDULER, Role.CLINICIAN, Role.INTAKE_COORDINATOR, Role.PROGRAM_ADMIN);
    private static final Set<Role> CHOOSING = Set.of(Role.SCHEDULER, Role.CLINICIAN, Role.PROGRAM_ADMIN);
    private static final Set<Role> READING_AGREEMENTS =
            Set.of(Role.INTAKE_COORDINATOR, Role.CLINICIAN, Role.PROGRAM_ADMIN, Role.AUDITOR);
    private static final Set<Role> PLANNING = Set.of(Role.SCHEDULER, Role.PROGRAM_ADMIN);
    private static final int WEEKS_AHEAD = 4;

    @Inject
    Resources resources;

    @Inject
    Calendar calendar;

    @Inject
    Seats seats;

    @Inject
    Charts charts;

    @Inject
    SignedIn signedIn;

    @Inject
    CurrentSite current;

    GroupPage page(UUID id, @Nullable String complaint) {
        String site = current.site().code();
        Asked<Group> group = resources.group(id);
        Asked<List<Series>> series = calendar.seriesOf(site, id);
        Asked<List<Therapist>> therapists = resources.therapists(site);
        Asked<List<Waiting>> waiting = seats.waitlist(site);
        Asked<List<Episode>> episodes = charts.episodesAt(site);
        if (group.answer().isUnknown()) {
            throw new NothingHere();
        }
        List<Answer<?>> answers = new ArrayList<>(
                List.of(group.answer(), series.answer(), therapists.answer(), waiting.answer(), episodes.answer()));
        List<Series> meeting = series.answer().orNull();
        List<SeriesCard> cards = cards(
                meeting == null ? List.of() : meeting,
                waiting.answer(),
                episodes.answer().orNull());
        cards.forEach(card -> answers.addAll(List.of(card.coming(), card.agreements())));
        return new GroupPage(
                group.answer(),
                series.answer(),
                therapists.answer(),
                cards,
                signedIn.person().hasAny(DECIDING),
                signedIn.person().hasAny(CHOOSING),
                signedIn.person().hasAny(PLANNING),
                complaint,
                Outage.among(answers));
    }

    private List<SeriesCard> cards(
            List<Series> meeting, Answer<List<Waiting>> waiting, @Nullable List<Episode> episodes) {
        SiteTime time = current.time();
        LocalDate today = time.date();
        List<Asked<List<Session>>> asked = meeting.stream()
                .map(one -> calendar.sessions(
                        current.site().code(),
                        today,
                        today.plusWeeks(WEEKS_AHEAD),
                        new Calendar.Whose(null, null, one.id())))
                .toList();
        List<Answer<List<Session>>> coming = asked.stream()
                .map(sessions -> sessions.answer().map(all -> notOver(all, time)))
                .toList();
        List<Optional<Asked<Roster>>> rosters = coming.stream().map(this::next).toList();
        List<Asked<List<GroupAgreement>>> agreements =
                rosters.stream().map(this::agreements).toList();
        List<SeriesCard> cards = new ArrayList<>();
        for (int i = 0; i < meeting.size(); i++) {
            cards.add(new SeriesCard(
                    meeting.get(i),
                    coming.get(i),
                    rosters.get(i).map(Asked::answer).orElse(null),
                    agreements.get(i).answer(),
                    waiting,
                    episodes));
        }
        return cards;
    }

    private Asked<List<GroupAgreement>> agreements(Optional<Asked<Roster>> next) {
        List<UUID> members = next.map(asked -> asked.answer().orNull()).stream()
                .flatMap(roster -> roster.roster().stream())
                .flatMap(member -> Stream.ofNullable(member.episode()))
                .toList();
        return members.isEmpty() || !signedIn.person().hasAny(READING_AGREEMENTS)
                ? Asked.not(Peer.INTAKE)
                : charts.agreements(members);
    }

    private static List<Session> notOver(List<Session> all, SiteTime time) {
        return all.stream().filter(session -> session.to().isAfter(time.now())).toList();
    }

    private Optional<Asked<Roster>> next(Answer<List<Session>> coming) {
        List<Session> known = coming.orNull();
        return known == null
                ? Optional.empty()
                : known.stream()
                        .filter(session -> !session.isCancelled())
                        .findFirst()
                        .map(session -> calendar.roster(session.id()));
    }
}
