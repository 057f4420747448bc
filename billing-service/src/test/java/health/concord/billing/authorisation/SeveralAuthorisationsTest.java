package health.concord.billing.authorisation;

import static health.concord.billing.testsupport.Authorised.authorise;
import static health.concord.billing.testsupport.Authorised.number;
import static health.concord.billing.testsupport.Authorised.used;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;

import health.concord.billing.testsupport.As;
import health.concord.billing.testsupport.Authorised;
import health.concord.billing.testsupport.Inbound;
import health.concord.billing.testsupport.Json;
import health.concord.billing.testsupport.Person;
import health.concord.billing.testsupport.SecondPayer;
import health.concord.billing.testsupport.SentClaim;
import health.concord.billing.testsupport.World;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A week that draws on several authorisations: an 837P names each at its lines, an 837I has place for one. */
@QuarkusTest
class SeveralAuthorisationsTest {

    @Test
    void aProfessionalWeekIsOneClaimThatNamesEachAtItsLines() {
        String payer = Authorised.professional();
        Person person = Person.coveredBy(payer).fullWeek();
        String one = number();
        String other = number();
        String few = authorise(person, payer, one, 1);
        String more = authorise(person, payer, other, 10);

        person.run().body("claims.totalCents", contains(75_000)).body("claims.state", contains("READY"));

        assertThat(numbers(payer))
                .containsExactly("REF*G1*" + one, "LX*1", "LX*2", "REF*G1*" + other, "LX*3", "REF*G1*" + other);
        used(few, 1);
        used(more, 2);
    }

    @Test
    void anInstitutionalWeekIsAClaimForEach() {
        String payer = World.payer("comm-a");
        Person person = Person.coveredBy(payer).fullWeek();
        String one = number();
        String other = number();
        authorise(person, payer, one, 1);
        authorise(person, payer, other, 10);

        person.run().body("claims.totalCents", containsInAnyOrder(25_000, 50_000));

        assertThat(numbers(payer))
                .containsExactlyInAnyOrder("REF*G1*" + one, "LX*1", "REF*G1*" + other, "LX*1", "LX*2");
    }

    @Test
    void oneNumberForTwoServicesIsOneClaim() {
        String payer = World.payer("comm-a");
        Person person = Person.coveredBy(payer).fullWeek();
        person.deliver(Json.with(
                Json.with(person.group(World.id(), World.lastMonday(), "13:00", 60), "type", "PEER_SUPPORT"),
                "kind",
                "INDIVIDUAL"));
        String number = number();
        String days = authorise(person, payer, number, 10);
        String peers = authorise(person, payer, number, "H0038", 10);

        String claim = person.run()
                .body("claims.totalCents", contains(83_000))
                .extract()
                .path("claims[0].id");

        As.bea().get("/claims/" + claim).then().body("lines", hasSize(4));
        assertThat(numbers(payer)).containsExactly("REF*G1*" + number, "LX*1", "LX*2", "LX*3", "LX*4");
        used(days, 3);
        used(peers, 4);
    }

    @Test
    void aReplacementNamesWhatItsOriginalDidAndADayBetweenIsAClaimOfItsOwn() {
        String payer = World.payer("mcd-n");
        String one = number();
        String other = number();
        Person person = twoDays(payer);
        String few = authorise(person, payer, one, 2);
        String more = authorise(person, payer, other, 10);
        SentClaim claim = accepted(person, payer);

        person.groups(World.lastMonday().plusDays(1), 3);
        claim.correct("replacement").then().statusCode(201);
        person.run().body("holds", empty());

        List<String> segments = segments(payer);
        assertThat(segments.stream().filter(segment -> segment.startsWith("REF*G1") || segment.startsWith("DTP*472")))
                .containsExactlyInAnyOrder("REF*G1*" + one, day(0), day(2), "REF*G1*" + other, day(1));
        assertThat(segments.indexOf("REF*G1*" + one))
                .isLessThan(segments.indexOf(day(0)))
                .isLessThan(segments.indexOf(day(2)));
        used(few, 2);
        used(more, 1);
    }

    @Test
    void aReplacementThatOneNumberCannotHoldNamesAnotherOrWaits() {
        String payer = World.payer("mcd-n");
        Person person = Person.coveredBy(payer).groups(World.lastMonday(), 3);
        LocalDate wednesday = World.lastMonday().plusDays(2);
        List<Map<String, Object>> moved = new ArrayList<>();
        person.groups(wednesday, 3);
        for (int hour = 13; hour < 16; hour++) {
            moved.add(person.group(World.id(), wednesday, hour + ":00", 60));
            person.deliver(moved.getLast());
        }
        String one = number();
        String other = number();
        String few = authorise(person, payer, one, 2);
        authorise(person, payer, other, 2);
        SentClaim claim = accepted(person, payer);
        moved.forEach(service -> person.amend(Json.with(
                person.group((String) service.get("service"), wednesday.plusDays(1), times(service), 60),
                "session",
                service.get("session"))));

        claim.correct("replacement").then().statusCode(201);
        person.run()
                .body("holds.code", contains("AUTH_EXHAUSTED"))
                .body("holds.detail", contains("0/1"))
                .body("holds.text", everyItem(containsString("an institutional claim names one")));

        String third = number();
        String more = authorise(person, payer, third, 3);
        person.run().body("holds", empty());
        assertThat(numbers(payer)).containsExactly("REF*G1*" + third, "LX*1", "LX*2", "LX*3");
        used(few, 0);
        used(more, 3);
    }

    private static Person twoDays(String payer) {
        LocalDate monday = World.lastMonday();
        return Person.coveredBy(payer).groups(monday, 3).groups(monday.plusDays(2), 3);
    }

    private static SentClaim accepted(Person person, String payer) {
        String id = person.run()
                .body("claims.totalCents", contains(50_000))
                .extract()
                .path("claims[0].id");
        Response batch = SentClaim.batch(payer);
        String number = As.bea().get("/claims/" + id).path("number");
        Inbound.send(Inbound.acknowledgement(number, "A2:20", "WQ", "PCN" + number));
        return new SentClaim(person, payer, id, number, batch.path("id"), batch.path("controlNumber"));
    }

    private static String times(Map<String, Object> service) {
        return ((String) service.get("from")).substring(11, 16);
    }

    private static String day(int after) {
        return "DTP*472*D8*" + World.lastMonday().plusDays(after).toString().replace("-", "");
    }

    private static List<String> segments(String payer) {
        return SecondPayer.segments(SentClaim.batch(payer));
    }

    private static List<String> numbers(String payer) {
        return segments(payer).stream()
                .filter(segment -> segment.startsWith("REF*G1") || segment.startsWith("LX"))
                .toList();
    }
}
