// SPDX-License-Identifier: EPL-2.0
/** The ties between people as a graph, kept while nothing changes. */
package org.wellspring.people.internal.paths;
