// SPDX-License-Identifier: EPL-2.0
package org.wellspring.etiquette;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.wellspring.model.InteractionKind;

/**
 * By which way somebody is reached, in the words that opt-outs keep (T2): one of {@link #USUAL}, or a platform's name. Post is a way like all others.
 * Any thread.
 */
public final class ContactWay {
    /** Every way at once. */
    public static final String ALL = "all";
    /** The ways everybody is offered; users add their own, such as a platform's name. */
    public static final List<String> USUAL = List.of(ALL, "phone", "email", "message", "post", "meeting");
    private static final Map<String, String> SAME = Map.ofEntries(Map.entry("any", ALL), Map.entry("everything", ALL), Map.entry("call", "phone"),
            Map.entry("calls", "phone"), Map.entry("telephone", "phone"), Map.entry("mobile", "phone"), Map.entry("e-mail", "email"),
            Map.entry("mail", "email"),
            Map.entry("newsletter", "email"), Map.entry("text", "message"), Map.entry("texts", "message"), Map.entry("sms", "message"),
            Map.entry("chat", "message"), Map.entry("letter", "post"), Map.entry("letters", "post"), Map.entry("snail mail", "post"),
            Map.entry("in person", "meeting"),
            Map.entry("visit", "meeting"), Map.entry("visits", "meeting"));

    private ContactWay() {
    }

    /** The word that is kept for what a user wrote: "Letter" is "post". Empty text is every way. */
    public static String of(String written) {
        String word = written == null ? "" : written.strip().toLowerCase(Locale.ROOT);
        return word.isEmpty() ? ALL : SAME.getOrDefault(word, word);
    }

    /**
     * The ways a touch goes; none for a note to oneself, and for an event, to which everybody comes by themselves.
     *
     * @param channel as it was written; may be empty
     */
    public static Set<String> of(InteractionKind kind, String channel) {
        Set<String> ways = new LinkedHashSet<>();
        switch (kind) {
            case CALL -> ways.add("phone");
            case EMAIL -> ways.add("email");
            case MESSAGE -> ways.add("message");
            case LETTER -> ways.add("post");
            case MEETING -> ways.add("meeting");
            case SHARE, COMMENT, PROMOTION -> ways.add(kind.getLiteral());
            case NOTE, EVENT -> {
                return Set.of();
            }
        }
        if (!channel.isBlank()) {
            ways.add(of(channel));
        }
        ways.add(ALL);
        return ways;
    }
}
