// SPDX-License-Identifier: EPL-2.0
/** The program as the user's computer sees it: the launcher, its processes, and what they leave behind. */
package org.wellspring.launch.tests;
