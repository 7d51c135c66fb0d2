// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.rows;

import org.wellspring.ui.widgets.Tone;

/**
 * One line of a timeline, in words.
 *
 * @param id what the row stands for
 * @param date as it is to be read, for example "11 Nov"
 * @param kind "Message", "Coffee"
 * @param chip a short mark at the right; empty for none
 */
public record TimelineRow(String id, String date, String kind, String text, String chip, Tone tone) {}
