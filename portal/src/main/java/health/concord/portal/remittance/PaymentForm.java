package health.concord.portal.remittance;

import health.concord.portal.billing.Dollars;
import health.concord.portal.billing.EnterRemittance;
import health.concord.portal.billing.EnterRemittance.KeptBack;
import health.concord.portal.billing.EnterRemittance.Taken;
import health.concord.portal.billing.EnterRemittance.ToClaim;
import health.concord.portal.billing.EnterRemittance.ToLine;
import health.concord.portal.form.Form;
import health.concord.portal.language.Say;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A payment as it is typed from paper. What belongs to a claim in any number, services and what was taken off, is
 * written one a line, so that hands stay on the keys; a line that cannot be read is named beside its field.
 */
final class PaymentForm {

    private static final int MOST_CLAIMS = 100;
    private static final Pattern TAKEN = Pattern.compile("(CO|PR|OA|PI)-?([A-Z]?[0-9]{1,3})\\s+(\\S+)");
    private static final Pattern LINE = Pattern.compile(
            "([A-Z0-9]{5})\\s+([0-9]{4}-[0-9]{2}-[0-9]{2})\\s+(\\S+)\\s+(\\S+)((?:\\s+" + TAKEN.pattern() + ")*)");
    private static final Pattern KEPT = Pattern.compile("([A-Z0-9]{2})\\s+(\\S+)(?:\\s+(\\S.{0,49}))?");

    private final Form form;

    PaymentForm(Form form) {
        this.form = form;
    }

    /** How many claims are shown: those that were, and one more where another was asked for. */
    int claims() {
        Integer shown = form.number("claims");
        int known = shown == null ? 1 : Math.clamp(shown, 1, MOST_CLAIMS);
        return form.isTicked("another") ? Math.min(known + 1, MOST_CLAIMS) : known;
    }

    /** What is sent; where something cannot be read the form says so, and nothing is to be sent. */
    EnterRemittance read(String site) {
        return new EnterRemittance(
                site,
                form.optional("payerName"),
                form.optional("payerTin"),
                form.optional("trace"),
                form.optional("paidOn"),
                Dollars.cents(form, "amountCents"),
                form.optional("method"),
                IntStream.range(0, claims())
                        .filter(row -> !form.text(at(row) + "number").isEmpty())
                        .mapToObj(row -> claim(at(row)))
                        .toList(),
                each("providerAdjustments", this::kept));
    }

    private static String at(int row) {
        return "claims[" + row + "].";
    }

    private ToClaim claim(String at) {
        return new ToClaim(
                form.optional(at + "number"),
                form.optional(at + "status"),
                Dollars.cents(form, at + "chargedCents"),
                Dollars.cents(form, at + "paidCents"),
                form.optional(at + "payerControl"),
                each(at + "adjustments", PaymentForm::taken),
                each(at + "lines", this::service));
    }

    /** What stands in a field, line by line. */
    private <T> List<T> each(String field, Function<String, @Nullable T> read) {
        List<T> all = new ArrayList<>();
        int line = 0;
        for (String text : form.text(field).lines().toList()) {
            line++;
            if (!text.isBlank()) {
                T one = read.apply(text.strip());
                if (one == null) {
                    form.wrong(field, Say.words("paper.unreadable", line));
                } else {
                    all.add(one);
                }
            }
        }
        return all;
    }

    private static @Nullable Taken taken(String text) {
        Matcher found = TAKEN.matcher(text);
        Long cents = found.matches() ? Dollars.cents(found.group(3)) : null;
        return cents == null ? null : new Taken(found.group(1), found.group(2), cents);
    }

    private @Nullable ToLine service(String text) {
        Matcher found = LINE.matcher(text);
        if (!found.matches()) {
            return null;
        }
        Long charged = Dollars.cents(found.group(3));
        Long paid = Dollars.cents(found.group(4));
        List<String> reductions =
                TAKEN.matcher(found.group(5)).results().map(MatchResult::group).toList();
        List<Taken> off = reductions.stream()
                .flatMap(reduction -> Stream.ofNullable(taken(reduction)))
                .toList();
        return charged == null || paid == null || off.size() < reductions.size()
                ? null
                : new ToLine(found.group(1), found.group(2), charged, paid, off);
    }

    private @Nullable KeptBack kept(String text) {
        Matcher found = KEPT.matcher(text);
        Long cents = found.matches() ? Dollars.cents(found.group(2)) : null;
        return cents == null ? null : new KeptBack(found.group(1), found.group(3), cents);
    }
}
