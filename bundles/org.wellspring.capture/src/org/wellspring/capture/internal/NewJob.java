// SPDX-License-Identifier: EPL-2.0
package org.wellspring.capture.internal;

import java.util.List;
import java.util.regex.Pattern;

import org.wellspring.capture.Part;
import org.wellspring.capture.Understanding;
import org.wellspring.core.days.Folded;
import org.wellspring.model.Role;

/** Whether a sentence says that a job took the place of those before: "now works at Bar". "Also works at Bar" does not. Any thread. */
final class NewJob {
    private static final Pattern INSTEAD = words("now|newly|meanwhile|has started|just started|started|moved(?: on| over)? to|new job|joined",
            "jetzt|nun|neuerdings|inzwischen|seit kurzem|gewechselt|wechselt", "maintenant|desormais|dorenavant|a rejoint", "ahora|actualmente|ha pasado a");
    private static final Pattern BESIDES = words("also|too|as well|besides|second|part[ -]time", "auch|ausserdem|zusatzlich|nebenbei|daneben",
            "aussi|egalement|en plus", "tambien|ademas|aparte");
    private static final Pattern CLAUSE = Pattern.compile("[.;!?](?=\\s)");

    private NewJob() {
    }

    private static Pattern words(String... languages) {
        return Pattern.compile("(?<!\\p{L})(?:" + String.join("|", languages) + ")(?!\\p{L})");
    }

    /** Whether the clause that names this place of work says so; where a sentence says which job has ended, no other does. */
    static boolean told(Understanding read, Part.Where where) {
        if (read.all(Part.Left.class).stream().anyMatch(left -> left.whose().equals(where.whose()))) {
            return false;
        }
        String text = read.text();
        int place = Math.clamp(where.span().start(), 0, text.length());
        int begin = CLAUSE.matcher(text.substring(0, place)).results().mapToInt(m -> m.end()).max().orElse(0);
        String clause = Folded.of(text.substring(begin, Math.clamp(where.span().end(), begin, text.length())));
        return INSTEAD.matcher(clause).find() && !BESIDES.matcher(clause).find();
    }

    /** The jobs of somebody that such a place of work ends: those at other houses that have no end. */
    static List<Role> ended(List<Role> jobs, Role begun) {
        return jobs.stream().filter(job -> job != begun && job.getTo() == null && job.getOrganization() != null
                && job.getOrganization() != begun.getOrganization()).toList();
    }
}
