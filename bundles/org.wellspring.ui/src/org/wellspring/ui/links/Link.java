// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.links;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An address that may be handed to another program: a page (http, https), an e-mail address (mailto) or a number to call or to write to (tel, sms).
 * There is no other way to make one than by the checks here. Any thread.
 */
public final class Link {
    private static final Set<String> PAGES = Set.of("http", "https");
    private static final Set<String> NUMBERS = Set.of("tel", "sms");
    /** What a message may be prepared with; others could attach files or tell strangers. */
    private static final Set<String> PREPARED = Set.of("subject", "body");
    private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):(.*)", Pattern.DOTALL);
    private static final Pattern PORT = Pattern.compile("\\d{1,5}([/?#].*)?", Pattern.DOTALL);
    private static final Pattern HOST = Pattern.compile(
            "[\\p{L}\\p{N}]([\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?(\\.[\\p{L}\\p{N}]([\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?)+(:\\d{1,5})?([/?#].*)?",
            Pattern.DOTALL);
    private static final Pattern MAILBOX = Pattern.compile("[^\\s@<>\",;:\\\\()\\[\\]]+@[^\\s@<>\",;:\\\\()\\[\\]?&/]+");
    private static final Pattern NUMBER = Pattern.compile("\\+?[0-9*#]{2,40}");
    private static final Pattern EXTENSION = Pattern.compile("(?i)\\s*(?:;\\s*ext=|extension|ext\\.?|x)\\s*(\\d{1,10})\\s*$");
    private static final String IN_MAILBOX = "!$*+-./=@_~'{}|^`";

    private final String address;

    private Link(String address) {
        this.address = address;
    }

    /** An address with its scheme; empty if it is none that may be opened. */
    public static Optional<Link> of(String written) {
        String text = written.strip();
        Matcher m = SCHEME.matcher(text);
        if (hasControls(text) || !m.matches()) {
            return Optional.empty();
        }
        String scheme = m.group(1).toLowerCase(Locale.ROOT);
        if (PAGES.contains(scheme)) {
            return pageWithScheme(scheme, m.group(2));
        }
        if (scheme.equals("mailto")) {
            return message(m.group(2));
        }
        return NUMBERS.contains(scheme) ? number(scheme, m.group(2)) : Optional.empty();
    }

    /** A page as people write it, with or without https:// before it; empty if it is none. */
    public static Optional<Link> page(String written) {
        String text = written.strip();
        Matcher m = SCHEME.matcher(text);
        if (m.matches() && !PORT.matcher(m.group(2)).matches()) {
            return PAGES.contains(m.group(1).toLowerCase(Locale.ROOT)) ? of(text) : Optional.empty();
        }
        return HOST.matcher(text).matches() ? of("https://" + text) : Optional.empty();
    }

    /** A message to an e-mail address; empty if it is none. */
    public static Optional<Link> mail(String written) {
        String text = written.strip().replaceFirst("(?i)^mailto:", "");
        return MAILBOX.matcher(text).matches() && !hasControls(text) ? Optional.of(new Link("mailto:" + escaped(text, IN_MAILBOX))) : Optional.empty();
    }

    /** A call to a telephone number as people write it; empty if it is none. */
    public static Optional<Link> phone(String written) {
        return number("tel", written.strip().replaceFirst("(?i)^tel:", ""));
    }

    /** A text message to a telephone number; empty if it is none. */
    public static Optional<Link> text(String written) {
        return number("sms", written.strip().replaceFirst("(?i)^(tel|sms):", ""));
    }

    /** The address as another program gets it: ASCII, with its scheme. */
    public String address() {
        return address;
    }

    private static Optional<Link> pageWithScheme(String scheme, String rest) {
        try {
            URI uri = new URI(scheme + ":" + rest.replace(" ", "%20"));
            // A name before the host is there to be taken for the host.
            boolean plain = uri.getRawAuthority() != null && !uri.getRawAuthority().isEmpty() && uri.getRawAuthority().indexOf('@') < 0;
            return plain ? Optional.of(new Link(uri.toASCIIString())) : Optional.empty();
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }

    private static Optional<Link> message(String rest) {
        int question = rest.indexOf('?');
        Optional<Link> to = mails(question < 0 ? rest : rest.substring(0, question));
        if (question < 0 || to.isEmpty()) {
            return to;
        }
        StringBuilder all = new StringBuilder(to.get().address);
        char before = '?';
        for (String field : rest.substring(question + 1).split("&")) {
            int equals = field.indexOf('=');
            if (equals < 0 || !PREPARED.contains(field.substring(0, equals).toLowerCase(Locale.ROOT))) {
                return Optional.empty();
            }
            all.append(before).append(field.substring(0, equals).toLowerCase(Locale.ROOT)).append('=')
                    .append(escaped(decoded(field.substring(equals + 1)), "-._~"));
            before = '&';
        }
        return Optional.of(new Link(all.toString()));
    }

    /** One address, or several with commas between them; empty if one of them is none. */
    private static Optional<Link> mails(String written) {
        StringBuilder all = new StringBuilder();
        for (String one : written.split(",", -1)) {
            Optional<Link> to = mail(decoded(one));
            if (to.isEmpty()) {
                return to;
            }
            all.append(all.isEmpty() ? "" : ",").append(to.get().address.substring("mailto:".length()));
        }
        return Optional.of(new Link("mailto:" + all));
    }

    private static Optional<Link> number(String scheme, String written) {
        if (hasControls(written)) {
            return Optional.empty();
        }
        Matcher m = EXTENSION.matcher(written);
        String extension = m.find() ? m.group(1) : "";
        String digits = (extension.isEmpty() ? written : written.substring(0, m.start())).replaceAll("\\(0\\)|[\\s().\\-/\\u2010-\\u2015\\u00a0]", "");
        if (!NUMBER.matcher(digits).matches()) {
            return Optional.empty();
        }
        return Optional.of(new Link(scheme + ":" + digits.replace("#", "%23") + (extension.isEmpty() ? "" : ";ext=" + extension)));
    }

    private static boolean hasControls(String text) {
        return text.chars().anyMatch(c -> Character.isISOControl(c) || c == 0x2028 || c == 0x2029);
    }

    private static String escaped(String text, String kept) {
        StringBuilder all = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            boolean plain = c < 128 && (Character.isLetterOrDigit(c) || kept.indexOf(c) >= 0);
            all.append(plain ? Character.toString(c) : String.format("%%%02X", (int) c));
        }
        return all.toString();
    }

    /** Takes %41 for A; what is no such escape stands for itself. */
    private static String decoded(String text) {
        java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
        byte[] written = text.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < written.length; i++) {
            int high = written[i] == '%' && i + 2 < written.length ? Character.digit(written[i + 1], 16) : -1;
            int low = high < 0 ? -1 : Character.digit(written[i + 2], 16);
            bytes.write(low < 0 ? written[i] : high * 16 + low);
            i += low < 0 ? 0 : 2;
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Link link && link.address.equals(address);
    }

    @Override
    public int hashCode() {
        return address.hashCode();
    }

    @Override
    public String toString() {
        return address;
    }
}
