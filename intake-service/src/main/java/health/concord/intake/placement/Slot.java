package health.concord.intake.placement;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** A weekly time in the local time of the site. */
public record Slot(
        @NotNull Day day,

        @NotNull @Pattern(regexp = Slot.TIME, message = "must be a time such as 09:00")
        String from,

        @NotNull @Pattern(regexp = Slot.TIME, message = "must be a time such as 09:00")
        String to) {

    static final String TIME = "([01][0-9]|2[0-3]):[0-5][0-9]";

    /** Days of the week. */
    public enum Day {
        MO,
        TU,
        WE,
        TH,
        FR,
        SA,
        SU
    }

    /** Texts of one length sort as the times do. */
    boolean isReversed() {
        return from.compareTo(to) >= 0;
    }
}
