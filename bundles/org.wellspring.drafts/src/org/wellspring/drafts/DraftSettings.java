// SPDX-License-Identifier: EPL-2.0
package org.wellspring.drafts;

import java.util.List;

import org.osgi.service.component.annotations.Component;
import org.wellspring.core.settings.SettingKey;
import org.wellspring.core.settings.SettingKeys;

/** The settings of drafts. */
@Component
public final class DraftSettings implements SettingKeys {
    /** What drafts are signed with. */
    public static final SettingKey<String> MY_NAME = new SettingKey<>("drafts.my-name", "", "Your name, as drafts are signed with it.", String::strip);

    @Override
    public List<SettingKey<?>> keys() {
        return List.of(MY_NAME);
    }

    @Override
    public int order() {
        return 40;
    }
}
