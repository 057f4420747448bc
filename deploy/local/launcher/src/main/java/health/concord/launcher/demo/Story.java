package health.concord.launcher.demo;

import health.concord.launcher.demo.data.Care.Course;
import health.concord.launcher.demo.data.Client;
import health.concord.launcher.demo.data.Stage;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The steps of the demo program in their order, from the rooms to the claims. */
final class Story {
    /** Each is placed on what those before have left. */
    private static final Comparator<Client> IN_ORDER_OF_PLACEMENT = Comparator.comparing(
            client -> Objects.requireNonNull(client.attendance()).from());

    private final Load load;
    private final Crew crew;

    Story(Load load, Crew crew) {
        this.load = load;
        this.crew = crew;
    }

    void tell() {
        program();
        intake();
        placements();
        Map<Client, List<ClientDay>> days = attendance();
        crew.lanes("outcomes", courses(), new Caring(load)::record);
        claims(days);
        Endings endings = new Endings(load);
        crew.each("endings", reaching(Stage.STEPPED_DOWN), endings::end);
    }

    /** What there is before the first client. */
    void program() {
        TreatmentProgram program = new TreatmentProgram(load);
        crew.each("payers", load.data().payers(), program::contract);
        crew.each("rooms", load.data().rooms(), program::add);
        crew.each("therapists", load.data().therapists(), program::describe);
        crew.each("groups", load.data().groups().groups(), program::open);
        crew.each("mutual help", load.data().care().meetings(), new Caring(load)::list);
    }

    private void intake() {
        Intake intake = new Intake(load);
        crew.each("intake", load.data().clients().clients(), intake::take);
        Coverage coverage = new Coverage(load);
        crew.each(
                "coverage",
                reaching(Stage.INTAKE).stream()
                        .filter(client -> client.payer() != null)
                        .toList(),
                coverage::record);
    }

    /** One after the other within a site, so that the same seats fall to the same people in each load. */
    private void placements() {
        crew.each("conflicts", load.data().care().conflicts(), new Caring(load)::keepApart);
        Placing placing = new Placing(load);
        Collection<List<Client>> sites = reaching(Stage.PLACED).stream()
                .sorted(IN_ORDER_OF_PLACEMENT)
                .collect(Collectors.groupingBy(Client::site))
                .values();
        crew.lanes("placements", sites, placing::place);
        crew.each(
                "recommendations",
                reaching(Stage.RECOMMENDED).stream()
                        .filter(client -> client.stage() == Stage.RECOMMENDED)
                        .toList(),
                placing::recommend);
    }

    private Map<Client, List<ClientDay>> attendance() {
        Attendance attendance = new Attendance(load);
        Map<Client, List<ClientDay>> days = new ConcurrentHashMap<>();
        crew.each("calendars", reaching(Stage.PLACED), client -> days.put(client, attendance.days(client)));
        List<ClientDay> all = days.values().stream().flatMap(List::stream).toList();
        crew.each("notes signed", attendance.documented(all), attendance::sign);
        crew.each("days of attendance", all, attendance::record);
        return days;
    }

    private void claims(Map<Client, List<ClientDay>> days) {
        Claiming claiming = new Claiming(load);
        Intake intake = new Intake(load);
        crew.each(
                "services at billing",
                List.copyOf(days.keySet()),
                client -> claiming.awaitServices(client, Objects.requireNonNull(days.get(client))));
        crew.each(
                "revocations",
                load.data().clients().clients().stream()
                        .filter(client -> client.revoked() != null)
                        .toList(),
                client -> intake.revokeConsent(client, Objects.requireNonNull(client.revoked())));
        crew.lanes("claim runs", List.of(load.data().claims().runs()), claiming::run);
    }

    /** By client one after the other: each score of an episode is read together with those before. */
    private Collection<List<Course>> courses() {
        return load.data().care().outcomes().stream()
                .collect(Collectors.groupingBy(Course::client))
                .values();
    }

    private List<Client> reaching(Stage stage) {
        return load.data().reaching(stage);
    }
}
