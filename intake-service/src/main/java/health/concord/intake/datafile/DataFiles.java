package health.concord.intake.datafile;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.quarkus.runtime.util.ClassPathUtils;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads the files with rules, instruments and catalogues. A field that no record knows stops the start: a mistyped rule
 * must not be a rule left out.
 */
public final class DataFiles {

    private static final ObjectMapper STRICT = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private DataFiles() {}

    /** @param resource path on the class path, without a leading slash */
    public static <T> T read(String resource, Class<T> type) {
        try (InputStream file = Thread.currentThread().getContextClassLoader().getResourceAsStream(resource)) {
            if (file == null) {
                throw new IllegalStateException(resource + " is not on the class path");
            }
            return STRICT.readValue(file, type);
        } catch (IOException e) {
            throw new UncheckedIOException(resource + " could not be read", e);
        }
    }

    /** All {@code .json} files of a folder on the class path, in order of their names. */
    public static <T> List<T> readAll(String folder, Class<T> type) {
        List<T> read = new ArrayList<>();
        try {
            ClassPathUtils.consumeAsPaths(folder, directory -> read.addAll(readAll(directory, type)));
        } catch (IOException e) {
            throw new UncheckedIOException(folder + " could not be read", e);
        }
        return List.copyOf(read);
    }

    /** All {@code .json} files of a folder, in order of their names. */
    public static <T> List<T> readAll(Path folder, Class<T> type) {
        List<T> read = new ArrayList<>();
        for (Path file : jsonFiles(folder)) {
            try {
                read.add(STRICT.readValue(Files.readAllBytes(file), type));
            } catch (IOException e) {
                throw new UncheckedIOException(file.getFileName() + " could not be read", e);
            }
        }
        return List.copyOf(read);
    }

    private static List<Path> jsonFiles(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(f -> f.toString().endsWith(".json"))
                    .sorted(Comparator.comparing(f -> f.getFileName().toString()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(directory + " could not be listed", e);
        }
    }
}
