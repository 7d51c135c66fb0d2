// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.widgets;

/**
 * A short mark.
 *
 * @param id what it stands for
 */
public record Chip(String id, String text, Tone tone) { }
