// SPDX-License-Identifier: EPL-2.0
package org.wellspring.core.internal.guard;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.osgi.service.log.Logger;
import org.osgi.service.log.LoggerFactory;
import org.wellspring.core.Command;
import org.wellspring.core.Space;
import org.wellspring.core.Warning;
import org.wellspring.core.Warnings;
import org.wellspring.core.internal.work.InTime;
import org.wellspring.core.spi.Guard;

/** Asks the guards that come as services, none of whom can keep a command from being run. */
@Component
public final class AskedGuards implements Warnings {
    /** The user waits for it. */
    private static final Duration LONGEST = Duration.ofSeconds(2);

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC, policyOption = ReferencePolicyOption.GREEDY)
    private volatile List<Guard> guards = List.of();
    private final InTime inTime;

    /** With the guards that come as services. */
    @Activate
    public AskedGuards(@Reference(service = LoggerFactory.class) Logger log) {
        this(List.of(), log, LONGEST);
    }

    /**
     * With these.
     *
     * @param longest how long to wait for one of them
     */
    public AskedGuards(List<Guard> guards, Logger log, Duration longest) {
        this.guards = guards;
        this.inTime = new InTime(log, longest);
    }

    @Deactivate
    void stop() {
        inTime.close();
    }

    @Override
    public List<Warning> of(Command<?> command, Space space) {
        List<Warning> warnings = new ArrayList<>();
        List<Guard> asked = guards;
        List<Command<?>> commands = new ArrayList<>(List.of(command));
        if (!asked.isEmpty()) {
            inTime.ask(command, () -> List.copyOf(command.joined())).ifPresent(commands::addAll);
        }
        for (Guard guard : asked) {
            inTime.ask(guard, () -> said(guard, commands, space)).ifPresent(warnings::addAll);
        }
        return warnings.stream().distinct().toList();
    }

    private static List<Warning> said(Guard guard, List<Command<?>> commands, Space space) {
        List<Warning> said = new ArrayList<>();
        commands.forEach(command -> said.addAll(guard.warnings(command, space)));
        return List.copyOf(said);
    }
}
