// SPDX-License-Identifier: EPL-2.0
package org.wellspring.giving.cli.internal;

import org.osgi.service.component.annotations.Component;
import org.wellspring.cli.spi.CliVerbs;
import org.wellspring.cli.spi.Verb;
import org.wellspring.giving.IntroductionRow.Side;

/** What can be done about help given and received, and introductions, by name. */
@Component(property = {CliVerbs.NAME + "=500 gave",
        CliVerbs.NAME + "=505 received",
        CliVerbs.NAME + "=510 giving list",
        CliVerbs.NAME + "=510 giving helpers",
        CliVerbs.NAME + "=510 giving chain",
        CliVerbs.NAME + "=510 giving keys",
        CliVerbs.NAME + "=510 giving edit",
        CliVerbs.NAME + "=515 share",
        CliVerbs.NAME + "=516 item new",
        CliVerbs.NAME + "=516 item list",
        CliVerbs.NAME + "=516 item show",
        CliVerbs.NAME + "=516 item edit",
        CliVerbs.NAME + "=516 item delete",
        CliVerbs.NAME + "=520 repay list",
        CliVerbs.NAME + "=520 repay done",
        CliVerbs.NAME + "=520 repay reopen",
        CliVerbs.NAME + "=530 intro new",
        CliVerbs.NAME + "=530 intro list",
        CliVerbs.NAME + "=530 intro show",
        CliVerbs.NAME + "=530 intro ask",
        CliVerbs.NAME + "=530 intro accept",
        CliVerbs.NAME + "=530 intro decline",
        CliVerbs.NAME + "=530 intro make",
        CliVerbs.NAME + "=530 intro outcome",
        CliVerbs.NAME + "=530 intro thank",
        CliVerbs.NAME + "=540 lead new",
        CliVerbs.NAME + "=540 lead list",
        CliVerbs.NAME + "=540 lead pass",
        CliVerbs.NAME + "=540 lead set",
        CliVerbs.NAME + "=540 lead outcome",
        CliVerbs.NAME + "=550 recommendation new",
        CliVerbs.NAME + "=550 recommendation list",
        CliVerbs.NAME + "=550 recommendation show",
        CliVerbs.NAME + "=550 recommendation thank"})
public final class GivingVerbs implements CliVerbs {
    /** A switch, so that only the class of the command is loaded. */
    @Override
    public Verb verb(String name) {
        return switch (name) {
            case "gave" -> new GaveVerb();
            case "received" -> new ReceivedVerb();
            case "giving list" -> new ListGiving();
            case "giving helpers" -> new ListHelpers();
            case "giving chain" -> new ShowChain();
            case "giving keys" -> new ListKeys();
            case "repay list" -> new ListRepay();
            case "repay done" -> new RepayVerb(true);
            case "repay reopen" -> new RepayVerb(false);
            case "intro new" -> new NewIntro();
            case "intro list" -> new ListIntros();
            case "intro show" -> new ShowIntro();
            case "intro ask" -> new AskIntro();
            case "intro accept" -> new AnswerIntro(true);
            case "intro decline" -> new AnswerIntro(false);
            case "intro make" -> new MakeIntro();
            case "intro outcome" -> new OutcomeIntro();
            case "intro thank" -> new ThankIntro();
            case "lead new" -> new NewLeadVerb();
            case "lead list" -> new ListLeads();
            case "lead pass" -> new PassLead();
            case "giving edit" -> new EditHelp();
            case "lead outcome" -> new OutcomeLead();
            case "lead set" -> new LeadBecame();
            case "share" -> new ShareVerb();
            case "item new" -> new NewItemVerb();
            case "item list" -> new ListItems();
            case "item show" -> new ShowItem();
            case "item edit" -> new EditItemVerb();
            case "item delete" -> new DeleteItemVerb();
            case "recommendation new" -> new NewRecommendationVerb();
            case "recommendation list" -> new ListRecommendations();
            case "recommendation show" -> new ShowRecommendation();
            case "recommendation thank" -> new ThankRecommendation();
            default -> throw new IllegalArgumentException(name);
        };
    }

    /** The side of an introduction that was typed. */
    static Side side(String typed) {
        return switch (typed.strip().toLowerCase(java.util.Locale.ROOT)) {
            case "a" -> Side.A;
            case "b" -> Side.B;
            default -> throw org.wellspring.cli.spi.Failure.value(GivingVerbs.class, "side", typed);
        };
    }
}
