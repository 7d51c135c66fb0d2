// SPDX-License-Identifier: EPL-2.0
/** A sentence that is captured on the command line: what it was understood to mean, and what can be answered. */
package org.wellspring.capture.cli.internal;
