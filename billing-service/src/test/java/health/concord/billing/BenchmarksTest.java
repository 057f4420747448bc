package health.concord.billing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The programs that measure this service are compiled only when somebody measures; they must not fall behind it. */
class BenchmarksTest {

    @Test
    void theyCompileAgainstTheServiceAsItIs(@TempDir Path out) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
                Stream<Path> sources = Files.list(Path.of("..", "deploy", "bench", "billing"))) {
            List<Path> java = sources.filter(source -> source.toString().endsWith(".java"))
                    .toList();
            boolean compiled = compiler.getTask(
                            said,
                            files,
                            null,
                            List.of("-proc:none", "-nowarn", "-d", out.toString()),
                            null,
                            files.getJavaFileObjectsFromPaths(java))
                    .call();

            assertThat(compiled).as(said.toString()).isTrue();
        }
    }
}
