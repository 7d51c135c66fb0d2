// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.internal.vcard.part;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import ezvcard.property.Agent;
import ezvcard.property.RawProperty;
import ezvcard.property.Related;

/** Which property says what somebody is to a person: spouse, assistant, manager … (M14). Each program has its own. */
public final class Relations {
    /** Properties that name one kind of relation each. */
    public static final Map<String, String> KINDS = Map.ofEntries(Map.entry("X-SPOUSE", "spouse"), Map.entry("X-MANAGER", "manager"),
            Map.entry("X-ASSISTANT", "assistant"), Map.entry("X-EVOLUTION-SPOUSE", "spouse"), Map.entry("X-EVOLUTION-MANAGER", "manager"),
            Map.entry("X-EVOLUTION-ASSISTANT", "assistant"), Map.entry("X-KADDRESSBOOK-X-SPOUSESNAME", "spouse"),
            Map.entry("X-KADDRESSBOOK-X-MANAGERSNAME", "manager"), Map.entry("X-KADDRESSBOOK-X-ASSISTANTSNAME", "assistant"),
            Map.entry("X-MS-SPOUSE", "spouse"), Map.entry("X-MS-MANAGER", "manager"), Map.entry("X-MS-ASSISTANT", "assistant"),
            Map.entry("X-MS-CHILD", "child"));
    /** What Evolution and KDE read of them. */
    public static final Map<String, List<String>> PROPERTIES = Map.of(
            "spouse", List.of("X-EVOLUTION-SPOUSE", "X-KADDRESSBOOK-X-SpousesName"),
            "manager", List.of("X-EVOLUTION-MANAGER", "X-KADDRESSBOOK-X-ManagersName"),
            "assistant", List.of("X-EVOLUTION-ASSISTANT", "X-KADDRESSBOOK-X-AssistantsName"));
    /** What Apple's address book knows by itself. */
    private static final Set<String> APPLE = Set.of("father", "mother", "parent", "brother", "sister", "child", "son", "daughter",
            "friend", "spouse", "partner", "assistant", "manager", "other");
    /** What vCard 4 knows by itself. */
    private static final Set<String> STANDARD = Set.of("contact", "acquaintance", "friend", "met", "co-worker", "colleague",
            "co-resident", "neighbor", "child", "parent", "sibling", "spouse", "kin", "muse", "crush", "date", "sweetheart", "me",
            "agent", "emergency");
    /** Android's numbers for its kinds. */
    private static final List<String> ANDROID = List.of("", "assistant", "brother", "child", "domestic partner", "father", "friend",
            "manager", "mother", "parent", "partner", "referred by", "relative", "sister", "spouse");
    public static final String APPLE_NAME = "X-ABRELATEDNAMES";
    public static final String ANDROID_NAME = "X-ANDROID-CUSTOM";
    private static final String ROW = "vnd.android.cursor.item/";

    private Relations() {
    }

    /**
     * A row of Android's own, one of many kinds.
     *
     * @param what nickname, relation, contact_event …
     * @param value the first column
     * @param label what it is called: a kind of relation, of event; empty if nothing is said
     */
    public record Row(String what, String value, String label) {
        public static Optional<Row> of(String raw) {
            String[] cells = raw.split("(?<!\\\\);", -1);
            if (!cells[0].startsWith(ROW) || cells.length < 2 || cells[1].isBlank()) {
                return Optional.empty();
            }
            String what = cells[0].substring(ROW.length());
            String own = cells.length > 3 ? Escapes.read(cells[3]).strip() : "";
            String type = cells.length > 2 ? cells[2].strip() : "";
            return Optional.of(new Row(what, Escapes.read(cells[1]).strip(), own.isEmpty() ? named(what, type) : own));
        }

        private static String named(String what, String type) {
            int number = type.matches("\\d{1,2}") ? Integer.parseInt(type) : 0;
            return switch (what) {
                case "relation" -> number < ANDROID.size() ? ANDROID.get(number) : "";
                case "contact_event" -> number == 1 ? "anniversary" : number == 3 ? "birthday" : "";
                default -> "";
            };
        }
    }

    /** Who is meant: a name, or an address where there is nothing else. */
    public static String name(Related related) {
        if (related.getText() != null) {
            return related.getText();
        }
        String uri = related.getUri();
        return uri == null ? null : uri.regionMatches(true, 0, "mailto:", 0, 7) ? uri.substring(7) : uri;
    }

    /** Who is named by a property of its own; Outlook writes the family name first, and a semicolon. */
    public static String named(RawProperty property) {
        String[] parts = property.getValue().split("(?<!\\\\);", -1);
        String family = Escapes.read(parts[0]).strip();
        boolean apart = property.getPropertyName().regionMatches(true, 0, "X-MS-", 0, 5) && parts.length > 1;
        return !apart ? Escapes.read(property.getValue())
                : Stream.concat(Stream.of(parts).skip(1).map(part -> Escapes.read(part).strip()), Stream.of(family)).filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" "));
    }

    /** Who an agent is. */
    public static String name(Agent agent) {
        return agent.getVCard() == null ? agent.getUrl()
                : agent.getVCard().getFormattedName() == null ? null : agent.getVCard().getFormattedName().getValue();
    }

    /** Whether version 4 has a type for this kind. */
    public static boolean standard(String kind) {
        return STANDARD.contains(kind);
    }

    /** The label by which Apple's address book knows this kind. */
    public static String label(String kind) {
        return APPLE.contains(kind) ? "_$!<" + kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1) + ">!$_"
                : Escapes.write(kind);
    }

    /** Whether the property says a relation. */
    public static boolean says(RawProperty property) {
        String name = property.getPropertyName().toUpperCase(Locale.ROOT);
        return name.equals(APPLE_NAME) || KINDS.containsKey(name);
    }
}
