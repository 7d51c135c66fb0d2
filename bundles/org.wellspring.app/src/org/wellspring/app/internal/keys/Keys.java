// SPDX-License-Identifier: EPL-2.0
package org.wellspring.app.internal.keys;

import java.util.Optional;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.runtime.ILog;
import org.eclipse.e4.ui.bindings.EBindingService;
import org.eclipse.jface.bindings.TriggerSequence;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.ParseException;

/** Keys as this system writes them. */
public final class Keys {
    private Keys() {
    }

    /** A key sequence such as "M1+1" in the words of this system: "Ctrl+1". */
    public static String shown(String sequence) {
        try {
            return KeySequence.getInstance(sequence).format();
        } catch (ParseException e) {
            ILog.of(Keys.class).warn("No key sequence: " + sequence, e);
            return sequence;
        }
    }

    /** The key of a command, if it has one. */
    public static Optional<String> of(EBindingService bindings, ParameterizedCommand command) {
        return Optional.ofNullable(bindings.getBestSequenceFor(command)).map(TriggerSequence::format);
    }
}
