package health.concord.billing.rule;

import health.concord.billing.delivery.Program;
import health.concord.billing.delivery.ServiceKind;
import health.concord.billing.delivery.ServiceMode;
import health.concord.billing.delivery.ServiceType;
import health.concord.billing.policy.PolicyVersion;
import health.concord.billing.policy.SiteKind;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** A client's services as the acceptance cases tell them; 2026-03-02 is a Monday. */
final class Week {

    static final LocalDate MON = LocalDate.of(2026, 3, 2);
    static final LocalDate TUE = MON.plusDays(1);
    static final LocalDate WED = MON.plusDays(2);
    static final LocalDate THU = MON.plusDays(3);
    static final LocalDate FRI = MON.plusDays(4);
    static final ZoneId ZONE = ZoneId.of("America/New_York");
    static final UUID EPISODE = ShippedPolicies.id("episode");

    private final List<WorkedService> services = new ArrayList<>();
    private final List<PolicyVersion> policies;
    private final List<Cover> covers = new ArrayList<>();
    private final List<AuthorisedUnits> authorisations = new ArrayList<>();
    private final List<CertifiedNeed> certifications = new ArrayList<>();
    private final List<OtherStay> stays = new ArrayList<>();
    private final Set<Waiver> waivers = new HashSet<>();
    private final List<CodingEdits> edits = new ArrayList<>();
    private SiteKind site = SiteKind.FREESTANDING;
    private LocalDate today = LocalDate.of(2026, 3, 9);
    private Program program;
    private ServiceMode mode = ServiceMode.IN_PERSON;
    private boolean noteSigned = true;

    private Week(PolicyVersion... policies) {
        this.policies = List.of(policies);
        this.program = policies[0].program() == Program.ANY ? Program.SUD : policies[0].program();
        covers.add(new Cover(
                ShippedPolicies.id("coverage"), policies[0].payer(), 1, LocalDate.of(2026, 1, 1), null, null));
    }

    static Week under(PolicyVersion... policies) {
        return new Week(policies);
    }

    Week group(LocalDate day, String from, int minutes) {
        return add(ServiceType.GROUP_COUNSELLING, ServiceKind.GROUP, day, from, minutes);
    }

    Week individual(LocalDate day, String from, int minutes) {
        return add(ServiceType.INDIVIDUAL_THERAPY, ServiceKind.INDIVIDUAL, day, from, minutes);
    }

    Week peer(LocalDate day, String from, int minutes) {
        return add(ServiceType.PEER_SUPPORT, ServiceKind.INDIVIDUAL, day, from, minutes);
    }

    Week caseManagement(LocalDate day, String from, int minutes) {
        return add(ServiceType.CASE_MANAGEMENT, ServiceKind.INDIVIDUAL, day, from, minutes);
    }

    /** So many groups of an hour, one after another from nine. */
    Week groups(LocalDate day, int count) {
        for (int i = 0; i < count; i++) {
            group(day, "%02d:00".formatted(9 + i), 60);
        }
        return this;
    }

    Week in(Program next) {
        program = next;
        return this;
    }

    Week by(ServiceMode next) {
        mode = next;
        return this;
    }

    Week unsigned() {
        noteSigned = false;
        return this;
    }

    Week at(SiteKind kind) {
        site = kind;
        return this;
    }

    Week on(LocalDate now) {
        today = now;
        return this;
    }

    /** For nine hours a week. */
    Week certified(LocalDate day) {
        return certified(day, day, 540);
    }

    /** @param told from which day on it was known that so many minutes a week are certified */
    Week certified(LocalDate day, LocalDate told, int minutes) {
        certifications.stream()
                .filter(need -> need.on().equals(day))
                .findFirst()
                .orElseGet(() -> {
                    certifications.add(new CertifiedNeed(day, new TreeMap<>()));
                    return certifications.getLast();
                })
                .minutesPerWeek()
                .put(told, minutes);
        return this;
    }

    Week certifiedWithoutHours(LocalDate day) {
        certifications.add(new CertifiedNeed(day, new TreeMap<>()));
        return this;
    }

    Week inPartialHospital(LocalDate from, LocalDate until) {
        stays.add(new OtherStay(from, until));
        return this;
    }

