// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.cli.internal;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Failure;
import org.wellspring.cli.spi.Paper;
import org.wellspring.cli.spi.Session;
import org.wellspring.mastermind.Meetings;
import org.wellspring.mastermind.Minutes;
import org.wellspring.mastermind.joining.MemberFile;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code group minutes}: the minutes of a meeting, without what is confidential (K10, K11). */
@Command(name = "minutes")
final class MinutesVerb extends GroupVerb {
    private static final String MARKDOWN = "md";
    private static final String HTML = "html";

    @Parameters(index = "0", paramLabel = "MEETING", descriptionKey = "minutes.id")
    private String meeting;
    @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "minutes.format")
    private String format = MARKDOWN;
    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "minutes.out")
    private Path out;

    MinutesVerb(GroupAccess groups) {
        super(groups);
    }

    /** The text, or the file it is in. */
    record Taken(UUID meeting, String format, Optional<Path> file, Optional<String> text) implements Answer {
        @Override
        public void print(Paper paper) {
            text.ifPresent(paper::line);
            file.ifPresent(written -> paper.say("written", written));
        }
    }

    @Override
    public Answer run(Session session) {
        String wanted = format.strip().toLowerCase(Locale.ROOT);
        if (!wanted.equals(MARKDOWN) && !wanted.equals(HTML)) {
            throw Failure.value("choice", "--format", format, MARKDOWN + ", " + HTML);
        }
        return inMeeting(session, meeting, Meetings::last, (book, here, page) -> {
            Minutes minutes = new Minutes(here.space());
            String text = (wanted.equals(HTML) ? minutes.html(page.id()) : minutes.markdown(page.id())).orElseThrow();
            return new Taken(page.id(), wanted, Optional.ofNullable(out).map(file -> MemberFile.replace(file.toString(), () -> text)),
                    out == null ? Optional.of(text) : Optional.empty());
        });
    }
}
