package health.concord.billing.clearinghouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.config.keys.PublicKeyEntry;
import org.apache.sshd.common.config.keys.writer.openssh.OpenSSHKeyPairResourceWriter;
import org.apache.sshd.common.file.virtualfs.VirtualFileSystemFactory;
import org.apache.sshd.common.keyprovider.KeyPairProvider;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.sftp.server.SftpSubsystemFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against a real SFTP server in this process. */
class ClearinghouseSftpTest {

    private static final byte[] FILE = "ISA*the file~".getBytes(StandardCharsets.US_ASCII);

    private final KeyPair host = pair();
    private final KeyPair ours = pair();
    private final SshServer server = SshServer.setUpDefaultServer();

    @TempDir
    private Path home;

    @TempDir
    private Path keys;

    @BeforeEach
    void start() throws IOException {
        Files.createDirectories(home.resolve("outbound"));
        Files.createDirectories(home.resolve("inbound"));
        server.setHost("127.0.0.1");
        server.setKeyPairProvider(KeyPairProvider.wrap(host));
        server.setPublickeyAuthenticator(
                (user, key, session) -> user.equals("concord") && KeyUtils.compareKeys(key, ours.getPublic()));
        server.setSubsystemFactories(List.of(new SftpSubsystemFactory()));
        server.setFileSystemFactory(new VirtualFileSystemFactory(home));
        server.start();
    }

    @AfterEach
    void stop() throws IOException {
        server.stop(true);
    }

    @Test
    void aFileIsThereUnderItsNameOnlyWhenItIsWhole() throws IOException {
        clearinghouse().put("837.edi", FILE);

        assertThat(names("outbound")).containsExactly("837.edi");
        assertThat(home.resolve("outbound/837.edi")).hasBinaryContent(FILE);
    }

    @Test
    void whatAnInterruptedSendingLeftIsWrittenAnew() throws IOException {
        Files.writeString(home.resolve("outbound/.837.edi.part"), "a longer piece of something that was cut off");

        clearinghouse().put("837.edi", FILE);

        assertThat(names("outbound")).containsExactly("837.edi");
        assertThat(home.resolve("outbound/837.edi")).hasBinaryContent(FILE);
    }

    @Test
    void aFileThatIsThereWholeIsNotSentAgain() throws IOException {
        clearinghouse().put("837.edi", FILE);
        var written = Files.getLastModifiedTime(home.resolve("outbound/837.edi"));

        clearinghouse().put("837.edi", FILE);

        assertThat(Files.getLastModifiedTime(home.resolve("outbound/837.edi"))).isEqualTo(written);
        assertThatThrownBy(() -> clearinghouse().put("837.edi", "other bytes".getBytes(StandardCharsets.US_ASCII)))
                .as("another file of the same name is not overwritten")
                .isInstanceOf(UncheckedIOException.class);
        assertThat(home.resolve("outbound/837.edi")).hasBinaryContent(FILE);
    }

    @Test
    void filesComeOnceAndUnfinishedOnesNotYet() throws IOException {
        Files.write(home.resolve("inbound/b.835"), FILE);
        Files.write(home.resolve("inbound/a.999"), FILE);
        Files.write(home.resolve("inbound/c.835.part"), FILE);
        Files.createDirectories(home.resolve("inbound/archive"));

        List<Clearinghouse.Arrived> arrived = clearinghouse().arrived();

        assertThat(arrived).extracting(Clearinghouse.Arrived::name).containsExactly("a.999", "b.835");
        assertThat(arrived.getFirst().content()).isEqualTo(FILE);
        clearinghouse().taken("a.999");
        clearinghouse().refused("b.835", "why");
        clearinghouse().taken("b.835");
        assertThat(clearinghouse().arrived()).isEmpty();
        assertThat(names("inbound")).containsExactlyInAnyOrder("archive", "c.835.part");
    }

    @Test
    void aServerWithAnotherKeyIsToldNothing() throws IOException {
        Clearinghouse stranger = clearinghouse(pair().getPublic(), ours);

        assertThatThrownBy(() -> stranger.put("837.edi", FILE)).isInstanceOf(UncheckedIOException.class);

        assertThat(names("outbound")).isEmpty();
    }

    @Test
    void aKeyTheServerDoesNotKnowOpensNothing() {
        Clearinghouse unknown = clearinghouse(host.getPublic(), pair());

        assertThatThrownBy(unknown::arrived).isInstanceOf(UncheckedIOException.class);
    }

    private List<String> names(String folder) throws IOException {
        try (Stream<Path> files = Files.list(home.resolve(folder))) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private Clearinghouse clearinghouse() {
        return clearinghouse(host.getPublic(), ours);
    }

    private Clearinghouse clearinghouse(PublicKey known, KeyPair own) {
        return new ClearinghouseSftp(
                new SftpAccount(
                        "127.0.0.1",
                        server.getPort(),
                        "concord",
                        keyFile(own),
                        Optional.empty(),
                        PublicKeyEntry.toString(known),
                        Duration.ofSeconds(10)),
                "outbound",
                "inbound");
    }

    /** As ssh-keygen writes it. */
    private Path keyFile(KeyPair pair) {
        Path file = keys.resolve("key");
        try (OutputStream out = Files.newOutputStream(file)) {
            OpenSSHKeyPairResourceWriter.INSTANCE.writePrivateKey(pair, "concord", null, out);
            return file;
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyPair pair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
