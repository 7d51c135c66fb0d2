// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.widgets;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;
import org.wellspring.core.Space;

/**
 * What somebody wrote in a field and did not save: whether they left by Escape or ended the program, it stands there again when the
 * same panel is opened next, marked as a whole, so that typing puts something else in its place. UI thread only.
 */
public final class UnsavedText {
    private static final String NODE = "org.wellspring.ui/unsaved";

    private final String key;
    private final String begun;
    private boolean saved;

    private UnsavedText(String key, String begun) {
        this.key = key;
        this.begun = begun;
    }

    /**
     * Puts back what was left in a field, and keeps what is left in it next.
     *
     * @param field one of a panel that is being built; its text is what it holds without anybody's doing
     * @param space the book or group it is about; what was meant for one is not shown in another
     * @param key which field of which panel about what
     */
    public static UnsavedText in(Text field, Space space, String key) {
        UnsavedText unsaved = new UnsavedText(Integer.toHexString(space.directory().hashCode()) + "/" + key, field.getText());
        String left = preferences().get(unsaved.key, "");
        if (!left.isEmpty()) {
            field.setText(left);
            field.selectAll();
        }
        field.addListener(SWT.Dispose, e -> unsaved.keep(unsaved.saved ? "" : field.getText()));
        return unsaved;
    }

    /** What is in the field is saved, and need not be kept when it goes. */
    public void saved() {
        saved = true;
    }

    private void keep(String text) {
        if (text.isBlank() || text.equals(begun)) {
            preferences().remove(key);
        } else {
            preferences().put(key, text);
        }
        try {
            preferences().flush();
        } catch (BackingStoreException e) {
            ILog.of(UnsavedText.class).warn("What was not saved can't be kept for the next time", e);
        }
    }

    private static Preferences preferences() {
        return InstanceScope.INSTANCE.getNode(NODE);
    }
}
