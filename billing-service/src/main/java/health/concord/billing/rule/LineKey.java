package health.concord.billing.rule;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;

/** What a line is about, whatever the rules make of it: its day and its services. */
public final class LineKey {

    private LineKey() {}

    public static String of(LocalDate day, Collection<UUID> services) {
        String about = day + services.stream().map(UUID::toString).sorted().collect(Collectors.joining(" "));
        return UUID.nameUUIDFromBytes(about.getBytes(StandardCharsets.US_ASCII)).toString();
    }
}
