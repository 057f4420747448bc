package health.concord.portal.program;

import health.concord.portal.billing.Practitioner;
import health.concord.portal.form.Form;
import health.concord.portal.scheduling.Clinician;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A clinician as scheduling names them, beside what payers know.
 *
 * @param known null where no NPI is on file: then claims name the site's own practitioner
 * @param here whether scheduling has them at the site
 */
record PractitionerRow(UUID id, String name, @Nullable Practitioner known, boolean here) {

    /** Who is at the site, those without an NPI first, and then who else is on file. */
    static List<PractitionerRow> of(List<Clinician> clinicians, List<Practitioner> practitioners) {
        Map<UUID, Practitioner> byId =
                practitioners.stream().collect(Collectors.toMap(Practitioner::id, Function.identity()));
        List<PractitionerRow> rows = new ArrayList<>(clinicians.stream()
                .map(one -> new PractitionerRow(one.id(), one.displayName(), byId.remove(one.id()), true))
                .toList());
        byId.values().forEach(left -> rows.add(new PractitionerRow(left.id(), left.name(), left, false)));
        rows.sort(Comparator.comparing((PractitionerRow row) -> !row.isMissing())
                .thenComparing(row -> !row.here())
                .thenComparing(PractitionerRow::name));
        return rows;
    }

    public boolean isMissing() {
        return known == null;
    }

    /** As the form begins: with what is on file, or the name that scheduling has. */
    public Form form() {
        Practitioner one = known;
        int last = name.lastIndexOf(' ');
        return one == null
                ? Form.empty()
                        .with("givenName", last < 0 ? "" : name.substring(0, last))
                        .with("familyName", name.substring(last + 1))
                : Form.empty()
                        .with("givenName", one.givenName())
                        .with("familyName", one.familyName())
                        .with("npi", one.npi())
                        .with("taxonomy", one.taxonomy())
                        .with("version", one.version());
    }
}
