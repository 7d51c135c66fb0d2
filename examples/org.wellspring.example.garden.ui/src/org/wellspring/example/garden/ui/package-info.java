// SPDX-License-Identifier: EPL-2.0
/** The community garden in the window; the garden itself, which needs no window, is a bundle of its own. */
package org.wellspring.example.garden.ui;
