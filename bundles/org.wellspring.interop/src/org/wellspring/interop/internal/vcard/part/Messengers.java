// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.internal.vcard.part;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import ezvcard.property.Impp;
import ezvcard.property.VCardProperty;

/** Addresses of messengers, as a URI and as the handle that programs write behind a property of its own. */
public final class Messengers {
    private static final Map<String, String> PROPERTIES = Map.ofEntries(Map.entry("xmpp", "X-JABBER"), Map.entry("aim", "X-AIM"),
            Map.entry("icq", "X-ICQ"), Map.entry("msnim", "X-MSN"), Map.entry("ymsgr", "X-YAHOO"), Map.entry("skype", "X-SKYPE"),
            Map.entry("qq", "X-QQ"), Map.entry("gg", "X-GADUGADU"), Map.entry("telegram", "X-TELEGRAM"), Map.entry("sip", "X-SIP"),
            Map.entry("matrix", "X-MATRIX"), Map.entry("groupwise", "X-GROUPWISE"));
    private static final Pattern MATRIX = Pattern.compile("@([^:]+):(.+)");
    private static final Pattern MATRIX_URI = Pattern.compile("u/([^:]+):(.+)");

    private static final Pattern SCHEME = Pattern.compile("(?i)[a-z][a-z0-9+.-]*:");
    /** What is an address already. */
    private static final Pattern ADDRESS = Pattern.compile("(?i)(?:https?|sips?|xmpp|im|msnim|skype|tel|mailto):");
    /** Services whose addresses begin with another word. */
    private static final Map<String, String> SCHEMES = Map.of("jabber", "xmpp", "googletalk", "xmpp", "gtalk", "xmpp", "msn", "msnim", "yahoo", "ymsgr",
            "gadugadu", "gg");

    private Messengers() {
    }

    /** The service that a property names beside its address (RFC 9554, 3.5, and Apple's name for it); null for none. */
    public static String service(VCardProperty property) {
        return Stream.of("SERVICE-TYPE", "X-SERVICE-TYPE").map(property::getParameter).filter(Objects::nonNull).map(String::strip).filter(s -> !s.isEmpty())
                .findFirst().orElse(null);
    }

    /** The URI of a messenger; where it says no more than a handle, with the service it names beside it. */
    public static String uri(Impp impp) {
        String uri = impp.getUri().toString();
        String service = service(impp);
        String handle = uri.replaceFirst("(?i)^x-apple:", "");
        boolean bare = handle.length() < uri.length() || !SCHEME.matcher(uri).lookingAt();
        String scheme = service == null ? "" : service.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9+.-]", "");
        return !bare || scheme.isEmpty() || !Character.isLetter(scheme.charAt(0)) ? uri
                : uri(SCHEMES.getOrDefault(scheme, scheme), handle);
    }

    /** The URI of a handle. */
    public static String uri(String scheme, String handle) {
        if (ADDRESS.matcher(handle).lookingAt() || handle.regionMatches(true, 0, scheme + ":", 0, scheme.length() + 1)) {
            return handle;
        }
        Matcher matrix = MATRIX.matcher(handle);
        return scheme.equals("matrix") && matrix.matches() ? "matrix:u/" + matrix.group(1) + ":" + matrix.group(2)
                : scheme + ":" + handle;
    }

    /**
     * The property and the handle of a URI.
     *
     * @param name such as X-JABBER
     */
    public record Handle(String name, String value) {
    }

    /** The handle of a URI, for versions and programs that know no IMPP; empty if no property is known for it. */
    public static Optional<Handle> handle(String uri) {
        int colon = uri.indexOf(':');
        String scheme = colon < 0 ? "" : uri.substring(0, colon).toLowerCase(Locale.ROOT);
        String rest = uri.substring(colon + 1);
        Matcher matrix = MATRIX_URI.matcher(rest);
        return Optional.ofNullable(PROPERTIES.get(scheme)).map(name -> new Handle(name,
                scheme.equals("matrix") && matrix.matches() ? "@" + matrix.group(1) + ":" + matrix.group(2) : rest));
    }
}
