package health.concord.billing.preview;

import com.fasterxml.jackson.annotation.JsonInclude;
import health.concord.billing.money.Money;
import health.concord.billing.rule.Assessment;
import health.concord.billing.rule.BillableLine;
import health.concord.billing.rule.Hold;
import health.concord.billing.rule.LineCode;
import health.concord.billing.rule.TraceStep;
import health.concord.billing.rule.Unbilled;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The lines that the services would make; services are named by their place in the request, from 1. */
public record PreviewView(String currency, long readyCents, long heldCents, List<Line> lines, List<Left> unbilled) {

    /** One line. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Line(
            LocalDate date,
            @Nullable String code,
            @Nullable String revCode,
            List<String> modifiers,
            @Nullable String placeOfService,
            int units,
            int minutes,
            long amountCents,
            List<Integer> services,
            List<Hold> holds,
            List<TraceStep> trace) {}

    /** A service without a line. */
    public record Left(int service, String reason, String text) {}

    static PreviewView of(Assessment assessed, Map<UUID, Integer> places) {
        return new PreviewView(
                Money.CURRENCY,
                sum(assessed, true),
                sum(assessed, false),
                assessed.lines().stream().map(line -> line(line, places)).toList(),
                assessed.unbilled().stream().map(left -> left(left, places)).toList());
    }

    private static long sum(Assessment assessed, boolean ready) {
        return assessed.lines().stream()
                .filter(line -> line.holds().isEmpty() == ready)
                .mapToLong(line -> line.amount().cents())
                .sum();
    }

    private static Line line(BillableLine line, Map<UUID, Integer> places) {
        LineCode code = line.code();
        return new Line(
                line.date(),
                code == null ? null : code.code(),
                code == null ? null : code.revCode(),
                line.modifiers(),
                code == null ? null : code.placeOfService(),
                line.units(),
                line.minutes(),
                line.amount().cents(),
                line.services().stream()
                        .map(share -> Objects.requireNonNull(places.get(share.service())))
                        .sorted()
                        .toList(),
                line.holds(),
                line.trace());
    }

    private static Left left(Unbilled left, Map<UUID, Integer> places) {
        return new Left(
                Objects.requireNonNull(places.get(left.service())),
                left.reason().name(),
                left.text());
    }
}
