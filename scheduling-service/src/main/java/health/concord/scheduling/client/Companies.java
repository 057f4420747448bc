package health.concord.scheduling.client;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the people of a group have in common, and who of them agreed to its rules: for many groups in one go. */
@ApplicationScoped
@Transactional
public class Companies {

    private static final int ADULT_AT = 18;

    @Inject
    EpisodeCopyRepository episodes;

    @Inject
    ClientCopyRepository clients;

    @Inject
    GroupAgreementRepository agreements;

    /** By episode; one of whom nobody has said is missing. */
    public Map<UUID, GroupAgreement> agreements(Collection<UUID> ofEpisodes) {
        return ofEpisodes.isEmpty()
                ? Map.of()
                : agreements.of(ofEpisodes).stream()
                        .collect(Collectors.toMap(GroupAgreement::episode, Function.identity()));
    }

    /**
     * @param groups episodes by group
     * @param today the day that decides who is of age
     */
    public <K> Map<K, Company> of(Map<K, Set<UUID>> groups, LocalDate today) {
        Set<UUID> all = groups.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        if (all.isEmpty()) {
            return Map.of();
        }
        List<EpisodeCopy> known = episodes.byIds(all);
        Map<UUID, LocalDate> birthDates =
                clients.birthDates(known.stream().map(EpisodeCopy::client).toList());
        return groups.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        group -> company(
                                known.stream()
                                        .filter(one -> group.getValue().contains(one.id()))
                                        .toList(),
                                birthDates,
                                today)));
    }

    private static Company company(List<EpisodeCopy> present, Map<UUID, LocalDate> birthDates, LocalDate today) {
        int minors = (int) present.stream()
                .filter(one -> isMinor(birthDates.get(one.client()), today))
                .count();
        return new Company(
                counts(present.stream()
                        .map(EpisodeCopy::program)
                        .filter(Objects::nonNull)
                        .map(Enum::name)),
                counts(present.stream().map(EpisodeCopy::level).filter(Objects::nonNull)),
                (int) present.stream().filter(one -> one.level() == null).count(),
                minors,
                present.size() - minors);
    }

    private static Map<String, Integer> counts(Stream<String> codes) {
        return codes.collect(Collectors.toMap(Function.identity(), code -> 1, Integer::sum, TreeMap::new));
    }

    /** Whose age is not known counts as adult, as most are. */
    private static boolean isMinor(@Nullable LocalDate birthDate, LocalDate today) {
        return birthDate != null && birthDate.plusYears(ADULT_AT).isAfter(today);
    }
}
