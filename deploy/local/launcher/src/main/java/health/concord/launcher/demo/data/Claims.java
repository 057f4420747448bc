package health.concord.launcher.demo.data;

import java.util.List;

/** {@code claims.json}: past weeks whose claims are run, in order, and sent. */
public record Claims(String about, List<Run> runs) {

    /**
     * The claims of some weeks.
     *
     * @param from the first week
     * @param to the last week
     * @param sendTo codes of the payers to whom the ready claims are then sent
     */
    public record Run(int from, int to, List<String> sites, List<String> sendTo) {}
}
