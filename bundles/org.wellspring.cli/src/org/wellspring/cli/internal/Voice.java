// SPDX-License-Identifier: EPL-2.0
package org.wellspring.cli.internal;

import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Exit;
import org.wellspring.cli.spi.Failure;
import org.wellspring.cli.spi.FailureAnswer;
import org.wellspring.cli.internal.frame.Json;
import org.wellspring.cli.spi.Paper;
import org.wellspring.core.Warning;

/** Says answers: one JSON document on standard output, or text; failures as text go to standard error. */
final class Voice {
    private final PrintStream out;
    private final PrintStream err;
    private final boolean json;

    Voice(PrintStream out, PrintStream err, boolean json) {
        this.out = out;
        this.err = err;
        this.json = json;
    }

    PrintStream err() {
        return err;
    }

    /**
     * Says an answer; the texts of it are beside the class of its command.
     *
     * @param warnings what guards said: lines of their own, or the member "warnings", which is there if somebody said something
     */
    Exit say(Answer answer, Class<?> command, List<Warning> warnings) {
        if (json) {
            document(warnings.isEmpty() ? Json.write(answer) : Json.write((Record) answer, Map.of("warnings", warnings)));
        } else {
            Paper paper = new Paper(command);
            answer.print(paper);
            warnings.forEach(warning -> paper.line(warning.text() + "."));
            write(out, paper.toString());
        }
        return answer.exit();
    }

    /** Says why nothing was done. */
    Exit say(Failure failure) {
        FailureAnswer answer = FailureAnswer.of(failure);
        if (json) {
            document(Json.write(answer));
        } else {
            Paper paper = new Paper(Failure.class);
            answer.print(paper);
            write(err, paper.toString());
        }
        return failure.exit();
    }

    /** Says a text as it is, such as help. */
    Exit say(String text) {
        if (json) {
            document(Json.write(Map.of("text", text)));
        } else {
            write(out, text);
        }
        return Exit.DONE;
    }

    private void document(byte[] bytes) {
        out.write(bytes, 0, bytes.length);
        out.flush();
    }

    /** In a system without a language of its own, UTF-8 says more than question marks. */
    private static void write(PrintStream stream, String text) {
        Charset charset = stream.charset().equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : stream.charset();
        byte[] bytes = text.replace("\n", System.lineSeparator()).getBytes(charset);
        stream.write(bytes, 0, bytes.length);
        stream.flush();
    }
}
