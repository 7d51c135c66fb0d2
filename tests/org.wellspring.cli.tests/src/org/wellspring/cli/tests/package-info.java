// SPDX-License-Identifier: EPL-2.0
/** Commands as a user or a script gives them, on a real space: what they answer, and how they end. */
package org.wellspring.cli.tests;
