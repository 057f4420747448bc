package health.concord.billing.practitioner;

import static health.concord.commonstest.Problems.assertInvalid;
import static health.concord.commonstest.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import health.concord.billing.edi.Npi;
import health.concord.billing.testsupport.As;
import health.concord.billing.testsupport.Authorised;
import health.concord.billing.testsupport.Json;
import health.concord.billing.testsupport.Person;
import health.concord.billing.testsupport.SecondPayer;
import health.concord.billing.testsupport.SentClaim;
import health.concord.billing.testsupport.World;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A professional claim names who gave the care, as payers know them. */
@QuarkusTest
class PractitionersTest {

    private static final LocalDate MONDAY = World.lastMonday();
    private static final String OF_THE_SITE = "NM1*82*1*OKAFOR*GRACE****XX*1888000001";

    private static Map<String, Object> of(String familyName, String npi) {
        return Json.of("familyName", familyName, "givenName", "Tolu", "npi", npi, "taxonomy", "101YA0400X");
    }

    private static Response put(String clinician, Map<String, Object> body) {
        return As.bea().body(body).put("/practitioners/" + clinician);
    }

    /** One that nobody has yet. */
    private static String npi() {
        String nine = "1%08d".formatted(new Random().nextInt(100_000_000));
        return IntStream.range(0, 10)
                .mapToObj(digit -> nine + digit)
                .filter(Npi::isValid)
                .findFirst()
                .orElseThrow();
    }

    private static void groups(Person person, LocalDate day, String... clinicians) {
        for (int i = 0; i < clinicians.length; i++) {
            person.deliver(Json.with(
                    person.group(World.id(), day, "%02d:00".formatted(9 + i), 60), "clinician", clinicians[i]));
        }
    }

    @Test
    void eachLineNamesWhoGaveItsCare() {
        String payer = Authorised.professional();
        Person person = Person.coveredBy(payer);
        String ade = World.id();
        String bello = World.id();
        String npiOfAde = npi();
        String npiOfBello = npi();
        put(ade, of("Adé", npiOfAde)).then().statusCode(201).body("familyName", is("ADE"));
        put(bello, of("Bello", npiOfBello)).then().statusCode(201);
        groups(person, MONDAY, ade, ade, ade);
        groups(person, MONDAY.plusDays(2), bello, bello, bello);
        groups(person, MONDAY.plusDays(3), ade, bello, ade);
        groups(person, MONDAY.plusDays(4), ade, ade, ade);
        person.run();

        List<String> named = SecondPayer.segments(SentClaim.batch(payer)).stream()
                .filter(segment -> segment.startsWith("NM1*82") || segment.startsWith("LX"))
                .toList();

        assertThat(named)
                .containsExactly(
                        "NM1*82*1*ADE*TOLU****XX*" + npiOfAde,
                        "LX*1",
                        "LX*2",
                        "NM1*82*1*BELLO*TOLU****XX*" + npiOfBello,
                        "LX*3",
                        OF_THE_SITE,
                        "LX*4");
    }

    @Test
    void whoIsNotOnFileIsStoodForByTheSitesPractitioner() {
        String payer = Authorised.professional();
        Person.coveredBy(payer).fullWeek().run();

        assertThat(SecondPayer.segments(SentClaim.batch(payer)))
                .filteredOn(segment -> segment.startsWith("NM1*82"))
                .containsExactly(OF_THE_SITE);
    }

    @Test
    void whatIsKnownIsReplacedAndWhatCannotBeIsRefused() {
        String clinician = World.id();
        String npi = npi();
        Response made = put(clinician, of("Ade", npi));
        made.then().statusCode(201);
        As.bea().get("/practitioners?limit=200").then().statusCode(200);

        assertProblem(put(clinician, of("Ade-Bello", npi)), 428, "precondition-required");
        As.bea()
                .header("If-Match", made.header("ETag"))
                .body(of("Ade-Bello", npi))
                .put("/practitioners/" + clinician)
                .then()
                .statusCode(200)
                .body("familyName", is("ADE-BELLO"));
        As.bea()
                .header("If-Match", made.header("ETag"))
                .body(of("Ade", npi))
                .put("/practitioners/" + clinician)
                .then()
                .statusCode(412);
        assertProblem(put(World.id(), of("Bello", npi)), 409, "conflict").body("code", is("NPI_KNOWN"));
        String wrong = npi.substring(0, 9) + (char) ('0' + (npi.charAt(9) - '0' + 1) % 10);
        assertInvalid(put(World.id(), of("Bello", wrong)), "npi");
        assertInvalid(put(World.id(), of("Петрова", npi())), "familyName");
        assertInvalid(put(World.id(), Json.with(of("Bello", npi()), "taxonomy", "101-A")), "taxonomy");
        assertInvalid(put(World.id(), Json.with(of("Bello", npi()), "status", "x")), "status");
        assertInvalid(put(World.id(), Json.with(of("Bello", npi()), "givenName", null)), "givenName");
    }
}
