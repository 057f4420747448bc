package health.concord.matching.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import health.concord.matching.document.Documents;
import health.concord.matching.profile.Openings;
import health.concord.matching.profile.Situation;
import health.concord.matching.rule.RuleSet;
import health.concord.matching.rule.TestRules;
import health.concord.matching.testsupport.Programs;
import health.concord.matching.week.Slot;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What holds for every client and every program. */
class MatchingPropertiesTest {

    private static final RuleSet RULES = TestRules.current();

    private static Situation drawn(long seed, int groups, String label) {
        return Programs.drawn(seed, groups, label).with(Programs.client(seed).snapshot());
    }

    @Property(tries = 100)
    void noOptionIsInTwoPlacesAtOnce(@ForAll long seed, @ForAll @IntRange(min = 0, max = 16) int groups) {
        assertThat(Matching.recommend(drawn(seed, groups, "a"), RULES).options())
                .allSatisfy(option -> {
                    var taken = new ArrayList<Slot>();
                    for (var part : option.parts()) {
                        for (var slot : part.slots()) {
                            assertThat(slot.overlapsAny(taken)).isFalse();
                            taken.add(slot);
                        }
                    }
                    assertThat(option.week().minutes())
                            .isEqualTo(taken.stream().mapToInt(Slot::minutes).sum());
                    assertThat(option.week().days()).isEqualTo((int)
                            taken.stream().map(Slot::day).distinct().count());
                    assertThat(option.parts().stream().map(Part::group).filter(group -> group != null))
                            .doesNotHaveDuplicates();
                });
    }

    @Property(tries = 100)
    void anOptionReachesTheWeekOrSaysByHowMuchItDoesNot(
            @ForAll long seed, @ForAll @IntRange(min = 0, max = 16) int groups) {
        var answer = Matching.recommend(drawn(seed, groups, "a"), RULES);

        assertThat(answer.options()).allSatisfy(option -> {
            var minutes = Math.max(0, option.week().target() - option.week().minutes());
            var days = Math.max(0, option.week().targetDays() - option.week().days());
            if (minutes == 0 && days == 0) {
                assertThat(option.shortfall()).isNull();
            } else {
                assertThat(option.shortfall().minutes()).isEqualTo(minutes);
                assertThat(option.shortfall().days()).isEqualTo(days);
            }
        });
    }

    @Property(tries = 100)
    void theScoreIsTheSumOfTheReasons(@ForAll long seed, @ForAll @IntRange(min = 0, max = 16) int groups) {
        assertThat(Matching.recommend(drawn(seed, groups, "a"), RULES).options())
                .allSatisfy(option -> assertThat(sum(option.pros()).subtract(sum(option.cons())))
                        .isEqualByComparingTo(option.score()));
    }

    private static BigDecimal sum(List<Reason> reasons) {
        return reasons.stream().map(Reason::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Property(tries = 100)
    void aStricterRuleNeverAddsAWholeWeekNorABetterOne(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 14) int groups) {
        var situation = drawn(seed, groups, "a");
        var loose = Matching.recommend(situation, RULES);
        var strict = Matching.recommend(situation, TestRules.refusingGroups("group.sizeMax above 10"));

        assertThat(strict.options())
                .allSatisfy(option -> assertThat(option.parts())
                        .allSatisfy(part -> assertThat(situation.groups())
                                .noneMatch(group -> group.id().equals(part.group()) && group.sizeMax() > 10)));
        if (!strict.options().isEmpty() && strict.shortfall() == null) {
            assertThat(loose.shortfall()).isNull();
            assertThat(loose.options().getFirst().score())
                    .isGreaterThanOrEqualTo(strict.options().getFirst().score());
        }
        assertThat(loose.excluded().size())
                .isLessThanOrEqualTo(strict.excluded().size());
    }

    @Property(tries = 60)
    void aSeatMoreNeverMakesTheBestWeekWorse(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 10) int groups,
            @ForAll @IntRange(min = 0, max = 9) int which) {
        var program = Programs.drawn(seed, groups, "a");
        var title = "Group " + which % groups;
        var open = program.with(Programs.client(seed).snapshot());
        var group = open.groups().stream()
                .filter(one -> one.title().equals(title))
                .findFirst()
                .orElseThrow();
        var full = new Openings(
                open.openings().series().stream()
                        .map(one -> one.group().equals(group.id()) ? one.withSeatsLeft(0) : one)
                        .toList(),
                open.openings().clinicians());

        var without = Matching.recommend(open.with(full), RULES);
        var with = Matching.recommend(open, RULES);

        assertThat(with.options().isEmpty() && !without.options().isEmpty()).isFalse();
        if (!without.options().isEmpty() && without.shortfall() == null) {
            assertThat(with.shortfall()).isNull();
            assertThat(with.options().getFirst().score())
                    .isGreaterThanOrEqualTo(without.options().getFirst().score());
        }
    }

    @Property(tries = 100)
    void takingAWishAwayExcludesNothing(
            @ForAll long seed,
            @ForAll @IntRange(min = 0, max = 14) int groups,
            @ForAll @IntRange(min = -2, max = 2) int format) {
        var program = Programs.drawn(seed, groups, "a");
        var wishing = program.with(Programs.client(seed)
                .has("culturalPreferences", List.of("THERAPIST_WOMAN"))
                .has("modalityWanted", List.of("CBT"))
                .prefers(format, "es", null)
                .snapshot());

        var with = Matching.recommend(wishing, RULES);
        var without = Matching.recommend(program.with(Programs.client(seed).snapshot()), RULES);

        assertThat(without.excluded()).isEqualTo(with.excluded());
        assertThat(without.direction()).isEqualTo(with.direction());
        assertThat(without.options().isEmpty()).isEqualTo(with.options().isEmpty());
        assertThat(without.shortfall() == null).isEqualTo(with.shortfall() == null);
    }

    @Property(tries = 100)
    void otherIdsChangeNothing(@ForAll long seed, @ForAll @IntRange(min = 0, max = 16) int groups) {
        var one = Matching.recommend(drawn(seed, groups, "a"), RULES);
        var other = Matching.recommend(drawn(seed, groups, "renamed"), RULES);

        assertThat(look(other)).isEqualTo(look(one));
    }

    private static List<String> look(Recommendation answer) {
        return answer.options().stream()
                .map(option -> option.score() + " " + option.week()
                        + option.parts().stream()
                                .map(part -> part.kind() + part.name() + part.slots() + part.startsOn())
                                .sorted()
                                .toList())
                .toList();
    }

    @Property(tries = 100)
    void theSameInputsGiveTheSameAnswerAlsoAfterBeingStored(
            @ForAll long seed, @ForAll @IntRange(min = 0, max = 16) int groups) {
        var situation = drawn(seed, groups, "a");
        var text = Documents.write(situation);
        var first = Documents.write(Matching.recommend(situation, RULES));

        var again = Documents.read(text, Situation.class);

        assertThat(Documents.write(again)).isEqualTo(text);
        assertThat(Documents.write(Matching.recommend(again, RULES))).isEqualTo(first);
    }
}
