package health.concord.billing.report;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import health.concord.billing.testsupport.As;
import health.concord.billing.testsupport.Inbound;
import health.concord.billing.testsupport.Json;
import health.concord.billing.testsupport.Person;
import health.concord.billing.testsupport.SentClaim;
import health.concord.billing.testsupport.World;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What a per diem charged and brought in is shared among the groups that met on the day, to the cent. */
@QuarkusTest
class RevenueByGroupTest {

    private static final LocalDate MONDAY = World.lastMonday();

    private final String relapse = World.id();
    private final String family = World.id();

    @Test
    void eachGroupEarnsByTheMinutesThatPeopleAttended() {
        String payer = World.payer("comm-a");
        Person person = Person.coveredBy(payer);
        for (int day = 0; day <= 4; day += 2) {
            deliver(person, MONDAY.plusDays(day), "09:00", relapse, "Relapse prevention");
            deliver(person, MONDAY.plusDays(day), "10:00", relapse, "Relapse prevention");
            deliver(person, MONDAY.plusDays(day), "11:00", family, "Family evening");
        }
        String claim = person.run().extract().path("claims[0].id");
        SentClaim.batch(payer).then().statusCode(201);
        String number = SentClaim.claim(claim).extract().path("number");
        Inbound.send(Inbound.remittance(
                        Inbound.trace(),
                        "600",
                        "CLP*" + number + "*1*750*600*0*12*ICN1*89*1",
                        "CAS*CO*45*150",
                        "NM1*QC*1*RIVERA*JORDAN"))
                .then()
                .statusCode(201);

        String time = "?site=harbor&from=" + MONDAY + "&to=" + MONDAY.plusDays(6);
        As.bea()
                .get("/reports/revenue" + time + "&by=GROUP")
                .then()
                .statusCode(200)
                .body(row(relapse, "title"), is("Relapse prevention"))
                .body(row(relapse, "sessions"), is(6))
                .body(row(relapse, "attendedMinutes"), is(360))
                .body(row(relapse, "chargedCents"), is(50_001))
                .body(row(relapse, "collectedCents"), is(40_002))
                .body(row(relapse, "chargedPerHourCents"), is(8_334))
                .body(row(relapse, "collectedPerHourCents"), is(6_667))
                .body(row(family, "chargedCents"), is(24_999))
                .body(row(family, "collectedCents"), is(19_998));
        As.bea().get("/reports/revenue" + time + "&by=MODEL").then().body("rows.of", hasItem("PSYCHOEDUCATIONAL"));
        As.bea()
                .get("/reports/revenue/csv" + time + "&by=GROUP")
                .then()
                .body(containsString(relapse + ",6,360,50001,40002,8334,6667,Relapse prevention"));
        As.bea()
                .get("/delivered-services?client=" + person.client() + "&from=" + MONDAY + "&to=" + MONDAY)
                .then()
                .body("items.groupTitle", hasItem("Family evening"))
                .body("items.group", hasItem(relapse));
    }

    private static void deliver(Person person, LocalDate day, String at, String group, String title) {
        person.deliver(
                Json.with(Json.with(person.group(World.id(), day, at, 60), "group", group), "groupTitle", title));
    }

    private static String row(String group, String field) {
        return "rows.find { it.of == '" + group + "' }." + field;
    }
}
