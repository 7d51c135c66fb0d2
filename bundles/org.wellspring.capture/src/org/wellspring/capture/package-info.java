// SPDX-License-Identifier: EPL-2.0
/** Understands a sentence written in passing, shows how, and saves it. */
package org.wellspring.capture;
