// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.wellspring.model.Organization;
import org.wellspring.model.Role;
import org.wellspring.people.spelling.Names;
import org.wellspring.people.spelling.OrganizationNames;

/**
 * When two roles tell of one job: somebody has one job at one house, whichever way it came in (M11). Two titles at one house are
 * two jobs. Where the roles are, there these may be called.
 */
public final class Jobs {
    private Jobs() {
    }

    /** Whether both tell of one job: one may say less, none says what the other denies. */
    public static boolean same(Role one, Role other) {
        boolean fits = fits(one.getTitle(), other.getTitle()) && fits(one.getDepartment(), other.getDepartment())
                && Objects.equals(one.getTo(), other.getTo()) && fits(one.getFrom(), other.getFrom());
        if (!fits) {
            return false;
        }
        return one.getOrganization() == null || other.getOrganization() == null
                ? !blank(one.getTitle()) && !blank(other.getTitle())
                : house(one.getOrganization(), other.getOrganization());
    }

    /** The job among these that a role tells of; one of the very title first. */
    public static Optional<Role> told(List<? extends Role> jobs, Role role) {
        Optional<Role> full = jobs.stream().filter(job -> job != role && same(job, role) && !blank(job.getTitle())).map(Role.class::cast).findFirst();
        return full.or(() -> jobs.stream().filter(job -> job != role && same(job, role)).map(Role.class::cast).findFirst());
    }

    /** The job somebody has now: the first without an end, or a fuller one at the same house. */
    public static Optional<Role> present(List<Role> jobs) {
        List<Role> now = jobs.stream().filter(job -> job.getTo() == null).toList();
        return now.stream().findFirst().map(first -> blank(first.getTitle()) ? at(now, first.getOrganization()).orElse(first) : first);
    }

    /** The job without an end at a house, one with a title first. */
    public static Optional<Role> at(List<Role> jobs, Organization house) {
        List<Role> there = house == null ? List.of()
                : jobs.stream().filter(job -> job.getTo() == null && job.getOrganization() == house).toList();
        return there.stream().filter(job -> !blank(job.getTitle())).findFirst().or(() -> there.stream().findFirst());
    }

    /** Brings into a job what another role of it says more. */
    public static void fill(Role job, Role more) {
        if (blank(job.getTitle())) {
            job.setTitle(more.getTitle());
        }
        if (blank(job.getDepartment())) {
            job.setDepartment(more.getDepartment());
        }
        if (job.getOrganization() == null) {
            job.setOrganization(more.getOrganization());
        }
        if (job.getFrom() == null) {
            job.setFrom(more.getFrom());
        }
    }

    private static boolean house(Organization one, Organization other) {
        return one == other || OrganizationNames.same(one.getName(), other.getName());
    }

    private static boolean fits(String one, String other) {
        return blank(one) || blank(other) || Names.key(one).equals(Names.key(other));
    }

    private static boolean fits(LocalDate one, LocalDate other) {
        return one == null || other == null || one.equals(other);
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
