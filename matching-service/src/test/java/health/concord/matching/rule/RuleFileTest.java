package health.concord.matching.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RuleFileTest {

    private final RuleSet rules = TestRules.current();

    @Test
    void allTenHardRulesAreThereInTheirOrder() {
        assertThat(rules.hard().stream()
                        .filter(rule -> rule.scope() == RuleSet.Scope.CLIENT && rule.effect() == RuleSet.Effect.HOLD)
                        .map(RuleSet.HardRule::id)
                        .distinct())
                .containsExactly("H1", "H2", "H3", "H4", "H5", "H10");
        assertThat(rules.hard())
                .extracting(RuleSet.HardRule::id)
                .containsAll(IntStream.rangeClosed(1, 10)
                        .mapToObj(number -> "H" + number)
                        .toList());
    }

    @Test
    void everyRuleNamesItsSourceAndText() {
        assertThat(rules.hard()).allSatisfy(rule -> {
            assertThat(rule.source()).isNotBlank();
            assertThat(rule.text()).isNotBlank();
            assertThat(rule.code()).isNotBlank();
        });
        assertThat(rules.decisive())
                .allSatisfy(rule -> assertThat(rule.source()).isNotBlank());
        assertThat(rules.rows()).allSatisfy(row -> {
            assertThat(row.source()).isNotBlank();
            assertThat(row.pro()).isNotBlank();
        });
        assertThat(rules.soft()).allSatisfy(rule -> {
            assertThat(rule.source()).isNotBlank();
            assertThat(rule.pro() == null).isEqualTo(rule.forIf() == null);
            assertThat(rule.con() == null).isEqualTo(rule.againstIf() == null);
        });
        assertThat(rules.plans()).allSatisfy(plan -> assertThat(plan.source()).isNotBlank());
    }

    @Test
    void preferenceOfFormatHasTheHighestWeightOfAllWishes() {
        var format = weight("S-PREF-FORMAT");
        assertThat(rules.soft().stream()
                        .filter(rule ->
                                rule.id().startsWith("S-PREF") && !rule.id().equals("S-PREF-FORMAT")))
                .allSatisfy(rule -> assertThat(rule.weight()).isLessThan(format));
        assertThat(rules.rows()).allSatisfy(row -> assertThat(row.weight()).isLessThan(format));
    }

    private java.math.BigDecimal weight(String id) {
        return rules.soft().stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseThrow()
                .weight();
    }

    @Test
    void safetyAndConsentCanNeverBeSetAside() {
        assertThat(rules.hard())
                .filteredOn(rule -> rule.code().equals("SAFETY_HOLD")
                        || rule.code().equals("CSSRS_NEEDED")
                        || rule.code().endsWith("CONSENT_MISSING")
                        || rule.code().equals("NO_SEAT")
                        || rule.id().equals("H8"))
                .isNotEmpty()
                .allSatisfy(rule -> assertThat(rule.override()).isEqualTo(RuleSet.Override.NEVER));
    }

    @Test
    void misspeltFactIsRefusedInsteadOfBeingUnknownForEver() {
        var vocabulary = Vocabulary.of(rules);
        assertThatThrownBy(() -> vocabulary.check("H1", Clause.parse("cssrss is high"), RuleSet.Scope.CLIENT))
                .hasMessageContaining("cssrss");
        assertThatThrownBy(() -> vocabulary.check("H1", Clause.parse("group.title is x"), RuleSet.Scope.CLIENT))
                .hasMessageContaining("group.title");
    }

    @Test
    void missingFileIsSaid() {
        assertThatThrownBy(() -> RuleFile.read("1999-01.yaml")).hasMessageContaining("1999-01.yaml");
    }

    @Test
    void stageRuleIsTheSpecifications() {
        assertThat(rules.modelsOfStage("PRECONTEMPLATION")).containsExactly(Model.PSYCHOEDUCATIONAL, Model.SUPPORT);
        assertThat(rules.modelsOfStage("maintenance")).containsExactly(Model.SUPPORT, Model.INTERPERSONAL_PROCESS);
        assertThat(rules.modelsOfStage(null)).isEmpty();
    }
}
