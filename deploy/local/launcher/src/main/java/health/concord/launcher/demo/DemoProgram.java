package health.concord.launcher.demo;

import com.fasterxml.jackson.databind.JsonNode;
import health.concord.launcher.DemoLoader;
import health.concord.launcher.Part;
import health.concord.launcher.Progress;
import health.concord.launcher.Repository;
import health.concord.launcher.SuiteAddresses;
import health.concord.launcher.demo.data.DemoData;
import health.concord.launcher.demo.data.Group;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.function.Consumer;

/**
 * Loads the demo program of {@code deploy/demo}. Every request can be sent again: a second load finds everything there
 * and changes nothing, and one that was interrupted goes on.
 */
public final class DemoProgram implements DemoLoader {

    @Override
    public void load(SuiteAddresses suite, Progress progress) {
        load(suite, progress, Story::tell);
    }

    /** Therapists, groups, rooms and payers without any client, for whoever brings clients of their own. */
    public static void loadWithoutClients(SuiteAddresses suite, Progress progress) {
        load(suite, progress, Story::program);
    }

    private static void load(SuiteAddresses suite, Progress progress, Consumer<Story> part) {
        DemoData data = DemoData.in(Repository.find().root().resolve("deploy/demo"));
        try (Api api = new Api(suite, new Logins(suite.issuer()));
                Crew crew = new Crew(progress)) {
            part.accept(new Story(new Load(api, data, weeks(api, data), new Ids()), crew));
        }
    }

    /** The weeks of the first load, which the timetable tells; of this week where there is none yet. */
    private static Weeks weeks(Api api, DemoData data) {
        Group first = data.groups().groups().getFirst();
        LocalDate since = data.groups().since().from(LocalDate.EPOCH);
        Call series = Call.get("ada", Part.SCHEDULING, "/group-series?site=" + first.site() + "&limit=200");
        for (JsonNode one : api.send(series, "the timetable").body().path("items")) {
            if (one.path("title").asText().equals(first.title())) {
                LocalDate startsOn = LocalDate.parse(one.path("startsOn").asText());
                return new Weeks(startsOn.plusDays(LocalDate.EPOCH.toEpochDay() - since.toEpochDay()));
            }
        }
        // Nowhere later than today, wherever the sites are.
        return Weeks.of(data.zones().values().stream()
                .map(LocalDate::now)
                .min(Comparator.naturalOrder())
                .orElseThrow());
    }
}
