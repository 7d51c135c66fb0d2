// SPDX-License-Identifier: EPL-2.0
package org.wellspring.share.git.internal;

import java.nio.file.Path;
import java.util.function.UnaryOperator;

import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;

/**
 * What of the user's machine is used: the keys and known hosts of SSH, and its agent. Nobody's settings of Git are: a group must not
 * behave differently on a machine where somebody signs commits or rewrites addresses.
 *
 * @param ssh the directory of the user's keys
 * @param environment variables by their name; null for one that is not set
 */
public record Surroundings(Path ssh, UnaryOperator<String> environment) {
    private static boolean settled;

    /** The user's own. */
    static Surroundings ofUser() {
        return new Surroundings(Path.of(System.getProperty("user.home"), ".ssh"), System::getenv);
    }

    /** Tells JGit, once in a process and before it is used, to read no settings but a repository's own. */
    static synchronized void settle() {
        if (!settled) {
            settled = true;
            SystemReader.setInstance(new OwnSettings(SystemReader.getInstance()));
        }
    }

    private static final class OwnSettings extends SystemReader.Delegate {
        OwnSettings(SystemReader before) {
            super(before);
        }

        @Override
        public String getenv(String variable) {
            return variable.startsWith("GIT_") || variable.startsWith("XDG_") ? null : super.getenv(variable);
        }

        @Override
        public FileBasedConfig openUserConfig(Config parent, FS files) {
            FileBasedConfig none = new Nothing(parent, files);
            // Figures for administrators would start the machine's bean server.
            none.setBoolean("jmx", null, "WindowCache", false);
            return none;
        }

        @Override
        public FileBasedConfig openSystemConfig(Config parent, FS files) {
            return new Nothing(parent, files);
        }

        @Override
        public FileBasedConfig openJGitConfig(Config parent, FS files) {
            return new Nothing(parent, files);
        }
    }

    /**
     * Settings that lie nowhere. How fine a disk's clock is, JGit would measure for some seconds at the start of each process, in files
     * beside its own, unless it is found here: the coarsest that it believes of any is taken, so that it looks once more at what is new.
     */
    private static final class Nothing extends FileBasedConfig {
        private static final String COARSEST = "2 seconds";

        Nothing(Config parent, FS files) {
            super(parent, null, files);
        }

        @Override
        public String getString(String section, String subsection, String name) {
            if (section.equals("filesystem")) {
                return name.equals("timestampResolution") ? COARSEST : "0 seconds";
            }
            return super.getString(section, subsection, name);
        }

        @Override
        public void load() {
            // There is no file.
        }

        @Override
        public void save() {
            // There is none.
        }

        @Override
        public boolean isOutdated() {
            return false;
        }
    }
}
