// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wellspring.ui.testkit.Spoken;
import org.wellspring.ui.widgets.InlineEdit;

class InlineEditTest extends DisplayCase {
    private final List<String> kept = new ArrayList<>();
    private InlineEdit edit;

    @BeforeEach
    void showAName() {
        edit = new InlineEdit(shell, theme, SWT.NONE, "Name").onCommit(kept::add);
        edit.setValue("Rosa Okafor");
        show();
    }

    @Test
    void enterOpensTheFieldAndEnterKeepsWhatWasWritten() {
        key(edit, SWT.CR, 0);
        assertThat(edit.isEditing()).isTrue();
        edit.editor().orElseThrow().setText("  Rosa Weber ");
        traverse(edit.editor().orElseThrow(), SWT.TRAVERSE_RETURN);
        assertThat(edit.isEditing()).isFalse();
        assertThat(kept).containsExactly("Rosa Weber");
        assertThat(edit.value()).isEqualTo("Rosa Weber");
    }

    @Test
    void escapeTakesItBack() {
        edit.startEditing();
        edit.editor().orElseThrow().setText("nonsense");
        traverse(edit.editor().orElseThrow(), SWT.TRAVERSE_ESCAPE);
        assertThat(edit.value()).isEqualTo("Rosa Okafor");
        assertThat(kept).isEmpty();
    }

    @Test
    void tabKeepsIt() {
        edit.startEditing();
        edit.editor().orElseThrow().setText("Rosa");
        traverse(edit.editor().orElseThrow(), SWT.TRAVERSE_TAB_NEXT);
        assertThat(kept).containsExactly("Rosa");
        assertThat(edit.isEditing()).isFalse();
    }

    @Test
    void anUnchangedValueIsNotReported() {
        edit.startEditing();
        traverse(edit.editor().orElseThrow(), SWT.TRAVERSE_RETURN);
        assertThat(kept).isEmpty();
    }

    @Test
    void aValueTheCheckObjectsToIsNotKeptAndNotLost() {
        edit.check(text -> text.isEmpty() ? Optional.of("A name is needed") : Optional.empty());
        edit.startEditing();
        edit.editor().orElseThrow().setText("");
        traverse(edit.editor().orElseThrow(), SWT.TRAVERSE_RETURN);
        assertThat(edit.isEditing()).isTrue();
        assertThat(edit.editor().orElseThrow().getToolTipText()).isEqualTo("A name is needed");
        assertThat(kept).isEmpty();
    }

    @Test
    void itIsCalledByItsLabelAndValue() {
        assertThat(Spoken.name(edit, ACC.CHILDID_SELF)).isEqualTo("Name: Rosa Okafor");
        edit.startEditing();
        assertThat(Spoken.name(edit.editor().orElseThrow(), ACC.CHILDID_SELF)).isEqualTo("Name");
    }
}
