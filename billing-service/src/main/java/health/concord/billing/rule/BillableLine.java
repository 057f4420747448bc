package health.concord.billing.rule;

import health.concord.billing.delivery.Program;
import health.concord.billing.money.Money;
import health.concord.billing.policy.PolicyVersion;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line as the rules build it: what would be charged, the holds that lie on it, and how it came about. Without cover,
 * policy or code it has no amount, and a hold says what is missing.
 */
public final class BillableLine {

    static final Comparator<BillableLine> IN_ORDER = Comparator.comparing(BillableLine::date)
            .thenComparing(line -> line.code == null ? "" : line.code.code())
            .thenComparing(line -> line.firstFrom)
            .thenComparing(line -> line.services.getFirst().service());

    private final LocalDate date;
    private final Program program;
    private final UUID episode;
    private final @Nullable Cover cover;
    private final @Nullable PolicyVersion policy;
    private final @Nullable LineCode code;
    private final int units;
    private final int minutes;
    private final Money unitPrice;
    private final Instant firstFrom;
    private final Instant lastTo;
    private final List<ServiceShare> services;
    private final List<String> modifiers;
    private final List<Hold> holds = new ArrayList<>();
    private final List<TraceStep> trace = new ArrayList<>();
    private Set<Waiver> waivers = Set.of();
    private @Nullable AuthorisedUnits authorisation;

    BillableLine(
            List<WorkedService> worked,
            ServiceShare.ShareKind kind,
            @Nullable Cover cover,
            @Nullable PolicyVersion policy,
            @Nullable LineCode code,
            int units,
            int minutes) {
        WorkedService first = worked.getFirst();
        this.date = first.date();
        this.program = first.program();
        this.episode = first.episode();
        this.cover = cover;
        this.policy = policy;
        this.code = code;
        this.units = units;
        this.minutes = minutes;
        this.unitPrice =
                policy == null || code == null ? Money.ZERO : policy.terms().fee(code.code());
        this.firstFrom = worked.stream()
                .map(WorkedService::from)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        this.lastTo = worked.stream()
                .map(WorkedService::to)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        this.services = worked.stream()
                .map(service -> new ServiceShare(service.id(), kind, service.minutes()))
                .toList();
        this.modifiers = new ArrayList<>(code == null ? List.of() : code.modifiers());
    }

    void hold(Hold hold) {
        if (waivers.contains(new Waiver(key(), hold.code(), hold.detail()))) {
            trace(
                    "WAIVED",
                    hold.code() + " was waived by a person",
                    Map.of("hold", hold.code(), "detail", hold.detail()));
        } else if (!holds.contains(hold)) {
            holds.add(hold);
        }
    }

    /** Takes away what was waived; what is laid on the line later is looked at in the same way. */
    void waive(Set<Waiver> waived) {
        waivers = waived;
        List<Hold> before = List.copyOf(holds);
        holds.clear();
        before.forEach(this::hold);
    }

    /** See {@link LineKey}. */
    public String key() {
        return LineKey.of(date, services.stream().map(ServiceShare::service).toList());
    }

    void trace(String rule, String text, Map<String, ?> inputs) {
        Map<String, String> plain = new TreeMap<>();
        inputs.forEach((name, value) -> plain.put(name, String.valueOf(value)));
        trace.add(new TraceStep(rule, text, plain));
    }

    void addModifier(String modifier) {
        if (!modifiers.contains(modifier)) {
            modifiers.add(modifier);
        }
    }

    void draw(AuthorisedUnits from) {
        authorisation = from;
    }

    /** Whether any of these services is in the line. */
    boolean hasAny(Collection<UUID> ids) {
        return services.stream().anyMatch(share -> ids.contains(share.service()));
    }

    /** Lays the consent authority's answer on the line. */
    public void consent(ConsentAnswer answer) {
        answer.holdOn(lastTo).ifPresent(this::hold);
    }

    /** Keeps a consent hold from before while the authority cannot be asked. */
    public void keep(Hold earlier) {
        hold(earlier);
    }

    public LocalDate date() {
        return date;
    }

    public Program program() {
        return program;
    }

    public UUID episode() {
        return episode;
    }

    public @Nullable Cover cover() {
        return cover;
    }

    public @Nullable PolicyVersion policy() {
        return policy;
    }

    public @Nullable LineCode code() {
        return code;
    }

    public List<String> modifiers() {
        return List.copyOf(modifiers);
    }

    public int units() {
        return units;
    }

    public int minutes() {
        return minutes;
    }

    public Money unitPrice() {
        return unitPrice;
    }

    public Money amount() {
        return unitPrice.times(units);
    }

    public List<ServiceShare> services() {
        return services;
    }

    public List<Hold> holds() {
        return List.copyOf(holds);
    }

    public List<TraceStep> trace() {
        return List.copyOf(trace);
    }

    public @Nullable AuthorisedUnits authorisation() {
        return authorisation;
    }
}
