package health.concord.matching.recommendation;

import static health.concord.matching.recommendation.Asked.has;
import static health.concord.matching.recommendation.Asked.models;
import static health.concord.matching.recommendation.Asked.plan;
import static health.concord.matching.recommendation.Asked.reasons;
import static health.concord.matching.recommendation.Asked.recommend;
import static health.concord.matching.testsupport.A.id;
import static org.assertj.core.api.Assertions.assertThat;

import health.concord.matching.profile.Composition;
import health.concord.matching.profile.Cycle;
import health.concord.matching.profile.DomainResult.Verdict;
import health.concord.matching.profile.Units;
import health.concord.matching.rule.Direction;
import health.concord.matching.rule.Membership;
import health.concord.matching.rule.Model;
import health.concord.matching.testsupport.A;
import health.concord.matching.testsupport.Client;
import health.concord.matching.testsupport.Program;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Sixteen more people of our own, each with what nearly was the case. */
class OwnVignettesTest {

    private static Client adult() {
        return Client.aged(41);
    }

    private static List<String> parts(Option option) {
        return option.parts().stream().map(Part::name).toList();
    }

    private static Option best(Client client, Program program) {
        return recommend(client, program).options().getFirst();
    }

    /** 1. An executive whose privacy is absolute: alone, and told what is missing; without exposure, both. */
    @Test
    void executiveWhoWantsAbsolutePrivacy() {
        var client =
                adult().has("publicExposure", true).has("legalExposure", true).has("privacyNeed", 3);

        var answer = recommend(client);

        assertThat(answer.direction()).isEqualTo(Direction.INDIVIDUAL);
        assertThat(answer.shortfall().code()).isEqualTo("HOURS_SHORTFALL");
        assertThat(recommend(adult().has("privacyNeed", 3)).direction()).isEqualTo(Direction.COMBINED);
    }

    /** 2. A widow who lives alone: the grief group is in her week; without a bereavement it speaks against itself. */
    @Test
    void widowWhoLivesAlone() {
        var best = best(Client.aged(66).has("bereavement", true).has("isolation", 3), Program.demo());

        assertThat(parts(best)).contains(Program.ADULT_GRIEF);
        assertThat(reasons(best)).contains("R-GRIEF", "R-ISOLATION", "S-GRIEF-THEME");
        assertThat(parts(best(Client.aged(66).has("isolation", 3), Program.demo())))
                .doesNotContain(Program.ADULT_GRIEF);
    }

    /** 3. Two hundred days sober and ready for process work; at sixty days the process group is left out by rule. */
    @Test
    void longSoberAndReadyForProcessWork() {
        var client = adult().diagnosed("F10.20").has("processReadiness", 3);

        var best = best(client.has("sobrietyDays", 200), Program.demo());

        assertThat(models(best)).contains(Model.INTERPERSONAL_PROCESS);
        assertThat(recommend(adult().diagnosed("F10.20")
                                .has("processReadiness", 3)
                                .has("sobrietyDays", 60))
                        .excluded())
                .filteredOn(out -> out.name().equals(Program.PROCESS))
                .extracting("rule")
                .containsExactly("F-IP-STAGE");
    }

    /** 4. A woman who asks for a women's group; nobody whose gender is not recorded is taken in. */
    @Test
    void womanWhoAsksForWomen() {
        var best = best(adult().has("gender", "WOMEN").has("themes", List.of("WOMEN")), Program.demo());

        assertThat(parts(best)).contains(Program.WOMEN);
        assertThat(recommend(adult()).excluded())
                .filteredOn(out -> out.name().equals(Program.WOMEN))
                .extracting("rule")
                .containsExactly("F-POPULATION");
    }

    /** 5. Nobody can pay for what there is: nothing is offered, and the waitlist of what costs too much says so. */
    @Test
    void thirtyDollarsASession() {
        var answer = recommend(adult().has("budgetPerSession", 3000));

        assertThat(answer.options()).isEmpty();
        assertThat(answer.shortfall().minutes()).isEqualTo(540);
        assertThat(answer.excluded())
                .filteredOn(out -> out.group() != null)
                .extracting("rule")
                .contains("F-COST");
        assertThat(recommend(adult().has("budgetPerSession", 4000)).options()).isNotEmpty();
    }

