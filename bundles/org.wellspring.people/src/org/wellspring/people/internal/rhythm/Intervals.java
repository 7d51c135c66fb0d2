// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.internal.rhythm;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import org.wellspring.core.rows.Rows;
import org.wellspring.model.ModelPackage;
import org.wellspring.model.Person;
import org.wellspring.people.rhythm.Interval;
import org.wellspring.people.spelling.Names;

/** F4: a rhythm without an interval of its own takes it from a template for one of the person's tags or kinds. */
public final class Intervals {
    private static final String SELECT = """
            SELECT data ->> '$.tag', data ->> '$.kind', data ->> '$.idealDays', data ->> '$.maxDays',
              data ->> '$.idealMonths', data ->> '$.maxMonths'
            FROM object WHERE class = ?""";
    public static final Bounds NONE = new Bounds(Interval.NONE, Interval.NONE);

    /** What is wished, and the longest. */
    public record Bounds(Interval ideal, Interval longest) {
    }

    private record Template(String tag, String kind, Bounds interval) {
        boolean fits(Collection<String> tags, Collection<String> kinds) {
            return has(tags, tag) || has(kinds, kind);
        }

        private static boolean has(Collection<String> values, String wanted) {
            return !wanted.isEmpty() && values.stream().anyMatch(value -> Names.folded(value).equals(wanted));
        }
    }

    private final Rows rows;
    private List<Template> templates;

    /** Of a book. */
    public Intervals(Rows rows) {
        this.rows = rows;
    }

    /** Those of a rhythm with these of its own, of somebody with these tags and kinds. */
    public Bounds of(Bounds own, Collection<String> tags, Collection<String> kinds) {
        return own.ideal().days() > 0 ? own : ofTemplates(tags, kinds);
    }

    /** The wished days between touches of a rhythm of this person, its own or else a template's; 0 for none. */
    public int idealDays(Person person) {
        return person.getRhythm() == null ? 0
                : person.getRhythm().getIdealDays() > 0 ? person.getRhythm().getIdealDays()
                        : ofTemplates(person.getTags(), person.getKinds()).ideal().days();
    }

    /** The shortest wished interval counts where several templates fit; {@link #NONE} where none does. */
    private Bounds ofTemplates(Collection<String> tags, Collection<String> kinds) {
        return templates().stream().filter(template -> template.fits(tags, kinds)).map(Template::interval)
                .min(Comparator.comparingInt(bounds -> bounds.ideal().days())).orElse(NONE);
    }

    private List<Template> templates() {
        if (templates == null) {
            templates = rows.query(SELECT,
                    r -> new Template(Names.folded(r.text(1)), Names.folded(r.text(2)),
                            new Bounds(Interval.stored((int) r.number(3), (int) r.number(5)),
                                    Interval.stored((int) r.number(4), (int) r.number(6)))),
                    ModelPackage.eINSTANCE.getRhythmTemplate()).stream().filter(t -> t.interval().ideal().days() > 0).toList();
        }
        return templates;
    }
}
