// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.wellspring.core.Space;
import org.wellspring.core.rows.Rows;
import org.wellspring.core.words.Texts;
import org.wellspring.model.ModelPackage;
import org.wellspring.people.ComingUp;

/**
 * Whom to thank after an event (E2): who works at the house that held it, and who introduced somebody one met there for the first time. Nobody who left or died
 * (M8), is left in peace (T12), or has a step because of the event already. Any thread.
 */
public final class Thanks {
    private static final String STILL = """
             AND coalesce(p.data ->> '$.status', 'active') = 'active'
              AND NOT EXISTS (SELECT 1 FROM object f WHERE f.class = ?4 AND f.data ->> '$.person' = p.n AND f.data ->> '$.cause' = e.n) ORDER BY p.title, p.n""";
    private static final String HOSTS = """
            SELECT DISTINCT p.id, p.title, e.title FROM object e JOIN object r ON r.class = ?2 AND r.data ->> '$.organization' = e.data ->> '$.host'
              AND r.data ->> '$.to' IS NULL JOIN object p ON p.n = r.container AND p.class = ?3 WHERE e.id = ?1""" + STILL;
    private static final String INTRODUCERS = """
            SELECT DISTINCT p.id, p.title, m.title FROM object e JOIN events_event v ON v.n = e.n JOIN object c ON c.container = e.n AND c.class = ?2
            JOIN object m ON m.n = c.data ->> '$.person' JOIN object o ON o.container = m.n AND o.class = ?3 AND o.data ->> '$.kind' = 'introduction'
            JOIN object p ON p.n = o.data ->> '$.introducedBy'
            WHERE e.id = ?1 AND m.data ->> '$.metOn' = date(v.day * 86400, 'unixepoch')""" + STILL;

    private Thanks() {
    }

    /**
     * Somebody to thank.
     *
     * @param what in words, as a next step says it
     */
    public record Thank(UUID person, String name, String what) {
    }

    /** All who may be thanked for an event, those who held it first. */
    public static List<Thank> of(Space space, UUID event) {
        Rows rows = Rows.of(space);
        Texts texts = new Texts(Thanks.class);
        List<Thank> all = new ArrayList<>(rows.query(HOSTS, r -> thank(r.id(1), r.text(2), texts.get("thanks.event", words(r.text(3)))), event,
                ModelPackage.Literals.ROLE, ModelPackage.Literals.PERSON, ModelPackage.Literals.FOLLOW_UP));
        all.addAll(rows.query(INTRODUCERS, r -> thank(r.id(1), r.text(2), texts.get("thanks.introduced", words(r.text(3)))), event,
                ModelPackage.Literals.ENCOUNTER, ModelPackage.Literals.ORIGIN, ModelPackage.Literals.FOLLOW_UP));
        Set<UUID> inPeace = all.isEmpty() ? Set.of() : new ComingUp(space).inPeace();
        Set<UUID> once = new HashSet<>();
        return all.stream().filter(one -> !inPeace.contains(one.person()) && once.add(one.person())).toList();
    }

    /** How one thanks anybody for an event. */
    public static String words(EventPage event) {
        return new Texts(Thanks.class).get("thanks.event", event.row().title());
    }

    private static Thank thank(UUID person, String name, String what) {
        return new Thank(person, words(name), what);
    }

    private static String words(String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
