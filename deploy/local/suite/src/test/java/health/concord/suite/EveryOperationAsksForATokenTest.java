package health.concord.suite;

import static org.assertj.core.api.Assertions.assertThat;

import health.concord.launcher.Part;
import health.concord.suite.http.Api;
import health.concord.suite.http.Contract;
import health.concord.suite.http.Who;
import health.concord.suite.launch.OnSuite;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Made from the committed contracts: no operation of any service answers a caller it does not know. */
@OnSuite
@Order(31)
class EveryOperationAsksForATokenTest {

    @ParameterizedTest
    @MethodSource("services")
    void nobodyIsAnswered(Part service) {
        Api nobody = Api.anonymous(service);
        List<Contract.Operation> operations = Contract.operations(service);

        assertThat(operations).isNotEmpty();
        assertThat(operations.stream()
                        .map(operation -> nobody.send(operation.method(), operation.path(), null))
                        .filter(answer -> answer.status() != 401)
                        .map(answer -> answer.asked() + " answers " + answer.status()))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("services")
    void aForgedTokenIsNone(Part service) {
        Api forger = Api.withToken(service, withOtherSignature(Who.ADA.token()));

        assertThat(Contract.operations(service).stream()
                        .map(operation -> forger.send(operation.method(), operation.path(), null))
                        .filter(answer -> answer.status() != 401)
                        .map(answer -> answer.asked() + " answers " + answer.status()))
                .isEmpty();
    }

    static List<Part> services() {
        return Part.SERVICES;
    }

    private static String withOtherSignature(String token) {
        String[] parts = token.split("\\.");
        return parts[0] + "." + parts[1] + "." + new StringBuilder(parts[2]).reverse();
    }
}
