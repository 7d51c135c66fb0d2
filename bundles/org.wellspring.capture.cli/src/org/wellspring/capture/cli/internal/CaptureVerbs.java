// SPDX-License-Identifier: EPL-2.0
package org.wellspring.capture.cli.internal;

import java.util.List;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.wellspring.capture.Capture;
import org.wellspring.capture.spi.CaptureLanguage;
import org.wellspring.cli.spi.CliVerbs;
import org.wellspring.cli.spi.Verb;
import org.wellspring.core.spi.DayLanguage;

/** Understanding a sentence, by name. */
@Component(property = {CliVerbs.NAME + "=300 capture"})
public final class CaptureVerbs implements CliVerbs {
    private final List<CaptureLanguage> languages;
    private final List<DayLanguage> days;

    /** In the languages of plug-ins too. */
    @Activate
    public CaptureVerbs(@Reference(policyOption = ReferencePolicyOption.GREEDY) List<CaptureLanguage> languages,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) List<DayLanguage> days) {
        this.languages = languages.reversed();
        this.days = days.reversed();
    }

    /** A switch, so that only the class of the command is loaded. */
    @Override
    public Verb verb(String name) {
        return switch (name) {
            case "capture" -> new CaptureVerb(space -> new Capture(space, languages, days));
            default -> throw new IllegalArgumentException(name);
        };
    }
}
