package health.concord.launcher.demo;

import static org.assertj.core.api.Assertions.assertThat;

import health.concord.launcher.Repository;
import health.concord.launcher.demo.data.Day;
import health.concord.launcher.demo.data.DemoData;
import health.concord.launcher.demo.data.Group;
import health.concord.launcher.demo.data.Slot;
import health.concord.launcher.demo.data.Therapist;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The groups of the demo program make weeks that people can be placed in. */
class TimetableTest {
    private static final DemoData DATA = DemoData.in(Repository.find().root().resolve("deploy/demo"));
    private static final Map<String, String> STATES = Map.of("harbor", "NY", "mesa", "CO");

    @Test
    void theFiveModelsAndTheirPeopleAreThere() {
        assertThat(groups())
                .extracting(Group::model)
                .contains(
                        "SKILLS_DEVELOPMENT",
                        "PSYCHOEDUCATIONAL",
                        "COGNITIVE_BEHAVIOURAL",
                        "INTERPERSONAL_PROCESS",
                        "SUPPORT");
        assertThat(groups()).flatExtracting(Group::population).contains("adult", "adolescent", "women", "co-occurring");
        assertThat(groups()).flatExtracting(Group::themes).contains("grief");
    }

    @Test
    void nobodyLeadsTwoGroupsAtOnce() {
        for (Therapist therapist : DATA.therapists()) {
            assertNoOverlap(
                    therapist.key(),
                    groups().stream()
                            .filter(g -> g.leaders().contains(therapist.key()))
                            .toList());
        }
    }

    @Test
    void noRoomHasTwoGroupsAtOnce() {
        DATA.rooms()
                .forEach(room -> assertNoOverlap(
                        room.key(),
                        groups().stream()
                                .filter(g -> g.meets().room().equals(room.key()))
                                .toList()));
    }

    @Test
    void roomsAndLeadersAreOfTheSiteAndSuitTheGroup() {
        for (Group group : groups()) {
            var room = DATA.rooms().stream()
                    .filter(one -> one.key().equals(group.meets().room()))
                    .findFirst()
                    .orElseThrow();
            assertThat(room.site()).as(group.key()).isEqualTo(group.site());
            assertThat(room.seats()).as(group.key()).isGreaterThanOrEqualTo(group.sizeMax());
            for (String leader : group.leaders()) {
                Therapist therapist = DATA.therapist(leader);
                assertThat(therapist.site()).as(group.key()).isEqualTo(group.site());
                assertThat(therapist.licences())
                        .as(group.key())
                        .anyMatch(licence -> licence.state().equals(STATES.get(group.site())));
                assertThat(qualifications(group.model()))
                        .as(group.key())
                        .matches(asked ->
                                asked.isEmpty() || asked.stream().anyMatch(therapist.competencies()::contains));
            }
        }
    }

    /** What the rule set asks of leaders, model by model. */
    private static List<String> qualifications(String model) {
        return switch (model) {
            case "SKILLS_DEVELOPMENT" -> List.of("skills-training", "cbt", "dbt");
            case "COGNITIVE_BEHAVIOURAL" -> List.of("cbt");
            case "SUPPORT" -> List.of("group-process", "process-group");
            case "INTERPERSONAL_PROCESS" -> List.of("process-group");
            default -> List.of();
        };
    }

    @ParameterizedTest
    @CsvSource({"harbor, daytime", "harbor, evenings", "mesa, daytime", "mesa, evenings"})
    void anAdultReachesNineHoursOnThreeDays(String site, String available) {
        List<Slot> times = DATA.clients().availability().get(available);
        List<Group> open = groups().stream()
                .filter(g -> g.site().equals(site) && g.population().contains("adult"))
                .filter(g -> g.admission().isEmpty() && !g.population().contains("women"))
                .filter(g -> g.meets().slots().stream()
                        .allMatch(slot -> times.stream().anyMatch(time -> time.contains(slot))))
                .toList();

        assertThat(weeks(open))
                .anyMatch(week -> minutesByDay(week).size() == 3
                        && minutesByDay(week).values().stream().allMatch(minutes -> minutes >= 180));
    }

    @ParameterizedTest
    @ValueSource(strings = {"harbor", "mesa"})
    void anAdolescentReachesSixHoursAfterSchool(String site) {
        List<Slot> times = DATA.clients().availability().get("after-school");
        List<Group> open = groups().stream()
                .filter(g -> g.site().equals(site) && g.isForAdolescents())
                .toList();

        assertThat(open)
                .allMatch(g -> g.meets().slots().stream()
                        .allMatch(slot -> times.stream().anyMatch(time -> time.contains(slot))));
        assertThat(weeks(open))
                .anyMatch(week -> minutesByDay(week).size() == 3
                        && minutesByDay(week).values().stream().allMatch(minutes -> minutes >= 120));
    }

    /** For the worked cases of the clinical specification, section 7. */
    @ParameterizedTest
    @ValueSource(strings = {"harbor", "mesa"})
    void theWorkedCasesFindWhatTheyNeed(String site) {
        List<Group> here = groups().stream().filter(g -> g.site().equals(site)).toList();
        List<Therapist> therapists =
                DATA.therapists().stream().filter(t -> t.site().equals(site)).toList();

        assertThat(here).anyMatch(g -> g.model().equals("COGNITIVE_BEHAVIOURAL") && g.sizeMax() <= 8);
        assertThat(here)
                .anyMatch(g ->
                        g.model().equals("SKILLS_DEVELOPMENT") && g.themes().contains("present-focused"));
        assertThat(here).anyMatch(g -> g.model().equals("PSYCHOEDUCATIONAL"));
        assertThat(here)
                .anyMatch(g -> g.model().equals("SUPPORT") && g.population().contains("adult"));
        assertThat(here).anyMatch(Group::isForAdolescents);
        assertThat(here).allMatch(g -> g.costCents() <= 6000);
        assertThat(therapists).anyMatch(t -> t.competencies().contains("co-occurring"));
        assertThat(therapists).anyMatch(t -> t.competencies().contains("trauma"));
        assertThat(therapists).anyMatch(t -> t.competencies().containsAll(Set.of("adolescent", "family")));
    }

    private static List<Group> groups() {
        return DATA.groups().groups();
    }

    private static void assertNoOverlap(String what, List<Group> groups) {
        List<Slot> slots =
                groups.stream().flatMap(g -> g.meets().slots().stream()).toList();
        for (int i = 0; i < slots.size(); i++) {
            assertThat(slots.subList(0, i)).as(what).noneMatch(slots.get(i)::overlaps);
        }
    }

    /** Every selection of groups without a clash. */
    private static List<List<Group>> weeks(List<Group> groups) {
        List<List<Group>> weeks = new ArrayList<>();
        weeks.add(List.of());
        for (Group group : groups) {
            for (List<Group> week : List.copyOf(weeks)) {
                if (week.stream().noneMatch(other -> clash(group, other))) {
                    List<Group> longer = new ArrayList<>(week);
                    longer.add(group);
                    weeks.add(longer);
                }
            }
        }
        return weeks;
    }

    private static boolean clash(Group one, Group other) {
        return one.meets().slots().stream()
                .anyMatch(slot -> other.meets().slots().stream().anyMatch(slot::overlaps));
    }

    private static Map<Day, Integer> minutesByDay(List<Group> week) {
        return week.stream()
                .flatMap(g -> g.meets().slots().stream())
                .collect(Collectors.groupingBy(Slot::day, Collectors.summingInt(Slot::minutes)));
    }
}
