// SPDX-License-Identifier: EPL-2.0
package org.wellspring.drafts.mail;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.field.address.DefaultAddressParser;
import org.apache.james.mime4j.field.address.ParseException;
import org.apache.james.mime4j.message.DefaultMessageWriter;
import org.apache.james.mime4j.stream.RawField;

/**
 * Words as a file that mail programs open as a message that is still to be sent ({@code X-Unsent: 1}); those that don't know this mark show it, and
 * it is edited as new (docs/facts/mail-programs.md). Text in UTF-8, of any length. Any thread.
 */
public final class MessageFile {
    /** How such a file's name ends. */
    public static final String ENDING = ".eml";

    private MessageFile() {
    }

    /**
     * Writes it, readable by the user alone where the file is new (X10); whoever reads it sees all of it or what was there before.
     *
     * @param to addresses; what is none is left out
     * @throws IOException if it can't be written; nothing is there then that was not before
     */
    public static void write(Path file, List<String> to, String subject, String text) throws IOException {
        Message.Builder message = Message.Builder.of().addField(new RawField("X-Unsent", "1")).setTo(mailboxes(to));
        if (!subject.isBlank()) {
            message.setSubject(subject.strip().replaceAll("\\s+", " "));
        }
        message.setBody(text.strip().replace("\r\n", "\n").replace("\n", "\r\n") + "\r\n", StandardCharsets.UTF_8)
                .setContentTransferEncoding("quoted-printable");
        Path folder = file.toAbsolutePath().getParent();
        Path part = Files.createTempFile(folder, ".message-", ".part");
        Message built = message.build();
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
                new DefaultMessageWriter().writeMessage(built, out);
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            built.dispose();
            Files.deleteIfExists(part);
        }
    }

    private static List<Mailbox> mailboxes(List<String> addresses) {
        List<Mailbox> found = new ArrayList<>();
        for (String address : addresses) {
            try {
                found.add(DefaultAddressParser.DEFAULT.parseMailbox(address.strip()));
            } catch (ParseException notAnAddress) {
                // the user sees whom it goes to, and adds who is missing
                continue;
            }
        }
        return found;
    }
}
