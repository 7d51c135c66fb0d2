// SPDX-License-Identifier: EPL-2.0
/** Commands about what was done, and taking it back. */
package org.wellspring.cli.internal.history;
