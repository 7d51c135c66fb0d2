// SPDX-License-Identifier: EPL-2.0
package org.wellspring.update.cli.internal;

import java.util.List;
import java.util.Locale;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Failure;
import org.wellspring.cli.spi.Paper;
import org.wellspring.update.Change;
import org.wellspring.update.Effect;
import org.wellspring.update.Plugins;

/**
 * What became of plug-ins.
 *
 * @param effect {@code now}, {@code next-start} or {@code none}
 */
record Done(List<Step> changed, String effect) implements Answer {
    /** What became of one, for programs. */
    record Step(String id, String name, String done, String before, String version, String provider, String licence, String signer, String key) {
        static Step of(Change.Step step) {
            return new Step(step.id(), step.name(), word(step.kind().name()), step.before(), step.after(), step.provider(), step.licence(),
                    step.signer().name(),
                    step.signer().key());
        }
    }

    /**
     * Makes a change.
     *
     * @param otherSigner whether the user agrees to what somebody else signed than before
     */
    static Done of(Plugins plugins, Change change, boolean otherSigner) {
        if (!otherSigner && !change.otherSigners().isEmpty()) {
            Change.Step step = change.otherSigners().getFirst();
            Paper words = new Paper(Done.class);
            throw Failure.of(PluginVerbs.class, "signer", step.name(),
                    words.words("by." + step.signedBefore().isKnown(), step.signedBefore().name(), step.signedBefore().key()),
                    words.words("by." + step.signer().isKnown(), step.signer().name(), step.signer().key()));
        }
        Effect effect = plugins.apply(change);
        return new Done(change.what().stream().map(Step::of).toList(), word(effect.name()));
    }

    private static String word(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public void print(Paper paper) {
        for (Step step : changed) {
            paper.say("done." + step.done(), step.name(), step.before(), step.version());
            if (step.done().equals("install") || step.done().equals("update")) {
                paper.say(step.key().isEmpty() ? "done.unsigned" : "done.signed", step.signer(), step.key());
            }
        }
        paper.say("effect." + effect);
    }
}
