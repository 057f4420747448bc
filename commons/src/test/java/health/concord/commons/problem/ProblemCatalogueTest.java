package health.concord.commons.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProblemCatalogueTest {

    private static final Path PAGES = Path.of("../docs/problems");

    @Test
    void everyProblemHasItsPageAndEveryPageItsProblem() throws IOException {
        List<String> slugs =
                Arrays.stream(ProblemType.values()).map(ProblemType::slug).toList();
        try (Stream<Path> pages = Files.list(PAGES)) {
            assertThat(pages.map(page -> page.getFileName().toString().replace(".md", "")))
                    .filteredOn(name -> !name.equals("README"))
                    .containsExactlyInAnyOrderElementsOf(slugs);
        }
    }

    @Test
    void pageSaysTheSameTitleAndStatus() throws IOException {
        for (ProblemType type : ProblemType.values()) {
            assertThat(Files.readString(PAGES.resolve(type.slug() + ".md")))
                    .startsWith("# " + type.title())
                    .contains("HTTP " + type.status());
        }
    }
}
