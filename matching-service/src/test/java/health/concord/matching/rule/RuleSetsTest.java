package health.concord.matching.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleSetsTest {

    private final RuleSets ruleSets = new RuleSets(List.of("2026-03.yaml", "2026-04.yaml"));

    @Test
    void versionsAreListedNewestFirstWithTheDaysTheyAreInForce() {
        assertThat(ruleSets.versions(LocalDate.parse("2026-03-15")))
                .extracting(RuleVersionView::version, RuleVersionView::status, RuleVersionView::replacedOn)
                .containsExactly(
                        tuple("2026-04", RuleVersionStatus.COMING, null),
                        tuple("2026-03", RuleVersionStatus.IN_FORCE, LocalDate.parse("2026-04-01")));
        assertThat(ruleSets.versions(LocalDate.parse("2026-04-01")))
                .extracting(RuleVersionView::status)
                .containsExactly(RuleVersionStatus.IN_FORCE, RuleVersionStatus.REPLACED);
        assertThat(ruleSets.versions(LocalDate.parse("2026-04-01")))
                .allSatisfy(version -> assertThat(version.rules()).isPositive());
    }

    @Test
    void aVersionSaysWhoWroteItAndWhyAndAnOlderOneMayNot() {
        var versions = ruleSets.versions(LocalDate.parse("2026-04-01"));
        assertThat(versions)
                .extracting(RuleVersionView::version, RuleVersionView::author)
                .containsExactly(tuple("2026-04", "Concord maintainers"), tuple("2026-03", null));
        assertThat(versions.getFirst().reason()).contains("alone in a group");
    }

    @Test
    void aNewVersionWithoutAuthorOrReasonIsRefused() {
        var day = RuleFile.AUTHORS_SINCE;
        RuleFile.requireAuthor("old", day.minusDays(1), null, null);
        RuleFile.requireAuthor("new", day, "R. Vega", "Rapport counts.");
        assertThatThrownBy(() -> RuleFile.requireAuthor("new", day, "R. Vega", " "))
                .hasMessageContaining("The rule set new names no author or no reason");
    }
}
