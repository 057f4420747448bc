package health.concord.billing.policy;

import health.concord.billing.delivery.ServiceMode;
import health.concord.commons.problem.FieldError;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Refuses terms under which some service would have no code, charge, bundle or place: the rules never guess. */
final class TermsCheck {

    private final PolicyTerms terms;
    private final List<FieldError> errors = new ArrayList<>();

    private TermsCheck(PolicyTerms terms) {
        this.terms = terms;
    }

    static List<FieldError> errors(PolicyTerms terms) {
        TermsCheck check = new TermsCheck(terms);
        check.everyCodeHasAFee();
        check.everyCodeIsBundledOrCarvedOut();
        check.everyCodeHasItsPlaceInTheWeek();
        check.theCertificationIsAskedFor();
        check.theFormHasWhatItNeeds();
        check.minutesAreInOrder();
        return check.errors;
    }

    private void everyCodeHasAFee() {
        Set<String> without = new TreeSet<>(codes());
        if (terms.perDiem() != null) {
            without.add(terms.perDiem().code());
        }
        if (terms.perWeek() != null) {
            without.add(terms.perWeek().code());
        }
        without.removeAll(terms.feeSchedule().keySet());
        if (!without.isEmpty()) {
            refuse("terms.feeSchedule", "has no charge for " + without);
        }
    }

    private void everyCodeIsBundledOrCarvedOut() {
        PerDiem perDiem = terms.perDiem();
        if (perDiem == null) {
            return;
        }
        Set<String> open = new TreeSet<>(codes());
        open.removeAll(perDiem.bundled());
        open.removeAll(perDiem.carveOut());
        if (!open.isEmpty()) {
            refuse("terms.perDiem.bundled", "say of " + open + " whether the day includes them, here or in carveOut");
        }
        Set<String> both = new TreeSet<>(perDiem.bundled());
        both.retainAll(perDiem.carveOut());
        if (!both.isEmpty()) {
            refuse("terms.perDiem.carveOut", "has " + both + ", which bundled has as well");
        }
    }

    private void everyCodeHasItsPlaceInTheWeek() {
        PerWeek perWeek = terms.perWeek();
        if (perWeek == null) {
            return;
        }
        Set<String> open = new TreeSet<>(codes());
        if (terms.perDiem() != null) {
            open.add(terms.perDiem().code());
        }
        List<String> placed = new ArrayList<>(perWeek.bundled());
        placed.addAll(perWeek.excluded());
        placed.addAll(perWeek.carveOut());
        placed.forEach(open::remove);
        if (!open.isEmpty()) {
            refuse(
                    "terms.perWeek.bundled",
                    "say of " + open + " whether the week includes them, here or in excluded or carveOut");
        }
        if (placed.size() > Set.copyOf(placed).size()) {
            refuse("terms.perWeek.carveOut", "has a code that bundled or excluded has as well");
        }
        if (terms.perDiem() != null
                && perWeek.bundled().contains(terms.perDiem().code())) {
            refuse("terms.perWeek.bundled", "cannot have the code of the day: exclude it or carve it out");
        }
    }

    private void theCertificationIsAskedFor() {
        if (terms.certifiedWeekMinMinutes() != null && terms.certificationDays() == null) {
            refuse("terms.certificationDays", "is needed where a certification must state minutes a week");
        }
    }

    private void theFormHasWhatItNeeds() {
        switch (terms.claimForm()) {
            case INSTITUTIONAL -> {
                if (terms.typeOfBill() == null) {
                    refuse("terms.typeOfBill", "is needed on an institutional claim");
                }
                if (terms.perDiem() != null && terms.perDiem().revCode() == null) {
                    refuse("terms.perDiem.revCode", "is needed on an institutional claim");
                }
                if (terms.perWeek() != null && terms.perWeek().revCode() == null) {
                    refuse("terms.perWeek.revCode", "is needed on an institutional claim");
                }
                if (terms.serviceCodes().stream().anyMatch(row -> row.revCode() == null)) {
                    refuse("terms.serviceCodes", "each needs a revCode on an institutional claim");
                }
            }
            case PROFESSIONAL -> {
                if (!terms.placesOfService().keySet().containsAll(Set.of(ServiceMode.values()))) {
                    refuse("terms.placesOfService", "is needed for each mode on a professional claim");
                }
            }
            case STATEMENT -> {
                // a statement shows the service and the charge, nothing else
            }
        }
    }

    private void minutesAreInOrder() {
        if (terms.serviceCodes().stream()
                .anyMatch(row -> row.maxMinutes() != null && row.maxMinutes() < row.minMinutes())) {
            refuse("terms.serviceCodes", "maxMinutes is below minMinutes");
        }
    }

    private Set<String> codes() {
        return terms.serviceCodes().stream().map(ServiceCode::code).collect(Collectors.toCollection(TreeSet::new));
    }

    private void refuse(String field, String message) {
        errors.add(new FieldError(field, message));
    }
}
