// SPDX-License-Identifier: EPL-2.0
package org.wellspring.drafts.ui.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.e4.core.di.annotations.Creatable;
import org.wellspring.core.ScratchFolder;
import org.wellspring.drafts.DraftWay;
import org.wellspring.drafts.DraftedWords;
import org.wellspring.drafts.mail.MailLink;
import org.wellspring.drafts.mail.MessageFile;
import org.wellspring.ui.jobs.UiJobs;
import org.wellspring.ui.links.Link;
import org.wellspring.ui.links.Links;
import org.wellspring.ui.links.MailDoor;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/**
 * Hands words to the user's program for their way; what no program takes is put on the clipboard. Nothing is sent by it. Injected, one for a window.
 * UI thread only.
 */
@Creatable
@Singleton
public final class Outbox implements MailDoor {
    /** What became of them; a key of what is said to the user. */
    enum Handed {
        MAIL, FILE, COPIED_AND_OPENED, OPENED, COPIED
    }

    private final Links links;
    private final UiJobs jobs;
    /** Letters stay while the window is open, since nobody says when the mail program has read one. Whoever holds the lock has it. */
    private ScratchFolder letters;

    @Inject
    public Outbox(Links links, UiJobs jobs) {
        this.links = links;
        this.jobs = jobs;
    }

    @PreDestroy
    synchronized void close() {
        if (letters != null) {
            letters.close();
            letters = null;
        }
    }

    /** Hands them over; returns at once. */
    Handed hand(DraftedWords words) {
        if (words.way() == DraftWay.EMAIL) {
            return mail(words.to(), words.subject(), words.text());
        }
        Optional<Link> link = words.to().stream().findFirst().flatMap(to -> link(words.way(), to));
        if (words.way() != DraftWay.PHONE) {
            links.copy(words.text());
        }
        link.ifPresent(links::open);
        return words.way() == DraftWay.PHONE ? Handed.OPENED : link.isPresent() ? Handed.COPIED_AND_OPENED : Handed.COPIED;
    }

    @Override
    public void write(List<String> to, String subject, String text) {
        mail(to, subject, text);
    }

    /** Puts the words on the clipboard. */
    Handed copy(DraftedWords words) {
        links.copy(words.text());
        return Handed.COPIED;
    }

    /** Where one of their addresses leads; what is no page, address or number is never opened. */
    static Optional<Link> link(DraftWay way, String to) {
        return switch (way) {
            case EMAIL -> Link.mail(to);
            case MESSAGE -> Link.text(to);
            case PHONE -> Link.phone(to);
            case WEB -> Link.page(to).or(() -> Link.of(to));
            case LETTER -> Optional.empty();
        };
    }

    /** As a link where every program takes all of it, else as a file. */
    private Handed mail(List<String> to, String subject, String text) {
        Optional<Link> link = MailLink.of(to, subject, text).flatMap(Link::of);
        if (link.isPresent()) {
            links.open(link.get());
            return Handed.MAIL;
        }
        if (to.isEmpty()) {
            links.copy(text);
            return Handed.COPIED;
        }
        jobs.run(Texts.get("writing"), () -> written(to, subject, text), links::openMessage);
        return Handed.FILE;
    }

    private Path written(List<String> to, String subject, String text) throws IOException {
        Path file = Files.createTempFile(folder(), "letter-", MessageFile.ENDING);
        MessageFile.write(file, to, subject, text);
        return file;
    }

    private synchronized Path folder() {
        if (letters == null) {
            letters = ScratchFolder.make();
        }
        return letters.path();
    }
}
