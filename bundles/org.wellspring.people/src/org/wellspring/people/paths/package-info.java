// SPDX-License-Identifier: EPL-2.0
/** Who reaches whom: ways over ties between people, each step explained (M4). */
package org.wellspring.people.paths;
