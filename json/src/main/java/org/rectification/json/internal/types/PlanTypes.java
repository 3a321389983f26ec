package org.rectification.json.internal.types;

import org.rectification.json.internal.binding.EitherType;
import org.rectification.json.internal.binding.ObjectType;
import org.rectification.json.internal.binding.ScalarType;
import org.rectification.json.internal.binding.ValueType;
import org.rectification.plan.CompletionTarget;
import org.rectification.plan.Deadline;
import org.rectification.plan.KeyStep;
import org.rectification.plan.KeyStepId;
import org.rectification.plan.LimitStart;
import org.rectification.plan.Measure;
import org.rectification.plan.MeasureId;
import org.rectification.plan.Phase;
import org.rectification.plan.PhaseId;
import org.rectification.plan.RelativeLimit;
import org.rectification.responsibility.ResponsibilityChain;

/** The types of {@code org.rectification.plan}. */
final class PlanTypes {

    static final ValueType<KeyStepId> KEY_STEP_ID = ScalarType.id(KeyStepId::of);
    static final ValueType<MeasureId> MEASURE_ID = ScalarType.id(MeasureId::of);
    static final ValueType<PhaseId> PHASE_ID = ScalarType.id(PhaseId::of);

    /**
     * {@code "2017年底前"}, or {@code {"words": "立行立改", "due": "2019-12-31"}} if the words alone do not determine the day.
     */
    static final ValueType<Deadline> DEADLINE = deadline();

    static final ValueType<Phase> PHASE = phase();
    static final ValueType<KeyStep> KEY_STEP = keyStep();
    static final ValueType<Measure> MEASURE = measure();

    /** {@code {"readings": [{"kind": "working-days", "count": 30}], "start": "feedback", "convention": "statutory"}}. */
    static final ValueType<RelativeLimit> RELATIVE_LIMIT = relativeLimit();

    private PlanTypes() {}

    private static ValueType<RelativeLimit> relativeLimit() {
        var type = ObjectType.<RelativeLimit>named("relative limit");
        var readings = type.list("readings", CalendarTypes.TIME_LIMIT, RelativeLimit::readings);
        var start = type.required("start", ScalarType.code(LimitStart.values()), RelativeLimit::start);
        var convention = type.required("convention", CalendarTypes.CONVENTION, RelativeLimit::convention);
        return type.build(in -> new RelativeLimit(in.get(readings), in.get(start), in.get(convention)));
    }

    private static ValueType<Deadline> deadline() {
        var type = ObjectType.<Deadline>named("deadline");
        var words = type.required("words", BaseTypes.TEXT, Deadline::words);
        var due =
                type.required("due", BaseTypes.DATE, deadline -> deadline.due().orElseThrow());
        ValueType<Deadline> full =
                type.build(in -> Deadline.parse(in.get(words)).withDue(in.get(due)));
        ValueType<Deadline> brief = ScalarType.text(Deadline::parse, Deadline::words);
        return EitherType.of(brief, full, Deadline::isAsWorded);
    }

    private static ValueType<CompletionTarget> target() {
        var type = ObjectType.<CompletionTarget>named("target");
        var share = type.required("share", BaseTypes.RATIO, CompletionTarget::share);
        var by = type.required("by", BaseTypes.DATE, CompletionTarget::by);
        return type.build(in -> new CompletionTarget(in.get(share), in.get(by)));
    }

    private static ValueType<Phase> phase() {
        var type = ObjectType.<Phase>named("phase");
        var id = type.required("id", PHASE_ID, Phase::id);
        var name = type.required("name", BaseTypes.LOCAL_TEXT, Phase::name);
        var deadline = type.required("deadline", DEADLINE, Phase::deadline);
        var target = type.optional("target", target(), Phase::target);
        return type.build(in -> new Phase(in.get(id), in.get(name), in.get(deadline), in.get(target)));
    }

    private static ValueType<KeyStep> keyStep() {
        var type = ObjectType.<KeyStep>named("key step");
        var id = type.required("id", KEY_STEP_ID, KeyStep::id);
        var title = type.required("title", BaseTypes.LOCAL_TEXT, KeyStep::title);
        var deadline = type.required("deadline", DEADLINE, KeyStep::deadline);
        var chain = type.optional(
                "chain", ResponsibilityTypes.CHAIN, step -> ResponsibilityTypes.unlessEmpty(step.chain()));
        return type.build(in -> new KeyStep(
                in.get(id), in.get(title), in.get(deadline), in.get(chain).orElseGet(ResponsibilityChain::none)));
    }

    private static ValueType<Measure> measure() {
        var type = ObjectType.<Measure>named("measure");
        var id = type.required("id", MEASURE_ID, Measure::id);
        var title = type.required("title", BaseTypes.LOCAL_TEXT, Measure::title);
        var deadline = type.optional("deadline", DEADLINE, Measure::deadline);
        var keySteps = type.list("keySteps", KEY_STEP, Measure::keySteps);
        var chain = type.optional(
                "chain", ResponsibilityTypes.CHAIN, measure -> ResponsibilityTypes.unlessEmpty(measure.chain()));
        return type.build(in -> Measure.builder(in.get(id))
                .title(in.get(title))
                .deadline(in.get(deadline))
                .keySteps(in.get(keySteps))
                .chain(in.get(chain).orElseGet(ResponsibilityChain::none))
                .build());
    }
}
