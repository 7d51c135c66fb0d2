// SPDX-License-Identifier: EPL-2.0
package org.wellspring.share.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellspring.share.spi.SegmentName;

@DisplayName("The name of a segment")
class SegmentNameTest {
    @Test
    @DisplayName("is read as it is written")
    void same() {
        SegmentName name = new SegmentName("0123456789abcdef", 42);

        assertThat(name.text()).isEqualTo("seg-0123456789abcdef-00000042");
        assertThat(SegmentName.of(name.text())).contains(name);
        assertThat(name.next().number()).isEqualTo(43);
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("is none of those that programs that synchronize folders make of it")
    @ValueSource(strings = {".syncthing.seg-0123456789abcdef-00000042.tmp", "seg-0123456789abcdef-00000042.sync-conflict-20261129-101500-ABCDEFG",
            ".unison.seg-0123456789abcdef-00000042.0123456789abcdef0123456789abcdef.unison.tmp", "seg-0123456789abcdef-00000042..path1",
            "seg-0123456789abcdef-00000042 (conflicted copy 2026-11-29 101500)", "seg-0123456789abcdef-00000042 2", "seg-0123456789ABCDEF-00000042",
            "seg-0123456789abcdef-00000042~", "seg-0123456789abcdef-00000000", "seg-0123456789abcdef-42", "desktop.ini", ""})
    void none(String text) {
        assertThat(SegmentName.of(text)).isEmpty();
    }

    @Test
    @DisplayName("can't be made of what is no device or no number")
    void impossible() {
        assertThatThrownBy(() -> new SegmentName("bo's laptop", 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SegmentName("0123456789abcdef", 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SegmentName("0123456789abcdef", 100_000_000)).isInstanceOf(IllegalArgumentException.class);
    }
}
