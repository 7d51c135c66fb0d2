// SPDX-License-Identifier: EPL-2.0
package org.wellspring.share.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.wellspring.share.internal.folder.FolderTransportKind;
import org.wellspring.share.spi.TransportKind;

@DisplayName("Many devices, each with a folder that some tool keeps alike:")
class CrowdedMonthTest extends CrowdedMonth {
    private final List<Path> folders = new ArrayList<>();
    private FolderTool tool;

    @Override
    protected TransportKind kind() {
        return new FolderTransportKind();
    }

    @Override
    protected String place(int device) throws IOException {
        folders.add(Files.createDirectory(directory().resolve("folder-" + device)));
        return folders.getLast().toString();
    }

    private FolderTool tool() {
        if (tool == null) {
            tool = new FolderTool(folders, random());
        }
        return tool;
    }

    @Override
    protected void carry() {
        tool().work();
    }

    @Override
    protected void settle() {
        tool().finish();
    }
}
