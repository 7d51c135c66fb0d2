// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.wellspring.core.Refusals;
import org.wellspring.mastermind.internal.format.FormatFile;
import org.wellspring.mastermind.spi.MeetingFormat;

/** The formats of meetings that there are: ours, and those of plug-ins (K7). An OSGi service. Any thread. */
@Component(service = MeetingFormats.class)
public final class MeetingFormats {
    /** The format of a group that has not chosen one. */
    public static final String USUAL = "hot-seat-90";

    private final Map<String, MeetingFormat> formats = new LinkedHashMap<>();

    /** Ours, and these; of two with one id the first stands. */
    @Activate
    public MeetingFormats(@Reference(policyOption = ReferencePolicyOption.GREEDY) List<MeetingFormat> others) {
        Stream.concat(FormatFile.own().stream(), others.stream()).forEach(format -> formats.putIfAbsent(format.id(), format));
    }

    /** Ours alone. */
    public static MeetingFormats own() {
        return new MeetingFormats(List.of());
    }

    /** All, ours first. */
    public List<MeetingFormat> all() {
        return List.copyOf(formats.values());
    }

    /** The format with this id, if it is here. */
    public Optional<MeetingFormat> find(String id) {
        return Optional.ofNullable(formats.get(id));
    }

    /**
     * The format with this id; where none is said, the usual one.
     *
     * @throws org.wellspring.core.SpaceException that names those there are, if it is none of them
     */
    public MeetingFormat named(String id) {
        return find(id.isBlank() ? USUAL : id.strip())
                .orElseThrow(() -> Refusals.because(MeetingFormats.class, "noFormat", id, String.join(", ", formats.keySet())));
    }
}
