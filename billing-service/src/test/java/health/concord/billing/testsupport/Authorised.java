package health.concord.billing.testsupport;

import static org.hamcrest.Matchers.is;

/** Authorisations of a person's payer. */
public final class Authorised {

    private Authorised() {}

    /** A payer of its own whose policy is billed on 837P. */
    public static String professional() {
        return World.payer("mcd-n", terms -> {
            terms.put("claimForm", "PROFESSIONAL");
            terms.putObject("placesOfService")
                    .put("IN_PERSON", "57")
                    .put("VIDEO", "10")
                    .put("AUDIO", "10");
        });
    }

    /** A number that no payer has given before. */
    public static String number() {
        return "A" + World.id().substring(24);
    }

    /** Units of a day of the program, for two months from last week on. */
    public static String authorise(Person person, String payer, String number, int units) {
        return authorise(person, payer, number, "H0015", units);
    }

    public static String authorise(Person person, String payer, String number, String service, int units) {
        return As.anew(As.bea())
                .body(Json.of(
                        "client",
                        person.client(),
                        "payer",
                        payer,
                        "number",
                        number,
                        "service",
                        service,
                        "units",
                        units,
                        "from",
                        World.lastMonday().toString(),
                        "to",
                        World.lastMonday().plusMonths(2).toString()))
                .post("/authorisations")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** Asserts how many of its units lines have drawn. */
    public static void used(String authorisation, int units) {
        As.bea().get("/authorisations/" + authorisation).then().body("used", is(units));
    }
}
