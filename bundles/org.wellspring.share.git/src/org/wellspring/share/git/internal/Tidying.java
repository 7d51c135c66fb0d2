// SPDX-License-Identifier: EPL-2.0
package org.wellspring.share.git.internal;

import java.io.IOException;
import java.util.Properties;

import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.Repository;

/** Makes one large file of a repository's many small ones, now and then. */
final class Tidying {
    private static final int MANY_PACKS = 50;
    private static final int MANY_FILES = 3000;
    /** How many changes there are between two looks at whether it is time. */
    private static final int OFTEN = 50;

    private int changes;

    /** Something was added. */
    void changed() {
        changes++;
    }

    /** Tidies if it is time. */
    void now(Repository repository) throws IOException {
        if (changes < OFTEN) {
            return;
        }
        changes = 0;
        try (Git git = Git.wrap(repository)) {
            Properties found = git.gc().getStatistics();
            if (count(found, "numberOfPackFiles") > MANY_PACKS || count(found, "numberOfLooseObjects") > MANY_FILES) {
                git.gc().call();
            }
        } catch (GitAPIException e) {
            throw new IOException("Tidying", e);
        }
    }

    private static long count(Properties found, String name) {
        return found.get(name) instanceof Number number ? number.longValue() : 0;
    }
}
