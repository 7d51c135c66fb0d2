// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.links;

import java.nio.file.Path;

import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.wellspring.core.words.Texts;
import org.wellspring.ui.errors.ErrorService;
import org.wellspring.ui.errors.Notice;
import org.wellspring.ui.jobs.UiJobs;

import jakarta.inject.Inject;

/** Opens addresses in the user's programs, away from the UI thread; what can't be opened is said, with a way to copy it. Injected. UI thread only. */
@Creatable
public final class Links {
    private final UiJobs jobs;
    private final ErrorService errors;
    private final UserPrograms programs;
    private final Texts words = new Texts(Links.class);

    @Inject
    public Links(UiJobs jobs, ErrorService errors) {
        this(jobs, errors, new UserPrograms());
    }

    Links(UiJobs jobs, ErrorService errors, UserPrograms programs) {
        this.jobs = jobs;
        this.errors = errors;
        this.programs = programs;
    }

    /** Opens an address. Returns at once. */
    public void open(Link link) {
        jobs.run(words.get("opening", link.address()), () -> programs.open(link), opened -> {
            if (!opened) {
                say("noProgram", link.address());
            }
        });
    }

    /**
     * Opens a message that is still to be sent, in the program for such files. Returns at once.
     *
     * @param message a file that this program wrote; nobody else's is ever opened
     */
    public void openMessage(Path message) {
        jobs.run(words.get("opening", message.getFileName()), () -> programs.open(message), opened -> {
            if (!opened) {
                say("noProgram", message.toString());
            }
        });
    }

    /** Opens an address with its scheme if it is one that may be opened; says so if it is not. */
    public void open(String written) {
        Link.of(written).ifPresentOrElse(this::open, () -> say("refused", written));
    }

    private void say(String key, String address) {
        errors.notice(Notice.of(words.get(key, shortened(address))).with(words.get("copy"), () -> copy(address)));
    }

    private static String shortened(String address) {
        return address.length() <= 60 ? address : address.substring(0, 57) + "…";
    }

    /** Puts an address on the clipboard. */
    public void copy(String address) {
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        try {
            clipboard.setContents(new Object[] {address}, new Transfer[] {TextTransfer.getInstance()});
        } finally {
            clipboard.dispose();
        }
    }
}
