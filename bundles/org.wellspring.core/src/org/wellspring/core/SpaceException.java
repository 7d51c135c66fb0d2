// SPDX-License-Identifier: EPL-2.0
package org.wellspring.core;

/** Carries a {@link Problem} to whoever can show it. */
public final class SpaceException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Problem problem;

    /** With the technical cause, which may be null. */
    public SpaceException(Problem problem, Throwable cause) {
        super(problem.happened(), cause);
        this.problem = problem;
    }

    /** What to show. */
    public Problem problem() {
        return problem;
    }
}
