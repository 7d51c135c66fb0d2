// SPDX-License-Identifier: EPL-2.0
package org.wellspring.drafts.internal;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;

/** Markdown as somebody would write it in a mail without any: line breaks stay, lists have their marks, links their address. For one use. */
final class PlainWords extends AbstractVisitor {
    private final StringBuilder text = new StringBuilder();

    private PlainWords() {
    }

    /** The plain text of some Markdown. */
    static String of(String markdown) {
        PlainWords words = new PlainWords();
        words.blocks(Parser.builder().build().parse(markdown), "\n\n");
        return words.text.toString().strip();
    }

    /** A text that Markdown shows as it is. */
    static String escaped(String text) {
        StringBuilder all = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (c < 128 && c > ' ' && !Character.isLetterOrDigit(c)) {
                all.append('\\');
            }
            all.appendCodePoint(c);
        });
        return all.toString();
    }

    private void blocks(Node parent, String between) {
        for (Node block = parent.getFirstChild(); block != null; block = block.getNext()) {
            block.accept(this);
            if (block.getNext() != null) {
                text.append(between);
            }
        }
    }

    /** What a block says, with its lines after the first set in. */
    private void setIn(Node block, String first, String rest, String between) {
        PlainWords inner = new PlainWords();
        inner.blocks(block, between);
        text.append(first).append(inner.text.toString().replace("\n", "\n" + rest));
    }

    private void list(ListBlock list, int number) {
        int at = number;
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            setIn(item, number < 0 ? "- " : at + ". ", number < 0 ? "  " : "   ", list.isTight() ? "\n" : "\n\n");
            at++;
            if (item.getNext() != null) {
                text.append(list.isTight() ? "\n" : "\n\n");
            }
        }
    }

    @Override
    public void visit(BulletList list) {
        list(list, -1);
    }

    @Override
    public void visit(OrderedList list) {
        list(list, list.getMarkerStartNumber() == null ? 1 : list.getMarkerStartNumber());
    }

    @Override
    public void visit(ListItem item) {
        blocks(item, "\n");
    }

    @Override
    public void visit(BlockQuote quote) {
        setIn(quote, "> ", "> ", "\n\n");
    }

    @Override
    public void visit(Paragraph paragraph) {
        visitChildren(paragraph);
    }

    @Override
    public void visit(Heading heading) {
        visitChildren(heading);
    }

    @Override
    public void visit(ThematicBreak line) {
        text.append("* * *");
    }

    @Override
    public void visit(SoftLineBreak end) {
        text.append('\n');
    }

    @Override
    public void visit(HardLineBreak end) {
        text.append('\n');
    }

    @Override
    public void visit(Text words) {
        text.append(words.getLiteral());
    }

    @Override
    public void visit(Code code) {
        text.append(code.getLiteral());
    }

    @Override
    public void visit(FencedCodeBlock code) {
        text.append(code.getLiteral().stripTrailing());
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        text.append(code.getLiteral().stripTrailing());
    }

    @Override
    public void visit(HtmlBlock html) {
        text.append(html.getLiteral());
    }

    @Override
    public void visit(HtmlInline html) {
        text.append(html.getLiteral());
    }

    @Override
    public void visit(Link link) {
        int before = text.length();
        visitChildren(link);
        String shown = text.substring(before);
        String address = link.getDestination();
        if (shown.isBlank()) {
            text.append(address);
        } else if (!address.isEmpty() && !address.equals(shown) && !address.equals("mailto:" + shown)) {
            text.append(" (").append(address).append(')');
        }
    }

    @Override
    public void visit(Image image) {
        visitChildren(image);
    }
}