    /** A person lets each held line of this code go. */
    Week waived(HoldCode code) {
        assessed()
                .lines()
                .forEach(line -> line.holds().stream()
                        .filter(hold -> hold.code() == code)
                        .forEach(hold -> waivers.add(new Waiver(line.key(), code, hold.detail()))));
        return this;
    }

    Week pair(String column1, String column2, int indicator) {
        return edits(pairs(
                LocalDate.of(2026, 1, 1),
                null,
                new CodePair(column1, column2, LocalDate.of(2020, 1, 1), null, indicator)));
    }

    Week limit(String code, int units, int indicator) {
        return edits(new CodingEdits(
                ShippedPolicies.id("limits"),
                "mue.csv",
                policies.getFirst().terms().claimForm(),
                LocalDate.of(2026, 1, 1),
                null,
                List.of(),
                List.of(new UnitLimit(code, units, indicator))));
    }

    CodingEdits pairs(LocalDate from, LocalDate until, CodePair... pairs) {
        return new CodingEdits(
                ShippedPolicies.id("pairs" + from),
                "ncci.txt",
                policies.getFirst().terms().claimForm(),
                from,
                until,
                List.of(pairs),
                List.of());
    }

    Week edits(CodingEdits loaded) {
        edits.add(loaded);
        return this;
    }

    Week authorised(String code, int units) {
        authorisations.add(new AuthorisedUnits(
                ShippedPolicies.id("authorisation" + code),
                "A1",
                policies.getFirst().payer(),
                code,
                units,
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 12, 31)));
        return this;
    }

    Week coveredUntil(LocalDate last) {
        Cover cover = covers.removeFirst();
        covers.add(new Cover(cover.coverage(), cover.payer(), 1, cover.from(), last, null));
        return this;
    }

    /** In place of what {@link #under} assumes. */
    Week covered(PolicyVersion by, int rank, LocalDate from, LocalDate until) {
        covers.removeIf(cover -> cover.coverage().equals(ShippedPolicies.id("coverage")));
        covers.add(new Cover(ShippedPolicies.id("cover" + covers.size()), by.payer(), rank, from, until, null));
        return this;
    }

    private Week add(ServiceType type, ServiceKind kind, LocalDate day, String from, int minutes) {
        var begin = day.atTime(LocalTime.parse(from)).atZone(ZONE).toInstant();
        services.add(new WorkedService(
                ShippedPolicies.id("service" + services.size()),
                EPISODE,
                type,
                kind,
                program,
                day,
                begin,
                begin.plusSeconds(minutes * 60L),
                minutes,
                mode,
                noteSigned));
        return this;
    }

    Assessment assessed() {
        return BillingRules.assess(new ClientFacts(
                ShippedPolicies.id("client"),
                site,
                today,
                services,
                covers,
                policies,
                List.of(new EpisodeFact(
                        EPISODE,
                        policies.getFirst().program() == Program.ANY
                                ? Program.SUD
                                : policies.getFirst().program(),
                        LocalDate.of(2026, 1, 1),
                        null,
                        true,
                        certifications)),
                authorisations,
                List.of(),
                stays,
                waivers,
                edits,
                List.of()));
    }

    /** Lines as text: day of March, revenue code, code with modifiers, units, cents, holds. */
    List<String> lines() {
        return assessed().lines().stream().map(Week::text).toList();
    }

    static String text(BillableLine line) {
        StringBuilder text = new StringBuilder(
                "%02d-%02d".formatted(line.date().getMonthValue(), line.date().getDayOfMonth()));
        if (line.code() != null) {
            text.append(line.code().revCode() == null ? "" : " " + line.code().revCode());
            text.append(
                    line.code().placeOfService() == null
                            ? ""
                            : " @" + line.code().placeOfService());
            text.append(' ').append(line.code().code());
        }
        line.modifiers().forEach(modifier -> text.append('-').append(modifier));
        text.append(" x").append(line.units()).append(' ').append(line.amount().cents());
        line.holds().forEach(hold -> {
            text.append(" HOLD ").append(hold.code());
            text.append(hold.detail().isEmpty() ? "" : " " + hold.detail());
        });
        return text.toString();
    }

    long readyCents() {
        return assessed().lines().stream()
                .filter(line -> line.holds().isEmpty())
                .mapToLong(line -> line.amount().cents())
                .sum();
    }
}
