package org.rectification.json.internal.types;

import java.util.List;
import org.rectification.audit.PublishedStatement;
import org.rectification.base.Reason;
import org.rectification.breakdown.ClassRate;
import org.rectification.completion.CompletionRate;
import org.rectification.completion.RateDefinition;
import org.rectification.escalation.EscalationRules;
import org.rectification.json.internal.binding.DocumentType;
import org.rectification.procedure.Procedure;
import org.rectification.register.Register;

/** All kinds of documents, and the values that stand inside answers. */
public final class DocumentTypes {

    /** The data of a whole province, city or inspection: {@code rectification/register}. */
    public static final DocumentType<Register> REGISTER = RegisterTypes.REGISTER;

    /** The figures of a published statement: {@code rectification/statement}. */
    public static final DocumentType<PublishedStatement> STATEMENT = AuditTypes.STATEMENT;

    /** A close-out procedure: {@code rectification/procedure}. */
    public static final DocumentType<Procedure> PROCEDURE = ProcedureTypes.PROCEDURE;

    /** Duties, escalation policies and policies for responsibility chains: {@code rectification/escalation-rules}. */
    public static final DocumentType<EscalationRules> ESCALATION_RULES = EscalationTypes.ESCALATION_RULES;

    /** A rate over named classes: {@code rectification/class-rate}. */
    public static final DocumentType<ClassRate> CLASS_RATE = BreakdownTypes.CLASS_RATE;

    /** A completion rate: {@code rectification/completion-rate}. */
    public static final DocumentType<CompletionRate> COMPLETION_RATE = CompletionTypes.COMPLETION_RATE;

    /** A rate definition: {@code rectification/rate-definition}. */
    public static final DocumentType<RateDefinition> RATE_DEFINITION = CompletionTypes.RATE_DEFINITION_DOCUMENT;

    /** A reason of an answer. */
    public static final DocumentType<Reason> REASON = ReasonTypes.REASON;

    private static final List<DocumentType<?>> ALL =
            List.of(REGISTER, STATEMENT, PROCEDURE, ESCALATION_RULES, CLASS_RATE, COMPLETION_RATE, RATE_DEFINITION);

    private DocumentTypes() {}

    /**
     * Returns the kinds of documents that start with format and version.
     *
     * @return an unmodifiable list
     */
    public static List<DocumentType<?>> all() {
        return ALL;
    }
}
