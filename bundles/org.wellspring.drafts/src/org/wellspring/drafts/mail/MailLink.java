// SPDX-License-Identifier: EPL-2.0
package org.wellspring.drafts.mail;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Words as a link that opens the user's mail program. There is no agreed limit, but programs, and what hands the link to them, have theirs
 * (docs/facts/mail-programs.md): what is longer than all of them take goes as a {@link MessageFile}. Any thread.
 */
public final class MailLink {
    /** Longest link, in characters, that every program we know of takes whole. */
    public static final int LONGEST = 1900;
    private static final String PLAIN = "-._~";
    private static final String IN_ADDRESS = "-._~!$'*+@";

    private MailLink() {
    }

    /**
     * The link; empty where it would be too long, or there is nobody it goes to.
     *
     * @param to addresses
     */
    public static Optional<String> of(List<String> to, String subject, String text) {
        String fields = List.of(field("subject", subject), field("body", text.strip().replace("\r\n", "\n").replace("\n", "\r\n"))).stream()
                .filter(field -> !field.isEmpty()).collect(Collectors.joining("&"));
        String link = "mailto:" + to.stream().map(address -> coded(address, IN_ADDRESS)).collect(Collectors.joining(",")) + (fields.isEmpty() ? "" : "?")
                + fields;
        return to.isEmpty() || link.length() > LONGEST ? Optional.empty() : Optional.of(link);
    }

    private static String field(String name, String value) {
        return value.isEmpty() ? "" : name + "=" + coded(value, PLAIN);
    }

    private static String coded(String text, String kept) {
        StringBuilder all = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            boolean plain = c < 128 && (Character.isLetterOrDigit(c) || kept.indexOf(c) >= 0);
            all.append(plain ? Character.toString(c) : String.format("%%%02X", (int) c));
        }
        return all.toString();
    }
}
