package health.concord.portal.chart;

import health.concord.portal.intake.ClientRow;
import health.concord.portal.intake.Episode;
import health.concord.portal.peer.Answer;
import health.concord.portal.peer.Outage;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The people of a site, as far as they are asked for.
 *
 * @param search the random word for what was typed; empty without one
 * @param found clients of whichever site whose names have the words; empty without words
 */
record PeopleList(
        List<Episode> rows,
        List<ClientRow> found,
        String words,
        String search,
        String stage,
        String sort,
        List<Outage> outages) {

    static PeopleList of(
            Answer<List<Episode>> episodes,
            @Nullable Answer<List<ClientRow>> clients,
            String words,
            String search,
            String stage,
            String sort) {
        List<Episode> all = episodes.orNull();
        List<Answer<?>> asked = new ArrayList<>(List.of(episodes));
        if (clients != null) {
            asked.add(clients);
        }
        List<ClientRow> found = clients == null ? null : clients.orNull();
        return new PeopleList(
                all == null ? List.of() : rows(all, words, stage, sort),
                found == null ? List.of() : found,
                words,
                search,
                stage,
                sort,
                Outage.among(asked));
    }

    /** Who of them is asked for; without a stage those who have not left. */
    static List<Episode> rows(List<Episode> all, String words, String stage, String sort) {
        return all.stream()
                .filter(episode ->
                        stage.isEmpty() ? !episode.isClosed() : episode.stage().equals(stage))
                .filter(episode ->
                        episode.clientLabel().toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT)))
                .sorted(order(sort))
                .toList();
    }

    private static Comparator<Episode> order(String sort) {
        return switch (sort) {
            case "stage" -> Comparator.comparing(Episode::stage).thenComparing(Episode::clientLabel);
            case "opened" -> Comparator.comparing(Episode::openedOn).reversed();
            default -> Comparator.comparing(Episode::clientLabel, String.CASE_INSENSITIVE_ORDER);
        };
    }

    /** What the list is narrowed to, for an address. */
    public String query() {
        return query(search, stage, sort);
    }

    static String query(String search, String stage, String sort) {
        return "search=" + URLEncoder.encode(search, StandardCharsets.UTF_8) + "&stage="
                + URLEncoder.encode(stage, StandardCharsets.UTF_8) + "&sort="
                + URLEncoder.encode(sort, StandardCharsets.UTF_8);
    }
}
