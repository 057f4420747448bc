package health.concord.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

class RealmTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Repository REPOSITORY = Repository.find();

    @Test
    void productionRealmHasNoPeopleAndNoSecrets() throws Exception {
        JsonNode realm = production();

        assertThat(realm.findValues("credentials")).isEmpty();
        assertThat(realm.path("users")).allMatch(user -> user.has("serviceAccountClientId"));
        assertThat(realm.findValuesAsText("secret")).isNotEmpty().allMatch(secret -> secret.matches("\\$\\{[A-Z_]+}"));
        assertThat(realm.path("sslRequired").asText()).isEqualTo("external");
    }

    @Test
    void productionPartnersSignWithTheirOwnKeys() throws Exception {
        assertThat(production().path("clients"))
                .filteredOn(client -> client.path("clientId").asText().startsWith("partner-"))
                .hasSize(2)
                .allSatisfy(client -> {
                    assertThat(client.path("clientAuthenticatorType").asText()).isEqualTo("client-jwt");
                    assertThat(client.path("attributes").path("jwks.url").asText())
                            .startsWith("${CONCORD_PARTNER_");
                    assertThat(client.has("secret")).isFalse();
                });
    }

    @Test
    void noClientTakesPasswordsOrHasFullScope() throws Exception {
        assertThat(production().path("clients")).allSatisfy(client -> {
            assertThat(client.path("directAccessGrantsEnabled").asBoolean(true)).isFalse();
            assertThat(client.path("implicitFlowEnabled").asBoolean(true)).isFalse();
            assertThat(client.path("fullScopeAllowed").asBoolean(true)).isFalse();
        });
    }

    @Test
    void demoRealmFillsEveryPlaceholderAndAddsThePeople() throws Exception {
        String text = Realm.demo(REPOSITORY);

        JsonNode realm = JSON.readTree(text);
        assertThat(text).doesNotContain("${");
        assertThat(realm.findValuesAsText("username"))
                .containsAll(DemoPerson.ALL.stream().map(DemoPerson::name).toList());
        assertThat(realm.findValuesAsText("clientId"))
                .containsOnlyOnceElementsOf(production().findValuesAsText("clientId"));
    }

    @Test
    void overlayMergesNamedThingsAndReplacesOthers() throws Exception {
        JsonNode base = JSON.readTree(
                "{'clients':[{'clientId':'a','x':1,'uris':['u']},{'clientId':'b'}],'n':1}".replace('\'', '"'));
        JsonNode overlay = JSON.readTree(
                "{'clients':[{'clientId':'a','y':2,'uris':['v']},{'clientId':'c'}],'n':2}".replace('\'', '"'));

        JsonNode merged = Realm.merge(base, overlay);

        assertThat(merged)
                .isEqualTo(JSON.readTree(
                        "{'clients':[{'clientId':'a','x':1,'uris':['v'],'y':2},{'clientId':'b'},{'clientId':'c'}],'n':2}"
                                .replace('\'', '"')));
    }

    @Test
    void onlyTheTestRealmRedirectsToAnyPort() {
        assertThat(List.of(Realm.test(REPOSITORY))).allMatch(realm -> realm.contains("http://localhost/*"));
        assertThat(Realm.demo(REPOSITORY)).doesNotContain("http://localhost/*");
    }

    private static JsonNode production() throws Exception {
        return JSON.readTree(Files.readAllBytes(REPOSITORY.realmFile("concord-realm.json")));
    }
}
