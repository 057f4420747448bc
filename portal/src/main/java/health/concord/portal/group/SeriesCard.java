package health.concord.portal.group;

import health.concord.portal.language.Say;
import health.concord.portal.scheduling.GroupRoster;
import health.concord.portal.scheduling.Series;
import health.concord.portal.scheduling.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** One series of a group: its seats, its coming sessions, who is in it and who waits. */
record SeriesCard(GroupRoster.OfSeries told) {

    /** A coming session with its place in the curriculum; 0 where its topic is not one of it. */
    record Next(Session session, int number) {}

    public Series series() {
        return told.series();
    }

    public List<Next> next() {
        return told.coming().stream()
                .map(session -> new Next(session, series().topics().indexOf(session.topic()) + 1))
                .toList();
    }

    public List<GroupRoster.Member> members() {
        return told.members();
    }

    /** How many of those who are on the list have signed. */
    public long agreed() {
        return members().stream()
                .filter(member -> member.agreed().equals("YES"))
                .count();
    }

    public List<GroupRoster.InLine> line() {
        return told.waiting();
    }

    /** Whether somebody is in it or waits for it. */
    boolean has(UUID client) {
        return members().stream().anyMatch(member -> member.client().equals(client))
                || line().stream().anyMatch(one -> one.entry().client().equals(client));
    }

    /** {@code 4 substance use, 2 mental health · 5 at 2.1, 1 at 2.5}: counts, and no attribute of anybody by name. */
    public List<String> composition() {
        GroupRoster.Company company = told.company();
        List<String> levels = new ArrayList<>(counts(company.levels(), level -> Say.words("matching.level", level)));
        levels.addAll(count(company.withoutLevel(), Say.words("group.noLevel")));
        return Stream.of(
                        counts(company.programs(), program -> Say.code("intake.program", program)),
                        levels,
                        Stream.concat(
                                        count(company.adults(), Say.words("group.adults")).stream(),
                                        count(company.minors(), Say.words("group.minors")).stream())
                                .toList())
                .filter(counts -> !counts.isEmpty())
                .map(counts -> String.join(", ", counts))
                .toList();
    }

    private static List<String> counts(Map<String, Integer> byCode, UnaryOperator<String> words) {
        return new TreeMap<>(byCode)
                .entrySet().stream()
                        .map(count -> count.getValue() + " " + words.apply(count.getKey()))
                        .toList();
    }

    private static List<String> count(int people, String words) {
        return people == 0 ? List.of() : List.of(people + " " + words);
    }
}
