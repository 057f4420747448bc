package health.concord.portal.group;

import health.concord.portal.intake.Episode;
import health.concord.portal.intake.GroupAgreement;
import health.concord.portal.language.Say;
import health.concord.portal.peer.Answer;
import health.concord.portal.scheduling.Roster;
import health.concord.portal.scheduling.Series;
import health.concord.portal.scheduling.Session;
import health.concord.portal.scheduling.Waiting;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One series of a group: its seats, its coming sessions, who is in it and who waits.
 *
 * @param coming its sessions of the next weeks, the first is the next
 * @param roster of the next one; null where there is none
 * @param agreements of those on it to the rules of groups
 * @param waiting those who wait, in their order, with a name where the episode is known
 * @param episodes of the site's clients, for names and counts
 */
record SeriesCard(
        Series series,
        Answer<List<Session>> coming,
        @Nullable Answer<Roster> roster,
        Answer<List<GroupAgreement>> agreements,
        Answer<List<Waiting>> waiting,
        @Nullable List<Episode> episodes) {

    /** Somebody who waits. */
    record Line(Waiting entry, String name, @Nullable String chart) {}

    /** A coming session with its place in the curriculum; 0 where its topic is not one of it. */
    record Next(Session session, int number) {}

    public List<Next> next() {
        List<Session> all = coming.orNull();
        return all == null
                ? List.of()
                : all.stream()
                        .filter(session -> !session.isCancelled())
                        .map(session -> new Next(session, series.topics().indexOf(session.topic()) + 1))
                        .toList();
    }

    public List<Roster.Entry> members() {
        Roster known = roster == null ? null : roster.orNull();
        return known == null ? List.of() : known.roster();
    }

    /** {@code YES} or {@code NO}; empty where nobody has said, or it is not this person's to know. */
    public String agreed(Roster.Entry member) {
        List<GroupAgreement> all = agreements.orNull();
        return all == null
                ? ""
                : all.stream()
                        .filter(one -> one.episode().equals(member.episode()))
                        .findFirst()
                        .map(one -> one.signed() == null ? "" : one.signed() ? "YES" : "NO")
                        .orElse("");
    }

    /** How many of those who are on the list have signed. */
    public long agreed() {
        return members().stream().filter(member -> agreed(member).equals("YES")).count();
    }

    public List<Line> line() {
        List<Waiting> all = waiting.orNull();
        return all == null
                ? List.of()
                : all.stream()
                        .filter(entry -> entry.isFor(series.id()))
                        .map(entry -> {
                            Episode episode = episode(entry.episode());
                            return new Line(
                                    entry,
                                    episode == null ? Say.words("common.aClient") : episode.clientLabel(),
                                    episode == null ? null : episode.chart());
                        })
                        .toList();
    }

    /** {@code 4 substance use, 2 mental health · 5 at 2.1, 1 at 2.5}: counts, and no attribute of anybody by name. */
    public List<String> composition() {
        List<Episode> present = members().stream()
                .flatMap(entry -> Stream.ofNullable(episode(entry.episode())))
                .toList();
        if (present.isEmpty()) {
            return List.of();
        }
        return List.of(
                counts(present, Episode::programWords),
                counts(
                        present,
                        episode -> episode.level() == null
                                ? Say.words("group.noLevel")
                                : Say.words("matching.level", episode.level())),
                counts(present, episode -> Say.words(episode.minor() ? "group.minors" : "group.adults")));
    }

    private static String counts(List<Episode> present, Function<Episode, String> attribute) {
        Map<String, Integer> counts = new TreeMap<>();
        present.forEach(episode -> counts.merge(attribute.apply(episode), 1, Integer::sum));
        return String.join(
                ", ",
                counts.entrySet().stream()
                        .map(count -> count.getValue() + " " + count.getKey())
                        .toList());
    }

    private @Nullable Episode episode(@Nullable UUID id) {
        return episodes == null || id == null
                ? null
                : episodes.stream()
                        .filter(one -> one.id().equals(id))
                        .findFirst()
                        .orElse(null);
    }
}
