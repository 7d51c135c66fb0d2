// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.widgets;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Text with emphasis and links. Immutable; each method returns a longer text.
 * {@code RichText.of("She needs a way in. ").link("Introduce Jonas", this::introduce)}
 *
 * @param spans the parts in order
 */
public record RichText(List<Span> spans) {
    /** A run of text in one style. {@code action} runs when a link is followed. */
    public record Span(String text, Style style, Runnable action) {}

    /** The styles of a run. */
    public enum Style {
        PLAIN, STRONG, MUTED, LINK
    }

    private static final Runnable NOTHING = () -> {};

    public RichText {
        spans = List.copyOf(spans);
    }

    /** No text yet. */
    public static RichText empty() {
        return new RichText(List.of());
    }

    /** Plain text. */
    public static RichText of(String text) {
        return empty().plain(text);
    }

    /** Adds running text. */
    public RichText plain(String text) {
        return plus(new Span(text, Style.PLAIN, NOTHING));
    }

    /** Adds text that stands out. */
    public RichText strong(String text) {
        return plus(new Span(text, Style.STRONG, NOTHING));
    }

    /** Adds text that stands back. */
    public RichText muted(String text) {
        return plus(new Span(text, Style.MUTED, NOTHING));
    }

    /** Adds a link. */
    public RichText link(String text, Runnable action) {
        return plus(new Span(text, Style.LINK, action));
    }

    /** The text without styles. */
    public String text() {
        return spans.stream().map(Span::text).collect(Collectors.joining());
    }

    private RichText plus(Span span) {
        List<Span> longer = new ArrayList<>(spans);
        longer.add(span);
        return new RichText(longer);
    }
}
