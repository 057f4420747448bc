package health.concord.launcher.demo;

import health.concord.launcher.demo.data.Client;
import health.concord.launcher.demo.data.Client.Referred;
import health.concord.launcher.demo.data.Day;
import java.time.LocalDate;
import java.util.Objects;

/**
 * When things happened to a client before the seeding. A partner clinic sends its clients this week, with the consent
 * they signed there.
 */
record History(LocalDate referred, LocalDate signed, LocalDate answered, LocalDate decided) {

    private static final int UNTIL_SIGNED = 1;
    private static final int UNTIL_ANSWERED = 2;
    private static final int UNTIL_DECIDED = 4;

    static History of(Client client, Weeks weeks) {
        Referred by = client.referred();
        if (by.isByPartner()) {
            return new History(weeks.monday(), weeks.date(-1, Day.FR), weeks.monday(), weeks.monday());
        }
        LocalDate referred = weeks.date(Objects.requireNonNull(by.week()), Objects.requireNonNull(by.day()));
        return new History(
                referred,
                referred.plusDays(UNTIL_SIGNED),
                referred.plusDays(UNTIL_ANSWERED),
                referred.plusDays(UNTIL_DECIDED));
    }
}
