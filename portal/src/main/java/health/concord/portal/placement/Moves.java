package health.concord.portal.placement;

import health.concord.portal.language.Say;
import health.concord.portal.matching.Recommendation;
import health.concord.portal.matching.Recommendation.Excluded;
import health.concord.portal.matching.Recommendation.Option;
import health.concord.portal.matching.Recommendation.Part;
import health.concord.portal.matching.WhatIf;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a what-if moved: each option against the one with the same week that was recommended. */
final class Moves {

    private final List<Option> before;
    private final List<Option> after;

    Moves(List<Option> before, List<Option> after) {
        this.before = before;
        this.after = after;
    }

    /** The options as they would be, each marked with what moved. */
    List<OptionCard> cards() {
        List<OptionCard> cards = OptionCard.all(after);
        List<OptionCard> marked = new ArrayList<>();
        for (int i = 0; i < cards.size(); i++) {
            marked.add(cards.get(i).moved(move(after.get(i))));
        }
        return marked;
    }

    /** Weeks that would no longer be offered. */
    List<String> gone() {
        return before.stream()
                .filter(option -> find(after, option) == null)
                .map(option -> Say.words(
                        "placement.goneOption",
                        option.rank(),
                        option.parts().stream().map(PartWords::title).collect(Collectors.joining(", "))))
                .toList();
    }

    private String move(Option now) {
        Option was = find(before, now);
        if (was == null) {
            return Say.words("placement.new");
        }
        String points = was.score().compareTo(now.score()) == 0
                ? ""
                : ", " + Say.words("placement.points", one(was.score()), one(now.score()));
        if (was.rank() == now.rank()) {
            return Say.words(points.isEmpty() ? "placement.asItWas" : "placement.samePlace") + points;
        }
        return Say.words(was.rank() > now.rank() ? "placement.up" : "placement.down", was.rank()) + points;
    }

    private static @Nullable Option find(List<Option> options, Option wanted) {
        return options.stream()
                .filter(option -> week(option).equals(week(wanted)))
                .findFirst()
                .orElse(null);
    }

    /** What tells two weeks apart. */
    private static List<String> week(Option option) {
        return option.parts().stream().map(Moves::part).sorted().toList();
    }

    private static String part(Part part) {
        return part.kind() + " " + (part.series() == null ? part.therapist() : part.series()) + " " + part.name() + " "
                + part.slots();
    }

    private static String one(BigDecimal score) {
        return score.setScale(1, RoundingMode.HALF_UP).toPlainString();
    }

    /** Groups and therapists that would no longer be left out. */
    static List<Excluded> opened(@Nullable Recommendation recommended, WhatIf changed) {
        return recommended == null ? List.of() : only(recommended.excluded(), excluded(changed));
    }

    /** Those that would be left out, and are not now. */
    static List<Excluded> closed(@Nullable Recommendation recommended, WhatIf changed) {
        return only(excluded(changed), recommended == null ? List.of() : recommended.excluded());
    }

    private static List<Excluded> excluded(WhatIf changed) {
        return changed.excluded() == null ? List.of() : changed.excluded();
    }

    private static List<Excluded> only(List<Excluded> these, List<Excluded> those) {
        return these.stream()
                .filter(one -> those.stream().noneMatch(other -> isSame(one, other)))
                .toList();
    }

    private static boolean isSame(Excluded one, Excluded other) {
        return Objects.equals(one.group(), other.group())
                && Objects.equals(one.therapist(), other.therapist())
                && one.name().equals(other.name());
    }
}
