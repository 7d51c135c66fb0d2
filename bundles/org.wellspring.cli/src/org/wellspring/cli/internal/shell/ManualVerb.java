// SPDX-License-Identifier: EPL-2.0
package org.wellspring.cli.internal.shell;

import java.util.function.Supplier;
import java.util.stream.Stream;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.Verb;
import org.wellspring.core.words.Texts;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.OptionSpec;

/** {@code manual}: the page of the manual, as {@code man} reads it. */
@Command(name = "manual")
public final class ManualVerb implements Verb {
    private static final int WIDTH = 78;
    private final Texts texts = new Texts(ManualVerb.class);
    private final Supplier<CommandLine> commands;
    private final String version;

    /** Of all commands there are. */
    public ManualVerb(Supplier<CommandLine> commands, String version) {
        this.commands = commands;
        this.version = version;
    }

    @Override
    public Answer run(Session session) {
        CommandLine root = commands.get();
        Explained whole = Explained.all(root).getFirst();
        StringBuilder page = new StringBuilder(".TH WELLSPRING 1 \"\" " + quoted("Wellspring " + version) + " " + quoted(texts.get("manual.title")) + "\n");
        section(page, "NAME", "wellspring \\- " + text(texts.get("manual.name")));
        section(page, "SYNOPSIS", ".B wellspring\n[\\fB\\-\\-space\\fR \\fIFOLDER\\fR]\n.br\n.B wellspring\n\\fICOMMAND\\fR [\\fIoptions\\fR]");
        section(page, "DESCRIPTION", text(texts.get("manual.about")));
        page.append(".SH OPTIONS\n");
        whole.options().forEach(option -> option(page, option));
        page.append(".SH COMMANDS\n").append(text(texts.get("manual.commands"))).append('\n');
        Explained.all(root).stream().skip(1).filter(one -> !one.header().isEmpty() || one.below().isEmpty()).forEach(one -> command(page, one, whole));
        section(page, "ENVIRONMENT", ".TP\n.B WELLSPRING_SPACE\n" + text(texts.get("manual.space")) + "\n.TP\n.B WELLSPRING_JAVA_OPTS\n"
                + text(texts.get("manual.java")) + "\n.TP\n.B WELLSPRING_CACHE\n" + text(texts.get("manual.cache")));
        section(page, "EXIT STATUS", text(texts.get("manual.exit")));
        return new ForShell(page.toString());
    }

    private static void section(StringBuilder page, String title, String body) {
        page.append(".SH ").append(title).append('\n').append(body).append('\n');
    }

    private static void command(StringBuilder page, Explained one, Explained whole) {
        page.append(".TP\n.B ").append(text(String.join(" ", one.words()))).append('\n').append(text(one.header())).append('\n');
        Stream<OptionSpec> own = one.options().stream().filter(option -> whole.options().stream().noneMatch(global -> global.equals(option)));
        String options = String.join(", ", own.map(option -> "\\fB" + text(option.longestName()) + "\\fR").toList());
        if (!options.isEmpty()) {
            page.append(".br\n").append(fold(options)).append('\n');
        }
    }

    private static void option(StringBuilder page, OptionSpec option) {
        page.append(".TP\n\\fB").append(text(String.join(", ", option.names()))).append("\\fR")
                .append(option.arity().max() > 0 ? " \\fI" + text(option.paramLabel()) + "\\fR" : "").append('\n')
                .append(text(Explained.said(option))).append('\n');
    }

    private static String quoted(String text) {
        return '"' + text(text).replace("\"", "\\(dq") + '"';
    }

    /** Words as they are: nothing in them is an instruction. */
    private static String text(String words) {
        String plain = words.replace("\\", "\\e").replace("-", "\\-");
        StringBuilder escaped = new StringBuilder();
        plain.codePoints().forEach(c -> escaped.append(c < 128 ? Character.toString(c) : "\\[u%04X]".formatted(c)));
        String safe = escaped.toString();
        return fold(safe.startsWith(".") || safe.startsWith("'") ? "\\&" + safe : safe);
    }

    private static String fold(String line) {
        StringBuilder folded = new StringBuilder();
        int length = 0;
        for (String word : line.split(" ")) {
            boolean fresh = length > 0 && length + word.length() > WIDTH && !word.startsWith(".") && !word.startsWith("'");
            folded.append(length == 0 ? "" : fresh ? "\n" : " ").append(word);
            length = fresh ? word.length() : length + word.length() + 1;
        }
        return folded.toString();
    }
}
