// SPDX-License-Identifier: EPL-2.0
package org.wellspring.capture.ui.internal;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.wellspring.capture.OpenDays;
import org.wellspring.capture.Part;
import org.wellspring.capture.Understanding;
import org.wellspring.core.days.DayAnswer;
import org.wellspring.core.days.DayReader;
import org.wellspring.core.days.Toward;
import org.wellspring.core.words.DateWords;
import org.wellspring.ui.links.Link;
import org.wellspring.ui.theme.Theme;
import org.wellspring.ui.theme.Token;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.InlineEdit;

/** The words of a line of the preview and its day, each to be written over where it stands. */
final class LineBody {
    private final Composite parent;
    private final Theme theme;
    private final Understanding now;
    private final DayReader days;
    private final OpenDays open;
    private final BiConsumer<Part, Corrections.Step> change;
    private final BiConsumer<Part, String> whom;

    /** @param whom is told of somebody by name, to be looked for in the book */
    LineBody(Composite parent, Theme theme, Understanding now, DayReader days, OpenDays open, BiConsumer<Part, Corrections.Step> change,
            BiConsumer<Part, String> whom) {
        this.parent = parent;
        this.theme = theme;
        this.now = now;
        this.days = days;
        this.open = open;
        this.change = change;
        this.whom = whom;
    }

    /** For a part; {@code label} is what the line is called. */
    Control of(Part part, String label) {
        return switch (part) {
            case Part.Who who -> field(parent, label, words(who), who.words(), true, t -> Optional.empty(), t -> whom.accept(who, t));
            case Part.Touch touch -> {
                Composite both = two();
                new Heading(both, theme, Heading.Level.TEXT, UnderstoodLine.touch(touch)).setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
                day(both, touch, Toward.PAST, "");
                yield both;
            }
            case Part.Left left -> {
                Composite both = two();
                new Heading(both, theme, Heading.Level.TEXT, left.organization()).setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
                day(both, left, Toward.PAST, "");
                yield both;
            }
            case Part.NextStep next -> withDay(next, label, Toward.FUTURE);
            case Part.Promised promised -> withDay(promised, label, Toward.FUTURE);
            case Part.Awaited awaited -> withDay(awaited, label, Toward.FUTURE);
            case Part.Birthday birthday -> birthday(birthday, label);
            case Part.Where where -> where(where, label);
            case Part.Email email -> field(parent, label, email.words(), email.words(), false,
                    t -> t.isBlank() || Link.mail(t).isPresent() ? Optional.empty() : Optional.of(Texts.get("preview.email.wrong")), t -> replace(email, t));
            case Part.Phone phone -> field(parent, label, phone.words(), phone.words(), false,
                    t -> t.isBlank() || Link.phone(t).isPresent() ? Optional.empty() : Optional.of(Texts.get("preview.phone.wrong")), t -> replace(phone, t));
            case Part.Web web -> field(parent, label, web.words(), web.words(), false,
                    t -> t.isBlank() || Link.page(t).isPresent() ? Optional.empty() : Optional.of(Texts.get("preview.web.wrong")), t -> replace(web, t));
            default -> field(parent, label, part.words(), part.words(), false, t -> Optional.empty(), t -> replace(part, t));
        };
    }

    private static String words(Part.Who who) {
        return who.match().map(UnderstoodLine::named).orElse(who.name().isBlank() ? "" : Texts.get("capture.new", who.name()));
    }

    private Control withDay(Part part, String label, Toward toward) {
        Composite both = two();
        field(both, label, part.words(), part.words(), false, t -> Optional.empty(), t -> replace(part, t));
        // What has no day gets one when it is saved: that is said before.
        day(both, part, toward, open.of(part, now.today()).map(d -> Texts.get("preview.day.unsaid", UnderstoodLine.day(d, now.today())))
                .orElse(Texts.get("preview.day.none")));
        return both;
    }

    private Control where(Part.Where where, String label) {
        Composite both = two();
        field(both, label, where.organization(), where.organization(), false, t -> Optional.empty(),
                t -> replace(where, p -> p.with(t)));
        field(both, Texts.get("understood.title"), where.title(), where.title(), false, t -> Optional.empty(),
                t -> replace(where, p -> p instanceof Part.Where same ? same.titled(t) : p))
                .placeholder(Texts.get("understood.title"));
        return both;
    }

    private Control birthday(Part.Birthday birthday, String label) {
        return field(parent, label, new DateWords().ofLife(birthday.words()), birthday.words(), false,
                t -> t.isBlank() || days.read(t, Toward.NONE).partial().isPresent() ? Optional.empty() : Optional.of(Texts.get("preview.day.wrong")),
                t -> days.read(t, Toward.NONE).partial().ifPresentOrElse(
                        d -> change.accept(birthday, (u, p) -> u.replace(p, new Part.Birthday(birthday.span(), d, birthday.whose()))),
                        () -> change.accept(birthday, Understanding::remove)));
    }

    private void day(Composite both, Part part, Toward toward, String none) {
        String shown = part.day().map(d -> UnderstoodLine.day(d, now.today())).orElse("");
        InlineEdit edit = field(both, Texts.get("preview.day"), shown, shown, false, t -> wrong(t, toward, part),
                t -> read(t, toward).ifPresent(d -> change.accept(part, (u, p) -> u.replace(p, p.on(d)))));
        edit.placeholder(none);
        edit.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
        ((GridData) edit.getLayoutData()).widthHint = theme.px(140);
    }

    private Optional<LocalDate> read(String typed, Toward toward) {
        return days.read(typed, toward).day();
    }

    private Optional<String> wrong(String typed, Toward toward, Part part) {
        DayAnswer answer = days.read(typed, toward);
        if (answer.day().isPresent() || typed.isBlank() && part.day().isEmpty()) {
            return Optional.empty();
        }
        DateWords words = new DateWords();
        return Optional.of(answer instanceof DayAnswer.Ambiguous(var options)
                ? Texts.get("preview.day.which", option(options.getFirst(), words), option(options.getLast(), words))
                : Texts.get("preview.day.wrong"));
    }

    private String option(DayAnswer answer, DateWords words) {
        return answer.day().map(d -> words.date(d, now.today())).orElse("");
    }

    /** Words taken away are a part taken away. */
    private void replace(Part part, String written) {
        change.accept(part, written.isBlank() ? Understanding::remove : (u, p) -> u.replace(p, p.with(written)));
    }

    /** What says nothing any more is a part taken away. */
    private void replace(Part part, UnaryOperator<Part> other) {
        change.accept(part, (u, p) -> other.apply(p).unwritten() ? u.remove(p) : u.replace(p, other.apply(p)));
    }

    private InlineEdit field(Composite in, String label, String shown, String edited, boolean strong, Function<String, Optional<String>> check,
            java.util.function.Consumer<String> commit) {
        InlineEdit edit = new InlineEdit(in, theme, SWT.NONE, label).check(check).placeholder(label).onCommit(commit);
        if (strong) {
            edit.level(Heading.Level.STRONG);
        }
        edit.setValue(shown);
        edit.editAs(edited);
        edit.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        return edit;
    }

    private Composite two() {
        Composite both = theme.surface(new Composite(parent, SWT.NONE), Token.PANEL);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = theme.px(6);
        both.setLayout(layout);
        return both;
    }
}
