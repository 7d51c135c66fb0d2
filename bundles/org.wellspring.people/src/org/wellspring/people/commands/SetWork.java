// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.commands;

import java.util.Optional;
import java.util.UUID;

import org.wellspring.core.Command;
import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.core.words.Texts;
import org.wellspring.model.Person;
import org.wellspring.model.Role;
import org.wellspring.people.Jobs;

/**
 * Says what a person does now and where (M11): the job they have at that house, or else the one they have now, is changed; another
 * house is another job, which comes first. An organization of that name is reused or made. Answers whether anything was to be set.
 */
public final class SetWork extends Command<Boolean> {
    private final UUID person;
    private Optional<String> title = Optional.empty();
    private Optional<String> organization = Optional.empty();

    /** Of this person. */
    public SetWork(UUID person) {
        this.person = person;
    }

    /** What they do; empty text takes it away, and with it a job of which nothing else is known. */
    public SetWork title(String text) {
        title = Optional.of(text.strip());
        return this;
    }

    /** Where; empty text takes it away, and with it a job of which nothing else is known. */
    public SetWork organization(String name) {
        organization = Optional.of(name.strip());
        return this;
    }

    @Override
    public String label() {
        return new Texts(SetWork.class).get("edit.role");
    }

    @Override
    protected Boolean perform(Space space, Tx tx) {
        Person whose = Refusal.person(tx, person);
        Optional<Role> known = job(space, tx, whose);
        boolean said = title.filter(text -> !text.isEmpty()).isPresent() || organization.filter(text -> !text.isEmpty()).isPresent();
        if (known.isPresent()) {
            change(space, tx, known.get());
            Organizations.oneJob(tx, known.get());
            whose.getRoles().move(0, known.get());
            tx.relabel(StepLabel.of(label(), StepLabel.Joint.OF, StepLabel.whom(known.get()), StepLabel.words(known.get())));
            if (nothing(known.get())) {
                tx.delete(known.get());
            }
        } else if (said) {
            new AddRole(person, title.orElse(""), organization.orElse("")).apply(space, tx);
        }
        return known.isPresent() || said;
    }

    /** The job that is meant; one without a house gets it. */
    private Optional<Role> job(Space space, Tx tx, Person whose) {
        Optional<Role> present = Jobs.present(whose.getRoles());
        if (organization.filter(name -> !name.isEmpty()).isEmpty()) {
            return present;
        }
        Optional<Role> there = Organizations.existing(space, tx, organization.get()).flatMap(house -> Jobs.at(whose.getRoles(), house));
        return there.or(() -> present.filter(job -> title.isEmpty() && job.getOrganization() == null));
    }

    private void change(Space space, Tx tx, Role job) {
        title.ifPresent(text -> job.setTitle(text.isEmpty() ? null : text));
        if (organization.filter(String::isEmpty).isPresent()) {
            job.setOrganization(null);
        } else if (organization.isPresent() && job.getOrganization() == null) {
            job.setOrganization(Organizations.role(space, tx, "", organization.get()).getOrganization());
        }
    }

    private static boolean nothing(Role job) {
        return job.getTitle() == null && job.getOrganization() == null && job.getDepartment() == null;
    }
}
