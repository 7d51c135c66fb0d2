// SPDX-License-Identifier: EPL-2.0
package org.wellspring.cli.internal;

import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.wellspring.cli.internal.frame.Answer;
import org.wellspring.cli.internal.frame.Exit;
import org.wellspring.cli.internal.frame.Failure;
import org.wellspring.cli.internal.frame.FailureAnswer;
import org.wellspring.cli.internal.frame.Json;
import org.wellspring.cli.internal.frame.Paper;

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

    /** Says an answer; the texts of it are beside the class of its command. */
    Exit say(Answer answer, Class<?> command) {
        if (json) {
            document(answer);
        } else {
            write(out, print(answer, command));
        }
        return answer.exit();
    }

    /** Says why nothing was done. */
    Exit say(Failure failure) {
        FailureAnswer answer = FailureAnswer.of(failure);
        if (json) {
            document(answer);
        } else {
            write(err, print(answer, Failure.class));
        }
        return failure.exit();
    }

    /** Says a text as it is, such as help. */
    Exit say(String text) {
        if (json) {
            document(Map.of("text", text));
        } else {
            write(out, text);
        }
        return Exit.DONE;
    }

    private void document(Object answer) {
        byte[] bytes = Json.write(answer);
        out.write(bytes, 0, bytes.length);
        out.flush();
    }

    private static String print(Answer answer, Class<?> command) {
        Paper paper = new Paper(command);
        answer.print(paper);
        return paper.toString();
    }

    /** In a system without a language of its own, UTF-8 says more than question marks. */
    private static void write(PrintStream stream, String text) {
        Charset charset = stream.charset().equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : stream.charset();
        byte[] bytes = text.replace("\n", System.lineSeparator()).getBytes(charset);
        stream.write(bytes, 0, bytes.length);
        stream.flush();
    }
}
