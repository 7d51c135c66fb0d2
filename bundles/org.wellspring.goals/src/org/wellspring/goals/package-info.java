// SPDX-License-Identifier: EPL-2.0
/** What the year is for: goals, ways to them, what came of each, and who could help with it. People are helped first here, too. */
package org.wellspring.goals;
