// SPDX-License-Identifier: EPL-2.0
/**
 * Carries a group by a Git host. Every device has a branch of its own, {@code refs/heads/d/<device>}, so that no two ever push to one
 * and have to wait for each other; a commit there brings the segments of one write as its tree, without those before, so that the
 * thousandth costs what the first did. Nobody forces a branch: what somebody else did to one is joined with what we know of it.
 */
package org.wellspring.share.git.internal;
