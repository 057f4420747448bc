package health.concord.intake.episode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class StageTest {

    @Test
    void onlyTheseTransitionsExist() {
        Set<String> all = new TreeSet<>();
        for (Stage from : Stage.values()) {
            all.addAll(Arrays.stream(Stage.values())
                    .filter(from::leadsTo)
                    .map(to -> from + ">" + to)
                    .collect(Collectors.toSet()));
        }
        assertThat(all)
                .containsExactlyInAnyOrder(
                        "REFERRED>INTAKE",
                        "REFERRED>CLOSED",
                        "INTAKE>ASSESSED",
                        "INTAKE>CLOSED",
                        "ASSESSED>WAITING",
                        "ASSESSED>CLOSED",
                        "WAITING>PLACED",
                        "WAITING>CLOSED",
                        "PLACED>WAITING",
                        "PLACED>STEPPED_DOWN",
                        "PLACED>CLOSED",
                        "STEPPED_DOWN>WAITING",
                        "STEPPED_DOWN>CLOSED");
    }
}
