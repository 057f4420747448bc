package health.concord.billing.codingedit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The files that hold together from a day on: one, or all parts into which CMS splits a long table. */
record EditSet(LocalDate from, Collection<EditFile> files) {

    /**
     * What holds from each day, earliest first. A day whose parts are not all there does not count yet; of what was
     * loaded twice the last load holds.
     *
     * @param loads all of one kind and form
     */
    static List<EditSet> of(Collection<EditFile> loads) {
        List<EditSet> sets = new ArrayList<>();
        loads.stream()
                .collect(Collectors.groupingBy(EditFile::effectiveFrom, TreeMap::new, Collectors.toList()))
                .forEach((from, ofDay) -> whole(from, ofDay).ifPresent(sets::add));
        return sets;
    }

    private static Optional<EditSet> whole(LocalDate from, List<EditFile> ofDay) {
        List<EditFile> latestFirst = ofDay.stream()
                .sorted(Comparator.comparingInt(EditFile::number).reversed())
                .toList();
        for (EditFile last : latestFirst) {
            SortedMap<Integer, EditFile> parts = parts(latestFirst, last.parts());
            if (parts.size() == last.parts()) {
                return Optional.of(new EditSet(from, parts.values()));
            }
        }
        return Optional.empty();
    }

    private static SortedMap<Integer, EditFile> parts(List<EditFile> latestFirst, int parts) {
        SortedMap<Integer, EditFile> found = new TreeMap<>();
        latestFirst.stream()
                .filter(file -> file.parts() == parts)
                .forEach(file -> found.putIfAbsent(file.part(), file));
        return found;
    }
}
