// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.internal.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words by which numbers and addresses are told apart: "home", "work", "mobile", "work fax", or the user's own. */
public final class Labels {
    /** What says nothing to a person, or is held elsewhere. */
    private static final Set<String> SILENT = Set.of("pref", "voice", "internet", "text", "msg", "dom", "intl", "postal",
            "parcel", "x400", "video", "personal", "textphone", "uri");
    private static final Map<String, String> WORD_OF_TYPE = Map.of("cell", "mobile", "business", "work", "private",
            "home", "x-evolution-assistant", "assistant", "x-evolution-callback", "callback", "x-evolution-company", "company",
            "x-evolution-radio", "radio", "x-evolution-telex", "telex", "x-evolution-ttytdd", "TTY");
    private static final Map<String, String> TYPE_OF_WORD = Map.of("mobile", "cell", "assistant", "X-EVOLUTION-ASSISTANT",
            "callback", "X-EVOLUTION-CALLBACK", "company", "X-EVOLUTION-COMPANY", "radio", "X-EVOLUTION-RADIO",
            "telex", "X-EVOLUTION-TELEX", "TTY", "X-EVOLUTION-TTYTDD");
    private static final Set<String> TYPES = Set.of("home", "work", "cell", "fax", "pager", "car", "isdn", "main",
            "other");
    private static final String OWN = "x-";

    private Labels() {
    }

    /**
     * The label that types and a label of the user's own amount to.
     *
     * @param types vCard types in their order
     * @param own the user's own label, or null
     * @return the label, or null if nothing is said
     */
    public static String of(Collection<String> types, String own) {
        if (own != null && !own.isBlank()) {
            return builtIn(own.strip());
        }
        List<String> words = new ArrayList<>(2);
        for (String type : types) {
            String word = type.toLowerCase(Locale.ROOT);
            word = WORD_OF_TYPE.getOrDefault(word, word.startsWith(OWN) ? type.substring(OWN.length()) : word);
            if (!SILENT.contains(word) && !words.contains(word)) {
                boolean place = word.equals("home") || word.equals("work");
                words.add(place ? 0 : words.size(), word);
            }
        }
        return words.isEmpty() ? null : String.join(" ", words);
    }

    /** Apple writes labels of its own as {@code _$!<HomePage>!$_}. */
    private static String builtIn(String own) {
        boolean wrapped = own.startsWith("_$!<") && own.endsWith(">!$_");
        return wrapped ? own.substring(4, own.length() - 4).toLowerCase(Locale.ROOT) : own;
    }

    /** The vCard types that say this label, or empty if it needs a label of its own. */
    public static Optional<List<String>> types(String label) {
        List<String> types = new ArrayList<>(2);
        for (String word : label.split(" ")) {
            String type = TYPE_OF_WORD.getOrDefault(word, word);
            if (!TYPES.contains(type) && !TYPE_OF_WORD.containsKey(word)) {
                return Optional.empty();
            }
            types.add(type);
        }
        return Optional.of(types);
    }
}
