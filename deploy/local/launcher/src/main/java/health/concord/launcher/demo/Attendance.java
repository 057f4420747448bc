package health.concord.launcher.demo;

import com.fasterxml.jackson.databind.JsonNode;
import health.concord.launcher.LaunchException;
import health.concord.launcher.Part;
import health.concord.launcher.demo.data.Client;
import health.concord.launcher.demo.data.Client.Attended;
import health.concord.launcher.demo.data.Client.Minutes;
import health.concord.launcher.demo.data.Day;
import health.concord.launcher.demo.data.DemoData;
import health.concord.launcher.demo.data.When;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who came to which session in the past weeks, and whose note was signed. */
final class Attendance {
    private static final int PAGE = 200;

    private final Api api;
    private final DemoData data;
    private final Weeks weeks;
    private final Ids ids;

    Attendance(Api api, DemoData data, Weeks weeks, Ids ids) {
        this.api = api;
        this.data = data;
        this.weeks = weeks;
        this.ids = ids;
    }

    /** A client's sessions of one day, in order of time. */
    record ClientDay(Client client, LocalDate date, List<Meeting> meetings) {}

    record Meeting(String id, String title, OffsetDateTime from, OffsetDateTime to) {
        LocalDate date() {
            return from.toLocalDate();
        }
    }

    /** The days on which a client should have come. */
    List<ClientDay> days(Client client) {
        Attended attended = Objects.requireNonNull(client.attendance());
        Call sessions = Call.get(
                "sam",
                Part.SCHEDULING,
                "/sessions?client=" + ids.of("client", client.key()) + "&from=" + weeks.date(attended.from(), Day.MO)
                        + "&to=" + weeks.date(attended.to(), Day.SU) + "&limit=" + PAGE);
        List<Meeting> meetings = new ArrayList<>();
        for (JsonNode session :
                api.send(sessions, Intake.entry(client)).body().path("items")) {
            if (session.path("state").asText().equals("SCHEDULED")) {
                meetings.add(new Meeting(
                        session.path("id").asText(),
                        session.path("title").asText(),
                        OffsetDateTime.parse(session.path("from").asText()),
                        OffsetDateTime.parse(session.path("to").asText())));
            }
        }
        if (meetings.isEmpty()) {
            throw new LaunchException(Intake.entry(client) + ": has no sessions in the weeks of its attendance.");
        }
        Map<LocalDate, List<Meeting>> byDay = meetings.stream().collect(Collectors.groupingBy(Meeting::date));
        return byDay.entrySet().stream()
                .map(day -> new ClientDay(
                        client,
                        day.getKey(),
                        day.getValue().stream()
                                .sorted(Comparator.comparing(Meeting::from))
                                .toList()))
                .sorted(Comparator.comparing(ClientDay::date))
                .toList();
    }

    /** The sessions whose notes are signed; each once, whoever was there. */
    List<Meeting> documented(List<ClientDay> days) {
        Set<String> unsigned = data.groups().unsigned().stream()
                .map(one -> data.group(one.group()).title() + ' ' + weeks.date(one.week(), one.day()))
                .collect(Collectors.toSet());
        return days.stream()
                .flatMap(day -> day.meetings().stream())
                .distinct()
                .filter(meeting -> !unsigned.contains(meeting.title() + ' ' + meeting.date()))
                .toList();
    }

    /** Signed before attendance is entered, so that billing is told of each service once. */
    void sign(Meeting meeting) {
        api.send(
                Call.step("clara", Part.SCHEDULING, "/sessions/" + meeting.id() + "/note-signature", null),
                "the note of " + meeting.title() + " on " + meeting.date());
    }

    void record(ClientDay day) {
        Attended attended = Objects.requireNonNull(day.client().attendance());
        String absence = absence(attended, day.date());
        for (Meeting meeting : day.meetings()) {
            if (absence != null) {
                put(day.client(), meeting, Body.of("status", "ABSENT", "reason", absence));
            } else if (isOn(attended.corrected(), day.date())) {
                correct(day.client(), meeting);
            } else {
                put(day.client(), meeting, presence(day, meeting, attended));
            }
        }
    }

    /** Came late to the day's first session, or left its last one early. */
    private Map<String, Object> presence(ClientDay day, Meeting meeting, Attended attended) {
        int late = meeting == day.meetings().getFirst() ? minutes(attended.late(), day.date()) : 0;
        int early = meeting == day.meetings().getLast() ? minutes(attended.leftEarly(), day.date()) : 0;
        if (late > 0) {
            return Body.of("status", "LATE", "arrivedAt", time(meeting.from().plusMinutes(late)));
        }
        if (early > 0) {
            return Body.of("status", "LEFT_EARLY", "leftAt", time(meeting.to().minusMinutes(early)));
        }
        return Body.of("status", "PRESENT");
    }

    /** First entered as an absence by mistake. */
    private void correct(Client client, Meeting meeting) {
        put(client, meeting, Body.of("status", "ABSENT", "reason", "Not on the sign-in sheet"));
        JsonNode recorded =
                api.send(Call.get("sam", Part.SCHEDULING, path(client, meeting)), Intake.entry(client)).body();
        if (recorded.path("status").asText().equals("ABSENT")) {
            api.send(
                    Call.next(
                            "sam",
                            Part.SCHEDULING,
                            path(client, meeting),
                            recorded.path("version").asLong(),
                            Body.of("status", "PRESENT")),
                    Intake.entry(client));
        }
    }

    private void put(Client client, Meeting meeting, Map<String, Object> body) {
        api.send(Call.first("sam", Part.SCHEDULING, path(client, meeting), body), Intake.entry(client));
    }

    private String path(Client client, Meeting meeting) {
        return "/sessions/" + meeting.id() + "/attendance/" + ids.of("client", client.key());
    }

    private @Nullable String absence(Attended attended, LocalDate date) {
        return Stream.ofNullable(attended.absent())
                .flatMap(List::stream)
                .filter(day -> weeks.date(day.week(), day.day()).equals(date))
                .map(Client.Absence::reason)
                .findFirst()
                .orElse(null);
    }

    private int minutes(@Nullable List<Minutes> days, LocalDate date) {
        return Stream.ofNullable(days)
                .flatMap(List::stream)
                .filter(day -> weeks.date(day.week(), day.day()).equals(date))
                .mapToInt(Minutes::minutes)
                .sum();
    }

    private boolean isOn(@Nullable List<When> days, LocalDate date) {
        return days != null && days.stream().anyMatch(day -> weeks.date(day).equals(date));
    }

    private static String time(OffsetDateTime time) {
        return time.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
