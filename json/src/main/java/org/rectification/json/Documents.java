package org.rectification.json;

import org.rectification.audit.PublishedStatement;
import org.rectification.base.Reason;
import org.rectification.breakdown.ClassRate;
import org.rectification.completion.CompletionRate;
import org.rectification.completion.RateDefinition;
import org.rectification.escalation.EscalationRules;
import org.rectification.json.internal.types.DocumentTypes;
import org.rectification.procedure.Procedure;
import org.rectification.register.Register;

/**
 * The kinds of documents. Each format uses the available line of Jackson and writes with line breaks; see
 * {@link DocumentFormat} for the options.
 *
 * <pre>{@code
 * // throws InvalidDocumentException with every fault and its line and column
 * Register register = Documents.REGISTER.read(path);
 * Documents.REGISTER.write(register.with(issueId, entry), path);
 * }</pre>
 *
 * @since 0.1.0
 */
public final class Documents {

    /** A register (台账): {@code rectification/register}, version 1. */
    public static final DocumentFormat<Register> REGISTER = DocumentFormat.of(DocumentTypes.REGISTER);

    /** The figures of a published statement: {@code rectification/statement}, version 1. */
    public static final DocumentFormat<PublishedStatement> STATEMENT = DocumentFormat.of(DocumentTypes.STATEMENT);

    /** A close-out procedure (销号程序): {@code rectification/procedure}, version 1. */
    public static final DocumentFormat<Procedure> PROCEDURE = DocumentFormat.of(DocumentTypes.PROCEDURE);

    /**
     * Duties, escalation policies (督办) and policies for responsibility chains: {@code rectification/escalation-rules}, version
     * 1.
     */
    public static final DocumentFormat<EscalationRules> ESCALATION_RULES =
            DocumentFormat.of(DocumentTypes.ESCALATION_RULES);

    /** A rate over named classes: {@code rectification/class-rate}, version 1. */
    public static final DocumentFormat<ClassRate> CLASS_RATE = DocumentFormat.of(DocumentTypes.CLASS_RATE);

    /** A completion rate (整改完成率) with its definition and counts: {@code rectification/completion-rate}, version 1. */
    public static final DocumentFormat<CompletionRate> COMPLETION_RATE =
            DocumentFormat.of(DocumentTypes.COMPLETION_RATE);

    /** A user-defined rate definition: {@code rectification/rate-definition}, version 1. */
    public static final DocumentFormat<RateDefinition> RATE_DEFINITION =
            DocumentFormat.of(DocumentTypes.RATE_DEFINITION);

    /**
     * A reason (理由) of an answer, with its code, its arguments and its citations. It has no format and no version,
     * since it is part of an answer. The arguments have the types that the slots of the message declare; a reason whose
     * code is not one of the library's cannot be written.
     *
     * <pre>{@code
     * // "{\"code\":\"rate.left-out\",\"arguments\":{\"count\":6,\"tier\":\"basically-complete\"}}"
     * String json = Documents.REASON.compact().toJson(reason);
     * Documents.REASON.parse(json);    // rate.left-out: not counted: 6 basically complete
     * }</pre>
     */
    public static final DocumentFormat<Reason> REASON = DocumentFormat.of(DocumentTypes.REASON);

    private Documents() {}
}