    /** 6. No car: the group that can be joined by video gains. */
    @Test
    void withoutACar() {
        var program = Program.demo().changedGroup(Program.RECOVERY, A::telehealth);

        assertThat(reasons(best(adult().has("attendanceBarriers", List.of("TRANSPORT")), program)))
                .contains("S-BARRIERS");
        assertThat(reasons(best(adult().has("attendanceBarriers", List.of("TRANSPORT")), Program.demo())))
                .doesNotContain("S-BARRIERS");
    }

    /** 7. Not ready yet: prepared and started one to one, never left out. */
    @Test
    void lowReadiness() {
        var answer = recommend(adult().score("readiness-ruler", 2));

        assertThat(answer.options()).isNotEmpty().allSatisfy(option -> {
            assertThat(has(option, PartKind.GROUP)).isTrue();
            assertThat(plan(option)).contains("PREPARATION");
        });
        assertThat(plan(best(adult().score("readiness-ruler", 8), Program.demo())))
                .doesNotContain("PREPARATION");
    }

    /** 8. After a bad group: prepared; after a good one not. */
    @Test
    void badExperienceWithGroups() {
        assertThat(plan(best(adult().has("priorGroupExperience", "BAD"), Program.demo())))
                .contains("PREPARATION");
        assertThat(plan(best(adult().has("priorGroupExperience", "GOOD"), Program.demo())))
                .doesNotContain("PREPARATION");
    }

    /** 9. Asks for Spanish: the therapist who speaks it comes first. */
    @Test
    void asksForSpanish() {
        var best = best(adult().prefers(null, "es", null), Program.demo());

        assertThat(parts(best)).contains(Program.MAYA);
        assertThat(reasons(best)).contains("S-PREF-LANGUAGE");
    }

    /** 10. Goes to AA daily: welcome, and not a minute of the week. */
    @Test
    void regularAtMutualHelp() {
        var with = best(adult().has("mutualHelp", "REGULAR"), Program.demo());
        var without = best(adult(), Program.demo());

        assertThat(plan(with)).contains("MUTUAL_HELP");
        assertThat(with.week()).isEqualTo(without.week());
        assertThat(with.parts()).isEqualTo(without.parts());
    }

    /** 11. Relapsed: back to skills and education. */
    @Test
    void recurrence() {
        var best = best(adult().has("recoveryStage", "RECURRENCE"), Program.demo());

        assertThat(models(best)).contains(Model.SKILLS_DEVELOPMENT, Model.PSYCHOEDUCATIONAL);
        assertThat(reasons(best)).contains("S-STAGE");
    }

    /** 12. Depressed: the therapist whose cases of it went better than expected; unknown is not ineffective. */
    @Test
    void therapistWithARecord() {
        var client = adult().diagnosed("F33.1");
        var unknown = Program.demo().record(Program.BEN, "depression", Verdict.UNKNOWN);
        var effective = Program.demo().record(Program.BEN, "depression", Verdict.EFFECTIVE);
        var ineffective = Program.demo().record(Program.BEN, "depression", Verdict.INEFFECTIVE);

        assertThat(parts(best(client, effective))).contains(Program.BEN);
        assertThat(reasons(best(client, effective))).contains("S-EFFECTIVE");
        assertThat(recommend(client, unknown).options().getFirst().score())
                .isEqualTo(
                        recommend(client, Program.demo()).options().getFirst().score());
        assertThat(parts(best(client, ineffective))).doesNotContain(Program.BEN);
        assertThat(reasons(best(adult().diagnosed("F41.1"), effective))).doesNotContain("S-EFFECTIVE");
    }

    /** 13. A therapist who must not treat this client is gone without a word, like one without an open time. */
    @Test
    void therapistInConflict() {
        var conflict = recommend(adult(), Program.demo().apartFrom(Program.BEN));

        var out = conflict.excluded().stream()
                .filter(one -> one.name().equals(Program.BEN))
                .toList();
        assertThat(out).singleElement().satisfies(one -> {
            assertThat(one.rule()).isEqualTo("NOT_AVAILABLE");
            assertThat(one.code()).isEqualTo("NOT_AVAILABLE");
            assertThat(one.text()).isEqualTo("Not available.");
        });
        assertThat(conflict.options())
                .allSatisfy(option -> assertThat(parts(option)).doesNotContain(Program.BEN));
        assertThat(recommend(adult(), Program.demo()).excluded())
                .extracting("name")
                .doesNotContain(Program.BEN);
    }

