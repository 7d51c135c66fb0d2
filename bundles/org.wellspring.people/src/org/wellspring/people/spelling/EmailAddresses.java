// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.spelling;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** How e-mail addresses are compared, and what they say of who has one. Any thread. */
public final class EmailAddresses {
    private static final String MAILTO = "mailto:";
    private static final Pattern ADDRESS = Pattern.compile("(?:\"[^\"]+\"|[^\\s\"<>(),;:@]+)@[^\\s\"<>(),;:@]+");
    /** Mail domains that anybody can have an address of. */
    private static final Set<String> PROVIDERS = Set.of("gmail", "googlemail", "yahoo", "ymail", "hotmail", "outlook", "live",
            "msn", "icloud", "me", "mac", "aol", "gmx", "web", "t-online", "freenet", "mail", "proton", "protonmail", "pm",
            "zoho", "yandex", "qq", "163", "126", "orange", "free", "laposte", "wanadoo", "libero", "virgilio", "sapo",
            "comcast", "verizon", "att", "btinternet", "sky", "fastmail", "posteo", "mailbox");
    /** Mailboxes of a desk, a shop or a household. */
    private static final Set<String> SHARED = Set.of("info", "infos", "office", "kontakt", "contact", "contacts", "contacto",
            "contatti", "contato", "team", "hello", "hallo", "hi", "hola", "bonjour", "ciao", "ola", "welcome", "mail", "email",
            "post", "postmaster", "webmaster", "hostmaster", "admin", "administration", "administrator", "verwaltung",
            "sales", "vertrieb", "ventas", "vendas", "vendite", "shop", "store", "laden", "tienda", "order", "orders",
            "bestellung", "booking", "bookings", "buchung", "reservation", "reservations", "reservas", "support", "help",
            "helpdesk", "service", "services", "kundenservice", "desk", "frontdesk", "reception", "rezeption", "empfang",
            "recepcion", "accueil", "press", "presse", "prensa", "media", "pr", "marketing", "news", "newsletter", "jobs", "job",
            "careers", "bewerbung", "hr", "personal", "rrhh", "accounts", "accounting", "billing", "invoice", "invoices",
            "rechnung", "buchhaltung", "facturacion", "finance", "legal", "privacy", "datenschutz", "abuse", "security",
            "general", "enquiries", "enquiry", "inquiries", "inquiry", "anfrage", "secretary", "secretariat", "sekretariat",
            "secretaria", "segreteria", "studio", "praxis", "kanzlei", "werkstatt", "atelier", "buero", "buro", "oficina",
            "bureau", "ufficio", "escritorio", "zentrale", "central", "company", "firma", "all", "everyone", "everybody",
            "staff", "crew", "members", "member", "board", "vorstand", "club", "verein", "group", "gruppe", "noreply",
            "no-reply", "donotreply", "family", "familie", "famille", "familia", "famiglia", "fam", "rodina", "rodzina",
            "home", "house", "haus", "zuhause", "casa", "maison", "hogar", "hjem", "hem", "thuis", "dom", "we", "us", "wir",
            "both", "beide", "parents", "eltern", "kids", "kinder");

    /** Words that say it of a longer mailbox, too: familie.meier@, kontakt-berlin@. */
    private static final Set<String> WITHIN = Set.of("family", "familie", "famille", "familia", "famiglia", "fam", "info",
            "office", "kontakt", "contact", "team", "haus", "casa", "maison");

    private EmailAddresses() {
    }

    /** Equal for two spellings of one address: no spaces, lower case, without {@code mailto:} and brackets; empty for none. */
    public static String key(String address) {
        if (address == null) {
            return "";
        }
        return bare(address).toLowerCase(Locale.ROOT);
    }

    /** The address alone, as it is written: without {@code mailto:}, and without a name and brackets around it. */
    public static String bare(String address) {
        String bare = address.strip();
        if (bare.regionMatches(true, 0, MAILTO, 0, MAILTO.length())) {
            bare = bare.substring(MAILTO.length());
            bare = (bare.indexOf('?') < 0 ? bare : bare.substring(0, bare.indexOf('?'))).strip();
        }
        int open = bare.lastIndexOf('<');
        String inside = open >= 0 && bare.endsWith(">") ? bare.substring(open + 1, bare.length() - 1).strip() : "";
        return inside.isEmpty() ? bare : bare(inside);
    }

    /** Whether mail can be sent to it: one mailbox at one domain. */
    public static boolean isAddress(String address) {
        return address != null && ADDRESS.matcher(bare(address)).matches();
    }

    /** What follows the @ of a {@link #key}; empty without one. */
    public static String domain(String key) {
        int at = key.lastIndexOf('@');
        return at < 0 ? "" : key.substring(at + 1);
    }

    /** Whether anybody can have an address of this domain, so that sharing it says nothing about two people. */
    public static boolean isFree(String domain) {
        int dot = domain.indexOf('.');
        return dot > 0 && PROVIDERS.contains(domain.substring(0, dot));
    }

    /**
     * Whether several people may read what comes to this address: info@, office@, or a family's. Somebody's own it can still
     * be; that it is shared is only the safer guess.
     *
     * @param familyName of somebody who has it, or null; an address that is the family name alone is the family's
     */
    public static boolean isShared(String address, String familyName) {
        String key = key(address);
        int at = key.indexOf('@');
        String box = at < 0 ? key : key.substring(0, at);
        int plus = box.indexOf('+');
        String local = Names.folded(plus > 0 ? box.substring(0, plus) : box);
        if (SHARED.contains(local)) {
            return true;
        }
        List<String> words = Names.words(local.replaceAll("\\d+", " "));
        if (words.stream().anyMatch(WITHIN::contains)) {
            return true;
        }
        String together = String.join("", words);
        return SHARED.contains(together) || isFamily(together, familyName);
    }

    /** silva@, thesmiths@, silvas@, famsilva@. */
    private static boolean isFamily(String box, String familyName) {
        String family = String.join("", Names.words(familyName));
        if (family.isEmpty() || !box.contains(family)) {
            return false;
        }
        String before = box.substring(0, box.indexOf(family));
        String behind = box.substring(before.length() + family.length());
        return (before.isEmpty() || before.equals("the") || WITHIN.contains(before))
                && (behind.isEmpty() || behind.equals("s") || behind.equals("es") || WITHIN.contains(behind));
    }
}
