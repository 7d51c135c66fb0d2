// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.junit.jupiter.api.Test;
import org.wellspring.ui.testkit.Spoken;
import org.wellspring.ui.widgets.FlatButton;
import org.wellspring.ui.widgets.LinkText;
import org.wellspring.ui.widgets.RichText;

class LinkTextTest extends DisplayCase {
    private final List<String> followed = new ArrayList<>();

    @Test
    void tabStopsAtLinksAndPassesTextWithoutAny() {
        Composite page = new Composite(shell, SWT.NONE);
        page.setLayout(new RowLayout());
        FlatButton before = new FlatButton(page, theme, FlatButton.Kind.PLAIN, "Before");
        new LinkText(page, theme, RichText.of("2 of 12 conversations"));
        LinkText links = new LinkText(page, theme, text());
        show();
        before.setFocus();
        before.traverse(SWT.TRAVERSE_TAB_NEXT);
        settle();
        assertThat(display.getFocusControl()).isSameAs(links);
        key(links, SWT.CR, 0);
        traverse(links, SWT.TRAVERSE_TAB_NEXT);
        key(links, SWT.CR, 0);
        assertThat(followed).containsExactly("Jonas", "Noor");
    }

    @Test
    void tabBackwardsBeginsAtTheLastLink() {
        Composite page = new Composite(shell, SWT.NONE);
        page.setLayout(new RowLayout());
        FlatButton before = new FlatButton(page, theme, FlatButton.Kind.PLAIN, "Before");
        LinkText links = new LinkText(page, theme, text());
        FlatButton after = new FlatButton(page, theme, FlatButton.Kind.PLAIN, "After");
        show();
        after.setFocus();
        after.traverse(SWT.TRAVERSE_TAB_PREVIOUS);
        settle();
        assertThat(display.getFocusControl()).isSameAs(links);
        key(links, SWT.CR, 0);
        traverse(links, SWT.TRAVERSE_TAB_PREVIOUS);
        key(links, SWT.CR, 0);
        before.setFocus();
        before.traverse(SWT.TRAVERSE_TAB_NEXT);
        settle();
        key(links, SWT.CR, 0);
        assertThat(followed).containsExactly("Noor", "Jonas", "Jonas");
    }

    @Test
    void eachLinkIsThereForScreenReaders() {
        LinkText links = new LinkText(shell, theme, text());
        show();
        assertThat(Spoken.children(links)).containsExactly(0, 1);
        assertThat(Spoken.name(links, 1)).isEqualTo("Introduce Noor");
        assertThat(Spoken.actions(links)).containsExactly("follow");
        Spoken.act(links);
        assertThat(followed).containsExactly("Jonas");
        links.setText(RichText.of("Nothing to follow"));
        assertThat(Spoken.children(links)).isEmpty();
        assertThat(Spoken.actions(links)).isEmpty();
    }

    private RichText text() {
        return RichText.of("She needs a way in. ").link("Introduce Jonas", () -> followed.add("Jonas")).plain(" or ").link("Introduce Noor",
                () -> followed.add("Noor"));
    }
}
