package health.concord.intake.client;

import health.concord.commons.web.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
class ClientRepository implements PanacheRepositoryBase<Client, UUID> {

    /** Clients of these sites whose name has every one of the words, in order of registration. */
    List<Client> searchByName(List<String> words, Set<String> sites, PageRequest page) {
        StringBuilder query = new StringBuilder("site in :sites and id > :after");
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("sites", sites);
        parameters.put("after", page.afterId());
        for (int i = 0; i < words.size(); i++) {
            query.append(" and searchText like :word").append(i).append(" escape '!'");
            parameters.put("word" + i, contains(words.get(i)));
        }
        return find(query.append(" order by id").toString(), parameters)
                .page(0, page.fetch())
                .list();
    }

    private static String contains(String word) {
        String literal = word.toLowerCase(Locale.ROOT)
                .replace("!", "!!")
                .replace("%", "!%")
                .replace("_", "!_");
        return "%" + literal + "%";
    }
}
