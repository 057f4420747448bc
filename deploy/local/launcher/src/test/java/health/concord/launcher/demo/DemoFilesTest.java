package health.concord.launcher.demo;

import static org.assertj.core.api.Assertions.assertThat;

import health.concord.launcher.Repository;
import health.concord.launcher.demo.data.Care.Course;
import health.concord.launcher.demo.data.Client;
import health.concord.launcher.demo.data.DemoData;
import health.concord.launcher.demo.data.Group;
import health.concord.launcher.demo.data.Payer;
import health.concord.launcher.demo.data.Room;
import health.concord.launcher.demo.data.Stage;
import health.concord.launcher.demo.data.Therapist;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The files under deploy/demo say what they should, and fit one another. */
class DemoFilesTest {
    private static final DemoData DATA = DemoData.in(Repository.find().root().resolve("deploy/demo"));

    @Test
    void theProgramHasItsSize() {
        assertThat(DATA.zones().values()).doesNotHaveDuplicates().hasSize(2);
        assertThat(DATA.therapists()).hasSize(12);
        assertThat(DATA.groups().groups()).hasSize(14);
        assertThat(DATA.rooms()).hasSize(8);
        assertThat(DATA.payers()).extracting(Payer::code).containsExactly("COMM-A", "MCD-N", "MEDICARE");
        assertThat(DATA.clients().clients()).hasSize(60);
    }

    @Test
    void clientsStandAtEveryStage() {
        Map<Stage, Long> stages =
                DATA.clients().clients().stream().collect(Collectors.groupingBy(Client::stage, Collectors.counting()));

        assertThat(stages)
                .isEqualTo(Map.of(
                        Stage.REFERRED, 8L,
                        Stage.INTAKE, 8L,
                        Stage.ASSESSED, 8L,
                        Stage.RECOMMENDED, 8L,
                        Stage.PLACED, 20L,
                        Stage.BILLED, 4L,
                        Stage.STEPPED_DOWN, 4L));
    }

    @Test
    void bothPartnerClinicsReferClients() {
        assertThat(DATA.clients().clients())
                .filteredOn(client -> client.referred().isByPartner())
                .extracting(client -> client.referred().by())
                .containsOnly("riverside", "lakeside");
    }

    @Test
    void keysAndNamesStandOnce() {
        assertThat(DATA.therapists()).extracting(Therapist::key).doesNotHaveDuplicates();
        assertThat(DATA.rooms()).extracting(Room::key).doesNotHaveDuplicates();
        assertThat(DATA.groups().groups()).extracting(Group::key).doesNotHaveDuplicates();
        assertThat(DATA.clients().clients()).extracting(Client::key).doesNotHaveDuplicates();
        assertThat(DATA.clients().clients()).extracting(Client::name).doesNotHaveDuplicates();
        assertThat(DATA.clients().clients().stream().map(Client::memberId).filter(Objects::nonNull))
                .doesNotHaveDuplicates();
    }

    @Test
    void therapistsHaveNpisOfTheirOwnWhoseCheckDigitHolds() {
        assertThat(DATA.therapists())
                .extracting(therapist -> therapist.enrolled().npi())
                .doesNotHaveDuplicates()
                .allMatch(npi -> npi.matches("18880000\\d{2}|18880001\\d{2}") && luhn("80840" + npi) % 10 == 0);
        assertThat(DATA.therapists())
                .extracting(therapist -> therapist.enrolled().taxonomy())
                .allMatch(taxonomy -> taxonomy.matches("[0-9A-Z]{10}"));
    }

