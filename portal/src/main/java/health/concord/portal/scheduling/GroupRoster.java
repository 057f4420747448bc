package health.concord.portal.scheduling;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import health.concord.portal.language.Say;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A group at a site: each series with its seats, its coming sessions, who is in it and who waits. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record GroupRoster(List<OfSeries> series) {

    /**
     * One series.
     *
     * @param coming its sessions of the next weeks, the first is the next
     * @param members on the roster of that
     * @param waiting those who wait, in their order
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record OfSeries(
            Series series, List<Session> coming, List<Member> members, Company company, List<InLine> waiting) {}

    /** Somebody on the roster; {@code agreement} is null where nobody has said, or it is kept from the person. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Member(
            UUID client,
            UUID episode,
            @Nullable String name,
            @Nullable Agreement agreement) {

        public String label() {
            return GroupRoster.label(name);
        }

        /** The address of the chart. */
        public String chart() {
            return GroupRoster.chart(client, episode);
        }

        /** {@code YES} or {@code NO}; empty where nobody has said. */
        public String agreed() {
            return agreement == null ? "" : agreement.signed() ? "YES" : "NO";
        }
    }

    /** Whether somebody has signed the agreement to the rules of groups. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Agreement(boolean signed) {}

    /**
     * What the members have in common, in counts.
     *
     * @param programs how many are in each
     * @param levels how many need each level of care
     * @param withoutLevel of how many it was not decided
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Company(
            Map<String, Integer> programs, Map<String, Integer> levels, int withoutLevel, int minors, int adults) {}

    /** Somebody who waits. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record InLine(Waiting entry, @Nullable String name) {

        public String label() {
            return GroupRoster.label(name);
        }

        /** The address of the chart. */
        public String chart() {
            return GroupRoster.chart(entry.client(), entry.episode());
        }
    }

    private static String label(@Nullable String name) {
        return name == null ? Say.words("common.aClient") : name;
    }

    private static String chart(UUID client, UUID episode) {
        return "/clients/" + client + "/episodes/" + episode;
    }
}
