// SPDX-License-Identifier: EPL-2.0
/** Commands about one person, and their page. */
package org.wellspring.cli.internal.people.person;
