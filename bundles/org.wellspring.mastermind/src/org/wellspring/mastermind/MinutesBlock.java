// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind;

import java.util.ArrayList;
import java.util.List;

import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;

/**
 * A part of the minutes as it is shown on a page (K11): what Markdown means, without its signs. Emphasis is left out. Immutable.
 *
 * @param text in one or several lines
 */
public record MinutesBlock(Kind kind, String text) {
    /** What a part is. */
    public enum Kind {
        /** What the meeting is called. */
        TITLE,
        /** What a section is about. */
        HEADING,
        /** A part of a section. */
        PART,
        /** Running text. */
        WORDS,
        /** One of a list. */
        ITEM
    }

    private static final int SECTION = 2;

    /** The parts of a text in Markdown. */
    public static List<MinutesBlock> of(String markdown) {
        List<MinutesBlock> blocks = new ArrayList<>();
        TextContentRenderer words = TextContentRenderer.builder().lineBreakRendering(LineBreakRendering.COMPACT).build();
        for (Node node = Parser.builder().build().parse(markdown).getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof ListBlock) {
                for (Node item = node.getFirstChild(); item != null; item = item.getNext()) {
                    blocks.add(new MinutesBlock(Kind.ITEM, inside(item, words)));
                }
            } else {
                blocks.add(new MinutesBlock(kind(node), words.render(node).strip()));
            }
        }
        return blocks;
    }

    /** An item alone, without its list, says nothing. */
    private static String inside(Node item, TextContentRenderer words) {
        List<String> parts = new ArrayList<>();
        for (Node part = item.getFirstChild(); part != null; part = part.getNext()) {
            parts.add(words.render(part).strip());
        }
        return String.join("\n", parts);
    }

    private static Kind kind(Node node) {
        if (!(node instanceof Heading heading)) {
            return Kind.WORDS;
        }
        return heading.getLevel() < SECTION ? Kind.TITLE : heading.getLevel() == SECTION ? Kind.HEADING : Kind.PART;
    }
}
