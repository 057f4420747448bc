package health.concord.portal.referral;

import health.concord.portal.chart.Csv;
import health.concord.portal.intake.Referral;
import health.concord.portal.language.Say;
import health.concord.portal.peer.Answer;
import health.concord.portal.peer.Outage;
import health.concord.portal.site.Site;
import health.concord.portal.time.SiteTime;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * The site's referrals by state; those to decide stand with the longest waiting first, a crisis before all.
 *
 * @param words looked for in names and sources
 * @param search the random word an address has for them; empty without any
 * @param program only this one, when given
 */
record ReferralBoard(
        List<Column> columns, String words, String search, String program, boolean mayEnter, List<Outage> outages) {

    private static final Duration RECENT = Duration.ofDays(60);

    /** One state. */
    record Column(String title, String whenEmpty, List<Card> cards) {}

    /** One referral. */
    record Card(Referral referral, String age, boolean old) {

        static final String HEAD = "client,state,program,urgency,source,received on,owner,waits for,due";

        String line() {
            return Csv.line(
                    referral.title(),
                    referral.statusWords(),
                    referral.programWords(),
                    referral.urgencyWords(),
                    referral.sourceWords(),
                    referral.receivedOn().toString(),
                    referral.owner() == null ? "" : referral.owner(),
                    referral.nextWords(),
                    referral.dueOn() == null ? "" : referral.dueOn().toString());
        }
    }

    static ReferralBoard of(
            Answer<List<Referral>> answer,
            Site site,
            SiteTime time,
            String words,
            String search,
            String program,
            boolean mayEnter) {
        List<Referral> all = answer.orNull();
        List<Referral> here = (all == null ? List.<Referral>of() : all)
                .stream()
                        .filter(referral -> referral.site().equals(site.code()))
                        .filter(referral ->
                                program.isEmpty() || referral.program().equals(program))
                        .filter(referral -> (referral.title() + " " + referral.sourceWords())
                                .toLowerCase(Locale.ROOT)
                                .contains(words.toLowerCase(Locale.ROOT)))
                        .toList();
        return new ReferralBoard(
                List.of(
                        column(Say.words("referral.toDecide"), Say.words("referral.noneWaits"), "RECEIVED", here, time),
                        column(
                                Say.words("referral.awaited"),
                                Say.words("referral.noneAwaited"),
                                "MORE_ASKED",
                                here,
                                time),
                        column(
                                Say.words("referral.accepted"),
                                Say.words("referral.noneLately"),
                                "ACCEPTED",
                                here,
                                time),
                        column(
                                Say.words("referral.declined"),
                                Say.words("referral.noneLately"),
                                "DECLINED",
                                here,
                                time)),
                words,
                search,
                program,
                mayEnter,
                Outage.among(List.of(answer)));
    }

    /** What the board is narrowed to, for an address. */
    public String query() {
        return query(search, program);
    }

    static String query(String search, String program) {
        return "search=" + URLEncoder.encode(search, StandardCharsets.UTF_8) + "&program="
                + URLEncoder.encode(program, StandardCharsets.UTF_8);
    }

    /** All of the board, one state after the other. */
    List<Card> cards() {
        return columns.stream().flatMap(column -> column.cards().stream()).toList();
    }

    private static Column column(String title, String whenEmpty, String state, List<Referral> here, SiteTime time) {
        boolean open = state.equals("RECEIVED") || state.equals("MORE_ASKED");
        Comparator<Referral> order = Comparator.comparing(Referral::enteredAt);
        return new Column(
                title,
                whenEmpty,
                here.stream()
                        .filter(referral -> referral.status().equals(state))
                        .filter(referral ->
                                open || referral.enteredAt().isAfter(time.now().minus(RECENT)))
                        .sorted(
                                open
                                        ? Comparator.comparing((Referral referral) -> !referral.isCrisis())
                                                .thenComparing(order)
                                        : order.reversed())
                        .map(referral -> new Card(
                                referral,
                                time.ago(referral.enteredAt()),
                                open && referral.enteredAt().isBefore(time.now().minus(Duration.ofDays(2)))))
                        .toList());
    }
}
