// SPDX-License-Identifier: EPL-2.0
package org.wellspring.goals;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.wellspring.core.words.Texts;

/** A goal to begin with (O2): its words, what is counted, ways that others go, and who usually can help with it. Any thread. */
public enum GoalTemplate {
    /** More speaking engagements. */
    SPEAKING,
    /** More readers. */
    READERS,
    /** A platform for a launch. */
    LAUNCH,
    /** Solution partners. */
    PARTNERS,
    /** Publicity at a particular place. */
    PUBLICITY,
    /** A job search. */
    JOB;

    /** The permanent name, which a goal keeps. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The template of a permanent name; empty for none, and for one of a newer version. */
    public static Optional<GoalTemplate> of(String key) {
        return Stream.of(values()).filter(one -> one.key().equals(key)).findFirst();
    }

    /** What it is called. */
    public String title() {
        return text("title");
    }

    /** The outcome in words to be changed. */
    public String outcome() {
        return text("outcome");
    }

    /** What is counted. */
    public String measure() {
        return text("measure");
    }

    /** How many of it to begin with. */
    public double target() {
        return Double.parseDouble(text("target"));
    }

    /** Ways that others go. */
    public List<String> ways() {
        return text("ways").lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /** What those who can help with it usually do, to find them by (O4). */
    public List<String> words() {
        return List.of(text("words").strip().split("\\s+"));
    }

    private String text(String what) {
        return new Texts(GoalTemplate.class).get("template." + key() + "." + what);
    }
}
