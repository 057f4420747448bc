package health.concord.launcher.demo.data;

import java.util.List;

/** {@code claims.json}: weeks whose claims are run, in order, and sent. */
public record Claims(String about, List<Step> steps) {

    /**
     * One week's claims.
     *
     * @param run the week
     * @param sendTo codes of the payers whose ready claims are then sent
     */
    public record Step(int run, List<String> sites, List<String> sendTo) {}
}
