// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.wellspring.interop.Alike;
import org.wellspring.interop.ImportReport;
import org.wellspring.interop.ImportReport.FileReport;
import org.wellspring.interop.Joined;
import org.wellspring.ui.faces.Initials;
import org.wellspring.ui.rows.CardRow;
import org.wellspring.ui.widgets.Tone;

/** One line of a report: what could not be read, who was joined, who looks like somebody, which groups became tags, and what was left out of a record. */
sealed interface ReportLine {
    /** A record that could not be read. */
    record Failed(KeptFailures.Failure failure) implements ReportLine {
    }

    /** A record that became one with somebody. */
    record One(String file, Joined joined) implements ReportLine {
        /** Whether it can be parted again. */
        boolean parts() {
            return joined.person().isPresent() && joined.source().isPresent();
        }
    }

    /** A record that looks like somebody, and stayed apart. */
    record Two(String file, Alike alike) implements ReportLine {
    }

    /** A record about a group: nobody new. */
    record Grouped(String file, ImportReport.Group group) implements ReportLine {
    }

    /** A part of a record that could not be read. */
    record Remark(String file, ImportReport.Remark remark) implements ReportLine {
    }

    /** Who was joined and who looks like somebody, then what was left out of records. */
    static List<ReportLine> of(List<ImportReport> reports) {
        List<ReportLine> lines = new ArrayList<>();
        files(reports).forEach(f -> f.joined().forEach(j -> lines.add(new One(PlanLine.name(f.file()), j))));
        files(reports).forEach(f -> f.alike().forEach(a -> lines.add(new Two(PlanLine.name(f.file()), a))));
        files(reports).forEach(f -> f.groups().forEach(g -> lines.add(new Grouped(PlanLine.name(f.file()), g))));
        files(reports).forEach(f -> f.remarks().forEach(r -> lines.add(new Remark(PlanLine.name(f.file()), r))));
        return lines;
    }

    private static Stream<FileReport> files(List<ImportReport> reports) {
        return reports.stream().flatMap(report -> report.files().stream());
    }

    /** The line as the list shows it. */
    default CardRow row() {
        return switch (this) {
            case Failed f -> {
                String where = where(f.failure().record(), f.failure().line());
                yield new CardRow(f.failure().id().map(String::valueOf).orElse(where), "!", Optional.empty(), where, f.failure().file(), "",
                        Tone.WARM, f.failure().reason(), "", "");
            }
            case One one -> row(one.file(), one.joined().record(), one.joined().line(), one.joined().name(),
                    Texts.get("known.join", one.joined().with(), one.joined().reason()));
            case Two two -> row(two.file(), two.alike().record(), two.alike().line(), two.alike().name(),
                    Texts.get("line.like", LineWords.who(two.alike().like().getFirst()), two.alike().like().getFirst().why()));
            case Grouped g -> row(g.file(), g.group().record(), g.group().line(), g.group().name(),
                    Texts.get("report.group", g.group().name(), g.group().members()));
            case Remark r -> new CardRow(r.file() + r.remark().record() + r.remark().reason(), Initials.of(r.remark().name()), Optional.empty(),
                    r.remark().name(), where(r.remark().record(), r.remark().line()), "", Tone.SOFT, r.remark().reason(), "", r.file());
        };
    }

    private static CardRow row(String file, int record, int line, String name, String words) {
        return new CardRow(file + record, Initials.of(name), Optional.empty(), name, where(record, line), "", Tone.SOFT, words, "", "");
    }

    private static String where(int record, int line) {
        return record == 0 ? Texts.get("line.whole") : Texts.get("line.place", record, line);
    }
}
