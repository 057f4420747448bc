package health.concord.portal.audit;

import health.concord.portal.form.Form;
import health.concord.portal.language.Say;
import health.concord.portal.peer.AuditQuestion;
import health.concord.portal.peer.Peer;
import health.concord.portal.time.SiteTime;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for in the audit trails, as it stands in the address.
 *
 * @param form the filters: {@code from} and {@code to} are days, both included; {@code service} may be open for all
 * @param after where each service's list goes on; without an entry it begins with the newest
 */
record Sought(Form form, Map<Peer, String> after) {

    private static final List<String> FILTERS =
            List.of("from", "to", "who", "action", "kind", "id", "client", "service");
    private static final String CODE = "[A-Za-z0-9][A-Za-z0-9._-]{0,99}";
    private static final String ID = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

    static Sought of(Map<String, List<String>> address) {
        Form form = Form.of(address);
        check(form, "who", "[A-Za-z0-9._@+:-]{1,255}", Say.words("audit.noUser"));
        check(form, "action", CODE, Say.words("audit.noAction"));
        check(form, "kind", CODE, Say.words("audit.noKind"));
        check(form, "id", ID, Say.words("audit.noId"));
        check(form, "client", ID, Say.words("audit.noClient"));
        day(form, "from");
        day(form, "to");
        Map<Peer, String> after = new EnumMap<>(Peer.class);
        form.all("after")
                .forEach(place -> Arrays.stream(Peer.values())
                        .filter(peer -> place.startsWith(peer.code() + "."))
                        .forEach(peer ->
                                after.put(peer, place.substring(peer.code().length() + 1))));
        return new Sought(form, after);
    }

    private static void check(Form form, String name, String pattern, String problem) {
        if (!form.text(name).isEmpty() && !form.text(name).matches(pattern)) {
            form.wrong(name, problem);
        }
    }

    private static void day(Form form, String name) {
        try {
            if (!form.text(name).isEmpty()) {
                LocalDate.parse(form.text(name));
            }
        } catch (DateTimeParseException e) {
            form.wrong(name, Say.words("audit.noDay"));
        }
    }

    /** The services that are asked. */
    List<Peer> services() {
        return Arrays.stream(Peer.values())
                .filter(peer ->
                        form.text("service").isEmpty() || form.text("service").equals(peer.code()))
                .toList();
    }

    /** Days are the site's. */
    AuditQuestion question(SiteTime time) {
        String to = form.text("to").isEmpty()
                ? null
                : start(LocalDate.parse(form.text("to")).plusDays(1), time);
        return new AuditQuestion(
                form.text("from").isEmpty() ? null : start(LocalDate.parse(form.text("from")), time),
                to,
                form.optional("who"),
                form.optional("action"),
                form.optional("kind"),
                form.optional("id"),
                form.optional("client"));
    }

    private static String start(LocalDate day, SiteTime time) {
        return day.atStartOfDay(time.zone()).toOffsetDateTime().toString();
    }

    boolean isNarrowed() {
        return FILTERS.stream().anyMatch(name -> !form.text(name).isEmpty());
    }

    /** The filters, for an address. */
    String query() {
        return FILTERS.stream()
                .filter(name -> !form.text(name).isEmpty())
                .map(name -> name + "=" + coded(form.text(name)))
                .collect(Collectors.joining("&"));
    }

    /** The same from these places on. */
    String query(Map<Peer, String> places) {
        return query()
                + places.entrySet().stream()
                        .map(place -> "&after=" + coded(place.getKey().code() + "." + place.getValue()))
                        .collect(Collectors.joining());
    }

    private static String coded(@Nullable String value) {
        return value == null ? "" : URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
