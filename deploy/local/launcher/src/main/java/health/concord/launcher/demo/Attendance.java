package health.concord.launcher.demo;

import com.fasterxml.jackson.databind.JsonNode;
import health.concord.launcher.LaunchException;
import health.concord.launcher.Part;
import health.concord.launcher.demo.data.Client;
import health.concord.launcher.demo.data.Client.Attended;
import health.concord.launcher.demo.data.Day;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Who came to which session in the past weeks, and whose note was signed. */
final class Attendance {
    private static final String SAM = "sam";
    private static final int PAGE = 200;

    private final Load load;

    Attendance(Load load) {
        this.load = load;
    }

    /** The days on which a client should have come, in order. */
    List<ClientDay> days(Client client) {
        Map<LocalDate, List<Meeting>> byDay = new TreeMap<>();
        for (JsonNode session : load.send(calendar(client), client).body().path("items")) {
            if (session.path("state").asText().equals("SCHEDULED")) {
                Meeting meeting = new Meeting(
                        session.path("id").asText(),
                        session.path("title").asText(),
                        OffsetDateTime.parse(session.path("from").asText()),
                        OffsetDateTime.parse(session.path("to").asText()));
                byDay.computeIfAbsent(meeting.date(), date -> new ArrayList<>()).add(meeting);
            }
        }
        if (byDay.isEmpty()) {
            throw new LaunchException(Load.entry(client) + ": has no sessions in the weeks of its attendance.");
        }
        return byDay.entrySet().stream()
                .map(day -> new ClientDay(client, load.weeks().when(day.getKey()), List.copyOf(day.getValue())))
                .toList();
    }

    /** In order of time. */
    private Call calendar(Client client) {
        Attended attended = Objects.requireNonNull(client.attendance());
        return Call.get(
                SAM,
                Part.SCHEDULING,
                "/sessions?client=" + load.clientId(client) + "&from="
                        + load.weeks().date(attended.from(), Day.MO) + "&to="
                        + load.weeks().date(attended.to(), Day.SU) + "&limit=" + PAGE);
    }

    /** The sessions whose notes are signed; each once, whoever was there. */
    List<Meeting> documented(List<ClientDay> days) {
        Set<String> unsigned = load.data().groups().unsigned().stream()
                .map(one -> load.data().group(one.group()).title()
                        + ' '
                        + load.weeks().date(one.week(), one.day()))
                .collect(Collectors.toSet());
        return days.stream()
                .flatMap(day -> day.meetings().stream())
                .distinct()
                .filter(meeting -> !unsigned.contains(meeting.title() + ' ' + meeting.date()))
                .toList();
    }

    /** Signed before attendance is entered, so that billing is told of each service once. */
    void sign(Meeting meeting) {
        load.send(
                Call.step("clara", Part.SCHEDULING, "/sessions/" + meeting.id() + "/note-signature", null),
                "the note of " + meeting.title() + " on " + meeting.date());
    }

    void record(ClientDay day) {
        String absence = day.absence();
        for (Meeting meeting : day.meetings()) {
            if (absence != null) {
                first(day.client(), meeting, Body.of("status", "ABSENT", "reason", absence));
            } else if (day.isCorrected()) {
                first(day.client(), meeting, Body.of("status", "ABSENT", "reason", "Not on the sign-in sheet"));
                correct(day, meeting);
            } else {
                first(day.client(), meeting, day.presence(meeting));
            }
        }
    }

    private void first(Client client, Meeting meeting, Map<String, Object> body) {
        load.send(Call.first(SAM, Part.SCHEDULING, path(client, meeting), body), client);
    }

    private void correct(ClientDay day, Meeting meeting) {
        String path = path(day.client(), meeting);
        JsonNode recorded =
                load.send(Call.get(SAM, Part.SCHEDULING, path), day.client()).body();
        if (recorded.path("status").asText().equals("ABSENT")) {
            long version = recorded.path("version").asLong();
            load.send(Call.next(SAM, Part.SCHEDULING, path, version, day.presence(meeting)), day.client());
        }
    }

    private String path(Client client, Meeting meeting) {
        return "/sessions/" + meeting.id() + "/attendance/" + load.clientId(client);
    }
}
