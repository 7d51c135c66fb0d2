// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.internal.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.wellspring.core.words.Texts;
import org.wellspring.mastermind.spi.MeetingFormat;
import org.wellspring.model.group.SeatStage;

/**
 * A format of meetings that is a file (K7), a line for each thing that happens:
 *
 * <pre>
 * once  welcome      5:00    all together
 * each  reflections  3:00    each member's turn
 * share review      10:00    each member's turn, in this time altogether
 * seats 3                    so many hot seats, or "all", with the stages below
 *   before           1:00
 *   statement        5:00
 * </pre>
 */
public final class FormatFile implements MeetingFormat {
    private static final List<String> OWN = List.of("hot-seat-90", "10-40-10", "round-robin", "forum");
    private static final Pattern LINE = Pattern.compile("(once|each|share) +([a-z]+) +(\\d+):([0-5]\\d)|seats +(\\d+|all)|  ([a-z]+) +(\\d+):([0-5]\\d)");
    private static final int MINUTE = 60;
    private static final int SHORTEST_TURN = 30;
    private static final String BEFORE = "before";

    private record Stage(SeatStage stage, int seconds) {
    }

    /** Something that happens: to all, to each, to some on hot seats. */
    private record Part(String who, String key, int seconds, int seats, List<Stage> stages) {
    }

    private final String id;
    private final List<Part> parts;

    /** @throws IllegalArgumentException if it can't be read, with the line */
    public FormatFile(String id, String text) {
        this.id = id;
        this.parts = parts(text);
    }

    /** Those that Wellspring brings. */
    public static List<MeetingFormat> own() {
        return OWN.stream().<MeetingFormat>map(id -> new FormatFile(id, text(id))).toList();
    }

    private static String text(String id) {
        try (InputStream in = FormatFile.class.getResourceAsStream(id + ".txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Part> parts(String text) {
        List<Part> parts = new ArrayList<>();
        text.lines().map(String::stripTrailing).filter(line -> !line.isEmpty() && !line.startsWith("#")).forEach(line -> {
            Matcher said = LINE.matcher(line);
            if (!said.matches() || said.group(6) != null && (parts.isEmpty() || !parts.getLast().who().equals("seats"))) {
                throw new IllegalArgumentException("No line of a meeting: " + line);
            }
            if (said.group(1) != null) {
                parts.add(new Part(said.group(1), said.group(2), seconds(said, 3), 0, List.of()));
            } else if (said.group(5) != null) {
                parts.add(new Part("seats", "seat", 0, said.group(5).equals("all") ? Integer.MAX_VALUE : Integer.parseInt(said.group(5)), new ArrayList<>()));
            } else {
                parts.getLast().stages().add(new Stage(stage(said.group(6)), seconds(said, 7)));
            }
        });
        return parts;
    }

    private static int seconds(Matcher said, int group) {
        return Integer.parseInt(said.group(group)) * MINUTE + Integer.parseInt(said.group(group + 1));
    }

    private static SeatStage stage(String word) {
        SeatStage stage = word.equals(BEFORE) ? SeatStage.WAITING : SeatStage.get(word);
        if (stage == null || stage == SeatStage.DONE) {
            throw new IllegalArgumentException("No stage of a hot seat: " + word);
        }
        return stage;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String name() {
        return texts().get("format." + id);
    }

    @Override
    public String explanation() {
        return texts().get("format." + id + ".how");
    }

    @Override
    public List<Step> agenda(List<UUID> members) {
        Texts texts = texts();
        List<Step> steps = new ArrayList<>();
        for (Part part : parts) {
            switch (part.who()) {
                case "once" -> steps.add(Step.forAll(part.key(), texts.get("step." + part.key()), part.seconds()));
                case "each" -> members.forEach(member -> steps.add(Step.turn(part.key(), texts.get("step." + part.key()), part.seconds(), member)));
                case "share" -> {
                    int each = Math.max(SHORTEST_TURN, part.seconds() / members.size());
                    members.forEach(member -> steps.add(Step.turn(part.key(), texts.get("step." + part.key()), each, member)));
                }
                default -> members.stream().limit(part.seats()).forEach(member -> part.stages().forEach(
                        stage -> steps.add(Step.stage(stage.stage(), texts.get("stage." + stage.stage().getLiteral()), stage.seconds(), member))));
            }
        }
        return steps;
    }

    private static Texts texts() {
        return new Texts(FormatFile.class);
    }
}
