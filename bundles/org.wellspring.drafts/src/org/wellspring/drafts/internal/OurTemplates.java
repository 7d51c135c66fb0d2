// SPDX-License-Identifier: EPL-2.0
package org.wellspring.drafts.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import org.osgi.service.component.annotations.Component;
import org.wellspring.drafts.Template;
import org.wellspring.drafts.spi.DraftTemplates;

/** The templates that Wellspring begins with: a file each, beside this class in {@code templates}. */
@Component(property = "service.ranking:Integer=1000")
public final class OurTemplates implements DraftTemplates {
    private static final List<String> KEYS = List.of("follow-up", "first-word", "keep-in-touch", "birthday", "promise", "thanks", "introduction", "sharing",
            "second-approach", "call");

    @Override
    public List<Template> templates(Locale locale) {
        return KEYS.stream().map(OurTemplates::read).toList();
    }

    private static Template read(String key) {
        try (InputStream in = OurTemplates.class.getResourceAsStream("/org/wellspring/drafts/templates/" + key + ".md")) {
            return Template.read(key, new String(in.readAllBytes(), StandardCharsets.UTF_8), "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
