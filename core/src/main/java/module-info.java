/**
 * Immutable types of the rectification domain and pure calculators over them.
 *
 * <p>Needs nothing but {@code java.base} at run time: every other module named here is needed by the compiler alone.
 */
module org.rectification.core {
    requires static java.compiler;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports org.rectification.base;
    exports org.rectification.calendar;
    exports org.rectification.responsibility;
    exports org.rectification.indicator;
    exports org.rectification.plan;
    exports org.rectification.issue;
    exports org.rectification.accountability;
    exports org.rectification.complaint;
    exports org.rectification.mechanism;
    exports org.rectification.oversight;
    exports org.rectification.register;
    exports org.rectification.status;
    exports org.rectification.breakdown;
    exports org.rectification.completion;
    exports org.rectification.series;
    exports org.rectification.procedure;
    exports org.rectification.closeout;
    exports org.rectification.accountability.figures;
    exports org.rectification.complaint.figures;
    exports org.rectification.responsibility.coverage;
    exports org.rectification.duty;
    exports org.rectification.escalation;
    exports org.rectification.audit;
}
