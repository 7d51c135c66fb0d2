// SPDX-License-Identifier: EPL-2.0
package org.wellspring.capture.cli.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Exit;
import org.wellspring.cli.spi.Failure;
import org.wellspring.cli.spi.FailureAnswer;
import org.wellspring.cli.spi.Paper;

/**
 * What became of the lines of standard input.
 *
 * @param lines each that was not empty
 * @param saved how many were understood, and saved unless it was a dry run
 * @param failed how many were not
 */
record CaptureLines(List<Line> lines, int saved, int failed) implements Answer {
    /**
     * One line.
     *
     * @param line its number, from 1
     * @param sentence its text
     * @param answer what was understood and became of it; empty if it failed
     * @param error why it failed, as a failed command says it
     */
    record Line(int line, String sentence, Optional<CaptureAnswer> answer, Optional<Map<String, Object>> error) {
        static Line of(int number, CaptureAnswer answer) {
            return new Line(number, answer.sentence(), Optional.of(answer), Optional.empty());
        }

        static Line failed(int number, String sentence, Failure failure) {
            return new Line(number, sentence, Optional.empty(), Optional.of(FailureAnswer.of(failure).error()));
        }
    }

    static CaptureLines of(List<Line> lines) {
        int failed = (int) lines.stream().filter(line -> line.error().isPresent()).count();
        return new CaptureLines(lines, lines.size() - failed, failed);
    }

    @Override
    public Exit exit() {
        return failed == 0 ? Exit.DONE : saved == 0 ? Exit.FAILED : Exit.PARTLY;
    }

    @Override
    public void print(Paper paper) {
        for (Line line : lines) {
            paper.say(line.error().isPresent() ? "capture.line.failed" : "capture.line", line.line(), line.sentence());
            line.answer().ifPresent(answer -> answer.print(paper));
            line.error().ifPresent(error -> new FailureAnswer(error).print(paper));
            paper.blank();
        }
        paper.say("capture.lines", saved, failed);
    }
}
