// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.ui.internal.run;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.wellspring.mastermind.MeetingRun;
import org.wellspring.mastermind.MeetingRun.Reading;
import org.wellspring.mastermind.MeetingRun.Step;
import org.wellspring.mastermind.MemberName;
import org.wellspring.mastermind.ui.internal.Texts;
import org.wellspring.ui.widgets.Chip;
import org.wellspring.ui.widgets.Tone;

/** Steps of a meeting in words. Any thread. */
final class StepWords {
    private StepWords() {
    }

    /** "Ana’s hot seat", "Wins since last time: Bo", "Welcome". */
    static String title(Step step) {
        String who = step.speaker().map(MemberName::name).orElse("");
        return step.seat().isPresent() ? Texts.get("run.seat", who) : who.isEmpty() ? step.title() : Texts.get("run.turn", step.title(), who);
    }

    /** "12:47", "+0:32" in overtime. */
    static String clock(Duration left) {
        Duration shown = left.isNegative() ? left.negated() : left.plusMillis(999);
        String text = "%d:%02d".formatted(shown.toMinutes(), shown.toSecondsPart());
        return left.isNegative() ? "+" + text : text;
    }

    /** What is done now, and what comes after it: "Clarifying questions only – ideas open in 2:47". */
    static String now(Reading reading) {
        Step step = reading.step();
        String left = clock(reading.left());
        if (reading.paused()) {
            return Texts.get("run.paused");
        }
        if (reading.overtime()) {
            return Texts.get("run.overtime");
        }
        if (reading.warning()) {
            return Texts.get("run.warning");
        }
        if (step.seat().isPresent()) {
            return Texts.get("run.stage." + step.stage().getLiteral(), step.speaker().map(MemberName::name).orElse(""), left);
        }
        return reading.next().map(next -> Texts.get("run.step.next", step.title(), title(next), left)).orElse(step.title());
    }

    /** Who speaks after this one: "Next: Grace, Rosa". */
    static String next(MeetingRun run, Reading reading) {
        List<String> names = new ArrayList<>();
        for (Optional<Step> step = reading.next(); step.isPresent() && names.size() < 3; step = run.after(step.get().id())) {
            step.get().speaker().map(MemberName::name).filter(name -> !names.contains(name)).ifPresent(names::add);
        }
        reading.step().speaker().map(MemberName::name).ifPresent(names::remove);
        return names.isEmpty() ? "" : Texts.get("run.then", String.join(", ", names));
    }

    /** The steps as chips: stages of one seat are one, and so are turns of one kind. */
    static List<Chip> chips(MeetingRun run) {
        List<Chip> chips = new ArrayList<>();
        Optional<Step> current = run.current();
        List<Step> steps = run.steps();
        int from = 0;
        while (from < steps.size()) {
            int to = from + 1;
            while (to < steps.size() && isOne(steps.get(from), steps.get(to))) {
                to++;
            }
            List<Step> part = steps.subList(from, to);
            boolean now = current.filter(part::contains).isPresent();
            boolean done = part.stream().allMatch(Step::done);
            String text = part.getFirst().seat().isPresent() ? Texts.get("run.chip.seat", part.getFirst().speaker().map(MemberName::name).orElse(""))
                    : part.getFirst().title();
            chips.add(new Chip(part.getFirst().id().toString(), done ? text + " ✓" : text, now ? Tone.ACCENT : Tone.SOFT));
            from = to;
        }
        return chips;
    }

    private static boolean isOne(Step step, Step next) {
        return step.seat().isPresent() ? step.seat().equals(next.seat()) : next.seat().isEmpty() && step.title().equals(next.title());
    }
}
