// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events.ui.internal.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.wellspring.events.cards.CardDetails;
import org.wellspring.events.cards.CardPicture;
import org.wellspring.events.cards.CardPicture.Finding;
import org.wellspring.events.cards.CardScan;
import org.wellspring.events.ui.internal.EventPlace;
import org.wellspring.events.ui.internal.Texts;
import org.wellspring.people.PictureFile;
import org.wellspring.people.PictureFile.Picture;
import org.wellspring.ui.jobs.Latest;
import org.wellspring.ui.widgets.LinkText;
import org.wellspring.ui.widgets.RichText;

/**
 * The picture of a card that goes with the line one writes (E8): chosen, dropped or pasted, looked through for a code away from the UI thread, and what it
 * says shown before anything is kept. UI thread only.
 */
final class CardOfLine {
    /** What goes with a line. */
    record Card(Optional<Picture> picture, CardDetails details) {
        static final Card NONE = new Card(Optional.empty(), CardDetails.NONE);
    }

    private final EventPlace place;
    private final LinkText line;
    private final Latest reads;
    private final Consumer<CardDetails> found;
    private Card card = Card.NONE;
    private boolean reading;

    /**
     * None yet.
     *
     * @param line where what is found is said
     * @param found called when a picture was looked through, with what it says, which may be nothing
     */
    CardOfLine(EventPlace place, LinkText line, Consumer<CardDetails> found) {
        this.place = place;
        this.line = line;
        this.found = found;
        reads = new Latest(line);
        say(RichText.empty());
    }

    /** Whether a picture is being looked through. */
    boolean isReading() {
        return reading;
    }

    /** What goes with the line as it is now. */
    Card card() {
        return card;
    }

    /** Puts back what went with a line. */
    void set(Card other) {
        reads.forget();
        reading = false;
        card = other;
        say(other.picture().isEmpty() ? RichText.empty() : RichText.empty().plain(Texts.get("card.kept", other.details().rest())));
    }

    /** Files and pictures that are dropped on a part of the window come here. */
    void dropOn(Composite area) {
        DropTarget target = new DropTarget(area, DND.DROP_COPY | DND.DROP_DEFAULT | DND.DROP_LINK);
        target.setTransfer(FileTransfer.getInstance(), ImageTransfer.getInstance());
        target.addDropListener(new DropTargetAdapter() {
            @Override
            public void dragEnter(DropTargetEvent e) {
                // The file stays where it is, whatever its owner would rather do.
                e.detail = (e.operations & DND.DROP_COPY) != 0 ? DND.DROP_COPY : DND.DROP_LINK;
            }

            @Override
            public void drop(DropTargetEvent e) {
                take(e.data);
            }
        });
    }

    /** Takes what was dropped or copied; false where it is no picture and no file. */
    boolean take(Object data) {
        switch (data) {
            case String[] files when files.length > 0 -> read(() -> CardScan.read(Path.of(files[0])));
            case ImageData image -> read(() -> CardScan.read(new Picture(png(image), "image/png")));
            case null, default -> {
                return false;
            }
        }
        return true;
    }

    /** Takes a picture or a file from the clipboard, unless there is text there; false where there is neither. */
    boolean paste() {
        Clipboard clipboard = new Clipboard(place.theme().display());
        try {
            return clipboard.getContents(TextTransfer.getInstance()) == null && (take(clipboard.getContents(ImageTransfer.getInstance()))
                    || take(clipboard.getContents(FileTransfer.getInstance())));
        } finally {
            clipboard.dispose();
        }
    }

    /** Asks for a file. */
    void choose() {
        FileDialog dialog = new FileDialog(place.window(), SWT.OPEN);
        dialog.setText(Texts.get("card.choose"));
        dialog.setFilterNames(new String[] {Texts.get("card.pictures")});
        dialog.setFilterExtensions(new String[] {"*.jpg;*.jpeg;*.png;*.gif;*.bmp;*.JPG;*.JPEG;*.PNG;*.GIF;*.BMP"});
        Optional.ofNullable(dialog.open()).ifPresent(file -> take(new String[] {file}));
    }

    private static byte[] png(ImageData image) {
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] {image};
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        loader.save(bytes, SWT.IMAGE_PNG);
        return bytes.toByteArray();
    }

    private void read(Callable<CardPicture> picture) {
        reading = true;
        card = Card.NONE;
        say(RichText.empty().muted(Texts.get("card.reading")));
        reads.ask(() -> attempt(picture), this::show);
    }

    private static CardPicture attempt(Callable<CardPicture> picture) throws Exception {
        Picture none = new Picture(new byte[0], "");
        try {
            return picture.call();
        } catch (PictureFile.TooLarge e) {
            return new CardPicture(none, java.util.List.of(), Finding.HUGE);
        } catch (IOException e) {
            return new CardPicture(none, java.util.List.of(), Finding.DAMAGED);
        }
    }

    private void show(CardPicture read) {
        reading = false;
        boolean kept = read.finding() != Finding.HUGE && read.finding() != Finding.DAMAGED;
        card = kept ? new Card(Optional.of(read.picture()), read.card().orElse(CardDetails.NONE)) : Card.NONE;
        RichText words = RichText.empty().plain(Texts.get("card.found." + read.finding(), card.details().rest()));
        if (read.finding() == Finding.SEVERAL) {
            for (CardDetails one : read.cards()) {
                words = words.plain(" ").link(one.name().isEmpty() ? one.rest() : one.name(), () -> choose(read, one));
            }
        }
        say(kept ? words.plain(" ").link(Texts.get("card.leave"), () -> set(Card.NONE)) : words);
        found.accept(card.details());
    }

    private void choose(CardPicture read, CardDetails one) {
        card = new Card(Optional.of(read.picture()), one);
        say(RichText.empty().plain(Texts.get("card.found.CARD", one.rest())).plain(" ").link(Texts.get("card.leave"), () -> set(Card.NONE)));
        found.accept(one);
    }

    private void say(RichText words) {
        line.setText(words);
        line.setVisible(!words.spans().isEmpty());
        ((GridData) line.getLayoutData()).exclude = words.spans().isEmpty();
        line.getParent().layout(true, true);
    }
}
