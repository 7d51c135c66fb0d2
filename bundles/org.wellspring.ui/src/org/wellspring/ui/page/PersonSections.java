// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.page;

/**
 * Adds a section to the page of a person. Register it as a DS service; the page finds it. The sections of people
 * themselves stand at the places named here.
 */
public interface PersonSections {
    /** After who it is and how to help (G1): what is to be done next with the person. */
    int NEXT = 100;
    /** What was agreed on, what they wish for. */
    int AGREED = 200;
    /** What one knows about them. */
    int KNOWN = 300;

    /** Where on the page: the section of a lower number stands further up; of two with the same one it does not matter. */
    int order();

    /** How much of the page's width it likes to have. */
    Width width();

    /** Makes the section for one page. UI thread. */
    PersonSection<?> on(SectionPlace place);
}
