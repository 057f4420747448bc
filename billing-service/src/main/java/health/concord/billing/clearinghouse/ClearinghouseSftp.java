package health.concord.billing.clearinghouse;

import com.jcraft.jsch.ChannelSftp;
import com.jcraft.jsch.SftpException;
import health.concord.billing.edi.InterchangeReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A clearinghouse over SFTP. A file goes under a name nobody looks for and gets its own once it is there whole; one that
 * came is taken away once it is dealt with, since its bytes are kept here.
 */
final class ClearinghouseSftp implements Clearinghouse {

    private static final int AT_ONCE = 20;

    private final SftpAccount account;
    private final String outbound;
    private final String inbound;

    ClearinghouseSftp(SftpAccount account, String outbound, String inbound) {
        this.account = account;
        this.outbound = outbound;
        this.inbound = inbound;
    }

    /** A file that is there whole already, because the answer to its sending was lost, is not sent again. */
    @Override
    public void put(String name, byte[] content) {
        account.connected(server -> {
            String whole = outbound + "/" + name;
            Optional<Long> there = size(server, whole);
            if (there.isPresent()) {
                if (there.get() != content.length) {
                    throw new IOException("another file has that name there");
                }
                return true;
            }
            String unfinished = outbound + "/." + name + ".part";
            server.put(new ByteArrayInputStream(content), unfinished, ChannelSftp.OVERWRITE);
            if (size(server, unfinished)
                    .filter(arrived -> arrived == content.length)
                    .isEmpty()) {
                throw new IOException("the file did not arrive whole");
            }
            server.rename(unfinished, whole);
            return true;
        });
    }

    @Override
    public List<Arrived> arrived() {
        return account.connected(server -> {
            List<Arrived> arrived = new ArrayList<>();
            for (String name : server.ls(inbound).stream()
                    .filter(ClearinghouseSftp::isWhole)
                    .map(ChannelSftp.LsEntry::getFilename)
                    .sorted()
                    .limit(AT_ONCE)
                    .toList()) {
                try (InputStream in = server.get(inbound + "/" + name)) {
                    arrived.add(new Arrived(name, in.readNBytes(InterchangeReader.ENOUGH)));
                }
            }
            return arrived;
        });
    }

    private static boolean isWhole(ChannelSftp.LsEntry entry) {
        String name = entry.getFilename();
        return entry.getAttrs().isReg() && !name.startsWith(".") && !name.endsWith(".part") && !name.endsWith(".tmp");
    }

    @Override
    public void taken(String name) {
        account.connected(server -> {
            if (size(server, inbound + "/" + name).isPresent()) {
                server.rm(inbound + "/" + name);
            }
            return true;
        });
    }

    /** The content and the reason are kept with the inbound files; the clearinghouse need not keep it. */
    @Override
    public void refused(String name, String why) {
        taken(name);
    }

    private static Optional<Long> size(ChannelSftp server, String path) throws SftpException {
        try {
            return Optional.of(server.stat(path).getSize());
        } catch (SftpException e) {
            if (e.id == ChannelSftp.SSH_FX_NO_SUCH_FILE) {
                return Optional.empty();
            }
            throw e;
        }
    }
}