    /** The sum of the digits, each second one from the right but the last doubled (ISO/IEC 7812). */
    private static int luhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = Character.digit(digits.charAt(digits.length() - 1 - i), 10);
            int weighed = i % 2 == 0 ? digit : digit * 2;
            sum += weighed > 9 ? weighed - 9 : weighed;
        }
        return sum;
    }

    @Test
    void somebodyHasTwoPayersAndClaimsThatWereSent() {
        assertThat(DATA.clients().clients())
                .filteredOn(client -> client.second() != null)
                .isNotEmpty()
                .allMatch(client -> client.stage() == Stage.BILLED);
    }

    @Test
    void whatIsReferredToExists() {
        List<String> payers = DATA.payers().stream().map(Payer::code).toList();
        for (Client client : DATA.clients().clients()) {
            assertThat(DATA.zones()).as(client.key()).containsKey(client.site());
            assertThat(DATA.pictures().pictures()).as(client.key()).containsKey(client.picture());
            assertThat(DATA.clients().availability()).as(client.key()).containsKey(client.available());
            assertThat(Stream.ofNullable(client.payer())).as(client.key()).allMatch(payers::contains);
            assertThat(Stream.ofNullable(client.second()))
                    .as(client.key())
                    .allMatch(second -> payers.contains(second.payer())
                            && client.payer() != null
                            && !second.payer().equals(client.payer()));
            assertThat(Stream.ofNullable(client.accepts())).as(client.key()).allSatisfy(DATA::group);
            assertThat(client.payer() == null).as(client.key()).isEqualTo(client.memberId() == null);
        }
        DATA.claims().runs().forEach(run -> {
            assertThat(DATA.zones().keySet()).containsAll(run.sites());
            assertThat(payers).containsAll(run.sendTo());
        });
        DATA.groups()
                .unsigned()
                .forEach(unsigned -> assertThat(
                                DATA.group(unsigned.group()).meets().slots())
                        .anyMatch(slot -> slot.day() == unsigned.day()));
    }

    @Test
    void outcomesAreOfPeopleWhoWerePlacedAndInThePast() {
        for (Course course : DATA.care().outcomes()) {
            assertThat(DATA.client(course.client()).stage().reaches(Stage.PLACED))
                    .as(course.client())
                    .isTrue();
            assertThat(course.scores()).as(course.client()).isNotEmpty().allMatch(score -> score.week() < 0);
        }
    }

    @Test
    void nobodyIsPlacedWithWhomTheyAreToBeKeptApartFrom() {
        assertThat(DATA.care().conflicts()).allSatisfy(conflict -> {
            DATA.therapist(conflict.therapist());
            assertThat(conflict.clients())
                    .allMatch(client -> !DATA.client(client).stage().reaches(Stage.RECOMMENDED));
        });
        assertThat(DATA.clients().clients())
                .filteredOn(client -> client.keepApart() != null)
                .hasSize(2)
                .allMatch(client -> client.stage() == Stage.RECOMMENDED);
    }

    @Test
    void whoeverWasPlacedHasAttendance() {
        for (Client client : DATA.clients().clients()) {
            assertThat(client.attendance() != null)
                    .as(client.key())
                    .isEqualTo(client.stage().reaches(Stage.PLACED));
            assertThat(client.after() != null).as(client.key()).isEqualTo(client.stage() == Stage.STEPPED_DOWN);
        }
    }

    @Test
    void fourWeeksOfThePastAreAttended() {
        assertThat(DATA.clients().clients().stream()
                        .map(Client::attendance)
                        .filter(Objects::nonNull)
                        .mapToInt(Client.Attended::from)
                        .min())
                .hasValue(-4);
        assertThat(DATA.clients().clients().stream().map(Client::attendance).filter(Objects::nonNull))
                .allMatch(attended -> attended.from() <= attended.to() && attended.to() == -1);
    }

    @Test
    void claimsAreRunOverTheWeeksAttended() {
        assertThat(DATA.claims().runs()).allMatch(run -> run.from() >= -4 && run.from() <= run.to() && run.to() <= -1);
    }

    @Test
    void minorsHaveAGuardianAndAdultsNone() {
        for (Client client : DATA.clients().clients()) {
            assertThat(client.guardian() != null).as(client.key()).isEqualTo(client.age() < 18);
        }
    }

    @Test
    void agesHoldInTheWeekOfSeeding() {
        Weeks weeks = Weeks.of(java.time.LocalDate.of(2026, 3, 5));

        for (Client client : DATA.clients().clients()) {
            assertThat(java.time.Period.between(weeks.birthDate(client), weeks.monday())
                            .getYears())
                    .as(client.key())
                    .isEqualTo(client.age());
        }
    }

    @Test
    void historiesGoForwardAndEndBeforeTheSeeding() {
        Weeks weeks = Weeks.of(java.time.LocalDate.of(2026, 3, 2));

        for (Client client : DATA.clients().clients()) {
            History history = History.of(client, weeks);
            assertThat(history.answered()).as(client.key()).isAfterOrEqualTo(history.signed());
            if (client.stage().reaches(Stage.ASSESSED)) {
                assertThat(history.decided()).as(client.key()).isBeforeOrEqualTo(weeks.monday());
            }
            if (client.attendance() != null) {
                assertThat(history.decided())
                        .as(client.key())
                        .isBefore(weeks.monday().plusWeeks(client.attendance().from()));
            }
        }
    }
}
