package health.concord.billing.clearinghouse;

import com.jcraft.jsch.ChannelSftp;
import com.jcraft.jsch.JSch;
import com.jcraft.jsch.JSchException;
import com.jcraft.jsch.Session;
import com.jcraft.jsch.SftpException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * An account at an SFTP server. We prove ourselves by a key; the server must have the one key it is known by, or nothing
 * is said to it.
 *
 * @param hostKey as in a known_hosts line, without the host
 */
record SftpAccount(
        String host,
        int port,
        String user,
        Path keyFile,
        Optional<String> passphrase,
        String hostKey,
        Duration timeout) {

    private static final int USUAL_PORT = 22;

    /** Something done while connected. */
    interface Work<T> {
        T with(ChannelSftp server) throws SftpException, IOException;
    }

    /** Connects, does it, and hangs up whatever happens. */
    <T> T connected(Work<T> work) {
        Session session = null;
        try {
            session = session();
            session.connect(millis());
            ChannelSftp channel = (ChannelSftp) session.openChannel("sftp");
            channel.connect(millis());
            return work.with(channel);
        } catch (JSchException | SftpException e) {
            throw new UncheckedIOException("the clearinghouse could not be reached over SFTP", new IOException(e));
        } catch (IOException e) {
            throw new UncheckedIOException("a file could not go to or come from the clearinghouse over SFTP", e);
        } finally {
            if (session != null) {
                session.disconnect();
            }
        }
    }

    private Session session() throws JSchException, IOException {
        JSch ssh = new JSch();
        ssh.addIdentity(
                user,
                Files.readAllBytes(keyFile),
                null,
                passphrase.map(words -> words.getBytes(StandardCharsets.UTF_8)).orElse(null));
        String known = (port == USUAL_PORT ? host : "[" + host + "]:" + port) + " " + hostKey.strip() + "\n";
        ssh.setKnownHosts(new ByteArrayInputStream(known.getBytes(StandardCharsets.US_ASCII)));
        Session session = ssh.getSession(user, host, port);
        session.setConfig("StrictHostKeyChecking", "yes");
        session.setConfig("PreferredAuthentications", "publickey");
        session.setTimeout(millis());
        return session;
    }

    private int millis() {
        return Math.toIntExact(timeout.toMillis());
    }
}