    /** 14. The only one of her age: warned, not left out; with another of it, not. */
    @Test
    void aloneInAGroup() {
        var program = Program.demo().roster(Program.COPING, "ageBand", Map.of("18-25", 4));
        var two = Program.demo().roster(Program.COPING, "ageBand", Map.of("18-25", 4, "41-64", 1));
        var client = adult().has("skillsNeeds", List.of("COPING"));

        assertThat(recommend(client, program).options())
                .filteredOn(option -> parts(option).contains(Program.COPING))
                .isNotEmpty()
                .allSatisfy(option ->
                        assertThat(option.warnings()).extracting("code").contains("COMPOSITION_ALONE"));
        assertThat(recommend(client, two).options())
                .allSatisfy(option ->
                        assertThat(option.warnings()).extracting("code").doesNotContain("COMPOSITION_ALONE"));
    }

    /** 15. A group with a rule of its own: at least three of a language. */
    @Test
    void groupWithItsOwnCompositionRule() {
        var own = List.of(new Composition("language", 3));
        var program = Program.demo()
                .changedGroup(Program.COPING, g -> A.with(g, g.membership(), g.entryDates(), false, null, own))
                .roster(Program.COPING, "language", Map.of("en", 1, "es", 3));

        assertThat(recommend(adult().has("skillsNeeds", List.of("COPING")), program)
                        .options())
                .filteredOn(option -> parts(option).contains(Program.COPING))
                .allSatisfy(option ->
                        assertThat(option.warnings()).extracting("code").contains("COMPOSITION_ALONE"));
    }

    /** 16. A revolving group is entered where its cycle lets one in. */
    @Test
    void revolvingGroupIsEnteredAtItsEntryPoint() {
        // Sessions on Mondays and Wednesdays; today is Monday the second, session 1 of 6.
        var cycle = new Cycle(6, 1, A.TODAY, List.of(4));
        var program = Program.demo()
                .changedGroup(Program.COPING, g -> A.with(g, Membership.REVOLVING, List.of(), false, cycle, null));

        assertThat(recommend(adult().has("skillsNeeds", List.of("COPING")), program).options().stream()
                        .flatMap(option -> option.parts().stream())
                        .filter(part -> part.name().equals(Program.COPING)))
                .isNotEmpty()
                .allSatisfy(part -> assertThat(part.startsOn()).isEqualTo(A.TODAY.plusDays(9)));
    }

    /** 17. Four units left and a period that ends: the first day without one is named. */
    @Test
    void unitsRunOut() {
        var few = best(adult(), Program.demo().units(new Units(true, "Blue", 4, null)));
        var enough = best(adult(), Program.demo().units(new Units(true, "Blue", 60, null)));

        assertThat(few.warnings())
                .filteredOn(one -> one.code().equals("UNITS_EXHAUST"))
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.on()).isAfter(few.startsOn()));
        assertThat(enough.warnings()).extracting("code").doesNotContain("UNITS_EXHAUST");
    }

    /** 18. Gets on with a therapist and asks to stay: the bond weighs; where it is weak, another is suggested. */
    @Test
    void bondWithTheTherapist() {
        var good = best(adult().has("alliance", 9).prefers(null, null, id(Program.MAYA)), Program.demo());
        var weak = best(adult().has("alliance", 2), Program.demo());

        assertThat(parts(good)).contains(Program.MAYA);
        assertThat(reasons(good)).contains("S-ALLIANCE", "S-PREF-THERAPIST");
        assertThat(plan(weak)).contains("ALLIANCE_REVIEW");
    }

    /** 19. Would rather not: a therapist's own wish weighs little, and never excludes. */
    @Test
    void therapistWhoWouldRatherNot() {
        var program = Program.demo().everyTherapist(one -> A.working(one, "cbt", null, "depression"));

        var answer = recommend(adult().diagnosed("F33.1"), program);

        assertThat(answer.excluded())
                .isEqualTo(recommend(adult().diagnosed("F33.1")).excluded());
        assertThat(answer.options().getFirst().cons()).extracting("rule").contains("S-THERAPIST-WISH");
    }

    /** 20. Hopeless: among people who recover, and asked again about suicide. */
    @Test
    void hopeless() {
        var best = best(adult().has("hopelessness", 3), Program.demo());

        assertThat(models(best)).contains(Model.SUPPORT);
        assertThat(plan(best)).contains("SAFETY_PROMPT");
    }
}
