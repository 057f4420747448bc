package health.concord.matching.testsupport;

import health.concord.matching.profile.Snapshot;
import health.concord.matching.week.Slot;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A client, by what a test says of them; what it does not say is unknown. */
public final class Client {

    private final int age;
    private String language = "en";
    private @Nullable String level = "2.1";
    private @Nullable String cssrs = "none";
    private @Nullable Integer item9;
    private boolean hold;
    private @Nullable Boolean part2 = true;
    private @Nullable Boolean guardian;
    private final List<Snapshot.Instrument> instruments = new ArrayList<>();
    private final List<Snapshot.Factor> factors = new ArrayList<>();
    private List<String> diagnoses = List.of();
    private Snapshot.@Nullable Preferences preferences;
    private List<Slot> availability = List.of();
    private Snapshot.@Nullable Coverage coverage;
    private List<String> keepApart = List.of();
    private @Nullable Integer maxWaitDays;
    private Snapshot.@Nullable Program program;

    private Client(int age) {
        this.age = age;
    }

    public static Client aged(int age) {
        return new Client(age);
    }

    public Client speaking(String tag) {
        language = tag;
        return this;
    }

    public Client level(@Nullable String code) {
        level = code;
        return this;
    }

    public Client cssrs(@Nullable String risk) {
        cssrs = risk;
        return this;
    }

    public Client item9(@Nullable Integer answer) {
        item9 = answer;
        return this;
    }

    public Client hold() {
        hold = true;
        return this;
    }

    public Client part2(@Nullable Boolean given) {
        part2 = given;
        return this;
    }

    public Client guardian(@Nullable Boolean given) {
        guardian = given;
        return this;
    }

    public Client score(String instrument, int score) {
        instruments.add(new Snapshot.Instrument(instrument, score, null, null));
        return this;
    }

    public Client has(String factor, Object value) {
        factors.removeIf(known -> known.code().equals(factor));
        factors.add(new Snapshot.Factor(factor, value, "staff", null));
        return this;
    }

    public Client diagnosed(String... codes) {
        diagnoses = List.of(codes);
        return this;
    }

    public Client prefers(@Nullable Integer format, @Nullable String therapistLanguage, @Nullable UUID therapist) {
        preferences = new Snapshot.Preferences(format, therapistLanguage, therapist);
        return this;
    }

    public Client free(String... times) {
        availability = A.slots(times);
        return this;
    }

    public Client covered(int unitsLeft, @Nullable Integer costLimitCents) {
        coverage = new Snapshot.Coverage("Blue Harbor", unitsLeft, null, costLimitCents);
        return this;
    }

    public Client keptApart(String token) {
        keepApart = List.of(token);
        return this;
    }

    public Client waitsAtMost(int days) {
        maxWaitDays = days;
        return this;
    }

    public Client program(int hours, int days) {
        program = new Snapshot.Program(hours, days, null);
        return this;
    }

    public Snapshot snapshot() {
        return new Snapshot(
                A.id("client"),
                A.id("episode"),
                "harbor",
                OffsetDateTime.parse("2026-03-02T09:00:00-05:00"),
                age,
                language,
                level,
                program,
                new Snapshot.Safety(hold, cssrs, item9),
                new Snapshot.Consent(part2, guardian),
                instruments,
                factors,
                diagnoses,
                preferences,
                availability,
                coverage,
                keepApart,
                maxWaitDays,
                "Jordan R.");
    }
}
