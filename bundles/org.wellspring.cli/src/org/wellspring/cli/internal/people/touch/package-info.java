// SPDX-License-Identifier: EPL-2.0
/** Commands about what happened: log, change, delete. */
package org.wellspring.cli.internal.people.touch;
