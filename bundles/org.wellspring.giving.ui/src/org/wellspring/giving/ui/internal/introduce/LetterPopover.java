// SPDX-License-Identifier: EPL-2.0
package org.wellspring.giving.ui.internal.introduce;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.wellspring.giving.IntroductionLetters.Letter;
import org.wellspring.giving.ui.internal.Texts;
import org.wellspring.people.People;
import org.wellspring.people.PersonPage;
import org.wellspring.ui.jobs.Latest;
import org.wellspring.ui.widgets.FlatButton;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.NativeNames;
import org.wellspring.ui.widgets.Popover;

/** Words that are ready to be changed, copied or written with, and what is noted once they were said (I1, I5). Nothing is sent by itself. UI thread only. */
public final class LetterPopover {
    private static final int WIDTH = 640;
    private static final int LINES = 13;

    private final IntroductionPlace place;
    private final Letter letter;
    private final List<UUID> to;
    private final String done;
    private final Runnable note;
    private Popover popover;
    private Text words;

    /**
     * Of a letter.
     *
     * @param to whom it goes to
     * @param done what the button says that notes it
     * @param note notes that it was said
     */
    public LetterPopover(IntroductionPlace place, Letter letter, List<UUID> to, String done, Runnable note) {
        this.place = place;
        this.letter = letter;
        this.to = to;
        this.done = done;
        this.note = note;
    }

    /** Opens it. */
    public void open() {
        popover = new Popover(place.window(), place.theme(), letter.subject(), WIDTH).titled().about(LetterPopover.class, letter.subject(), to);
        Composite content = popover.content();
        Composite holder = new Composite(content, SWT.NONE);
        FillLayout inset = new FillLayout();
        inset.marginWidth = place.theme().px(10);
        inset.marginHeight = place.theme().px(8);
        holder.setLayout(inset);
        holder.setBackground(place.theme().palette().soft());
        words = new Text(holder, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        words.setBackground(place.theme().palette().soft());
        words.setForeground(place.theme().palette().text());
        words.setFont(place.theme().fonts().text());
        NativeNames.of(words, holder, letter::subject);
        words.setText(letter.body());
        words.addListener(SWT.Traverse, e -> {
            if (e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
                e.doit = true;
            }
        });
        GridData room = new GridData(SWT.FILL, SWT.FILL, true, true);
        room.heightHint = LINES * words.getLineHeight();
        holder.setLayoutData(room);
        new Heading(content, place.theme(), Heading.Level.SUBTITLE, Texts.get("letter.help")).setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        buttons(popover.foot());
        popover.stay().open();
        words.setFocus();
        words.setSelection(0);
    }

    private void buttons(Composite content) {
        Composite row = place.theme().surface(new Composite(content, SWT.NONE), place.theme().surfaceOf(content));
        GridLayout layout = new GridLayout(4, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        row.setLayout(layout);
        row.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        new FlatButton(row, place.theme(), FlatButton.Kind.PLAIN, Texts.get("letter.copy")).onPress(() -> place.links().copy(words.getText()));
        FlatButton write = place.mail().isPresent() ? new FlatButton(row, place.theme(), FlatButton.Kind.PLAIN, Texts.get("letter.write")).onPress(this::write)
                : new FlatButton(row, place.theme(), FlatButton.Kind.PLAIN, Texts.get("letter.addresses")).onPress(this::copyAddresses);
        write.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, true, false));
        new FlatButton(row, place.theme(), FlatButton.Kind.PLAIN, Texts.get("cancel")).onPress(popover::close);
        new FlatButton(row, place.theme(), FlatButton.Kind.PRIMARY, done).onPress(() -> {
            popover.close();
            note.run();
        });
    }

    /** In the user's own mail program. */
    private void write() {
        String body = words.getText();
        new Latest(words).ask(this::addresses, found -> place.mail().orElseThrow().write(found, letter.subject(), body));
    }

    private void copyAddresses() {
        new Latest(words).ask(this::addresses, found -> place.links().copy(String.join(", ", found)));
    }

    private List<String> addresses() {
        return to.stream().map(this::address).flatMap(Optional::stream).toList();
    }

    private Optional<String> address(UUID person) {
        return new People(place.space()).page(person).stream().flatMap(page -> page.contacts().stream()).filter(c -> c.kind().equals("email"))
                .min(Comparator.comparing((PersonPage.Contact c) -> !c.preferred())).map(PersonPage.Contact::value);
    }
}
