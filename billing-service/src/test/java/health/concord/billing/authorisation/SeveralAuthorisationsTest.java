package health.concord.billing.authorisation;

import static health.concord.billing.testsupport.Authorised.authorise;
import static health.concord.billing.testsupport.Authorised.number;
import static health.concord.billing.testsupport.Authorised.used;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasSize;

import health.concord.billing.testsupport.As;
import health.concord.billing.testsupport.Authorised;
import health.concord.billing.testsupport.Json;
import health.concord.billing.testsupport.Person;
import health.concord.billing.testsupport.SecondPayer;
import health.concord.billing.testsupport.SentClaim;
import health.concord.billing.testsupport.World;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
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

    private static List<String> numbers(String payer) {
        return SecondPayer.segments(SentClaim.batch(payer)).stream()
                .filter(segment -> segment.startsWith("REF*G1") || segment.startsWith("LX"))
                .toList();
    }
}
