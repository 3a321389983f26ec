package org.rectification.procedure;

import java.util.ArrayList;
import java.util.List;
import org.rectification.base.Language;
import org.rectification.base.LocalText;
import org.rectification.base.Place;
import org.rectification.base.Truth;
import org.rectification.issue.CloseOutStage;

/** Finds the unspecified values of a procedure. */
final class Gaps {

    private final List<Unspecified> found = new ArrayList<>();

    private Gaps() {}

    static List<Unspecified> of(Procedure procedure) {
        Gaps gaps = new Gaps();
        gaps.ofProcedure(procedure);
        for (int i = 0; i < procedure.stages().size(); i++) {
            gaps.ofStage(procedure.stages().get(i), Place.of("stages").at(i));
        }
        return List.copyOf(gaps.found);
    }

    private void ofProcedure(Procedure procedure) {
        add(procedure.validity().isEmpty(), Place.of("validity"), "施行期间", "since when and until when it holds");
        Place scope = Place.of("scope");
        add(
                procedure.scope().inspections().isEmpty(),
                scope.at("inspections"),
                "适用的督察类型",
                "which kinds of inspection it is for");
        add(
                procedure.scope().deadlines().isEmpty(),
                scope.at("deadlines"),
                "适用的整改时限类型",
                "which kinds of deadline it is for");
        add(
                procedure.completion().isEmpty(),
                Place.of("completion"),
                "何种进展视为整改完成",
                "which reported progress counts as complete");
        add(procedure.closing().isEmpty(), Place.of("closing"), "由哪一环节销号", "which stage closes an issue");
        procedure
                .closing()
                .ifPresent(closing -> add(
                        closing.byFiling() == Truth.UNDECIDABLE,
                        Place.of("closing").at("byFiling"),
                        "是否以备案销号",
                        "whether filing alone closes"));
        boolean noticed = procedure.stages().stream().anyMatch(stage -> stage.kind() == CloseOutStage.PUBLIC_NOTICE);
        add(
                noticed && procedure.objections().isEmpty(),
                Place.of("objections"),
                "异议如何处理",
                "how objections are treated");
        procedure.objections().ifPresent(rule -> {
            Place place = Place.of("objections");
            add(
                    rule.realName() == Truth.UNDECIDABLE,
                    place.at("realName"),
                    "异议是否须实名",
                    "whether an objection needs a real name");
            add(rule.proof() == Truth.UNDECIDABLE, place.at("proof"), "异议是否须附证据", "whether an objection needs proof");
            add(
                    rule.byPostmark() == Truth.UNDECIDABLE,
                    place.at("byPostmark"),
                    "邮寄异议以邮戳还是收到日为准",
                    "whether post counts by its postmark or by the day it is received");
        });
        add(procedure.lookBack().isEmpty(), Place.of("lookBack"), "销号后如何复查", "what is checked after close-out");
        procedure.lookBack().ifPresent(rule -> {
            Place place = Place.of("lookBack");
            add(rule.share().isEmpty(), place.at("share"), "复查的比例", "what share is checked after close-out");
            boolean isDayOpen = rule.period().isEmpty() && rule.dueBy().isEmpty();
            add(
                    isDayOpen && rule.interval().isEmpty(),
                    place.at("interval"),
                    "销号后多久复查",
                    "how long after close-out it is checked");
            add(rule.actor().isEmpty(), place.at("actor"), "由谁复查", "who checks after close-out");
        });
        add(
                procedure.reversals().isEmpty(),
                Place.of("reversals"),
                "虚假整改或者反弹的后果",
                "what a false completion or a rebound does");
    }

    private void ofStage(Stage stage, Place place) {
        add(stage.actor().isEmpty(), place.at("actor"), stage, "由谁办理", "who takes it");
        add(stage.independence().isEmpty(), place.at("independence"), stage, "谁不得办理", "who may not take it");
        add(stage.outcomes().isEmpty(), place.at("outcomes"), stage, "可能的结论", "how it can end");
        add(stage.evidence().isEmpty(), place.at("evidence"), stage, "所需材料", "which papers it needs");
        if (stage.kind() == CloseOutStage.ACCEPTANCE) {
            add(
                    stage.threshold().isEmpty() && stage.criteria().isEmpty(),
                    place.at("threshold"),
                    stage,
                    "验收须达到的程度",
                    "what must be reached");
        }
        if (stage.kind() == CloseOutStage.PUBLIC_NOTICE) {
            boolean stated = stage.intervals().stream()
                    .anyMatch(interval ->
                            interval.since().isEmpty() && interval.minimum().isPresent());
            add(!stated, place.at("intervals"), stage, "最短公示期", "how long the notice must run");
        }
        for (int i = 0; i < stage.intervals().size(); i++) {
            Interval interval = stage.intervals().get(i);
            boolean counts =
                    interval.minimum().isPresent() || interval.maximum().isPresent();
            add(
                    counts && interval.convention().isEmpty(),
                    place.at("intervals").at(i).at("convention"),
                    stage,
                    "期限如何计算",
                    "how the time is counted");
        }
    }

    private void add(boolean missing, Place place, Stage stage, String chinese, String english) {
        if (missing) {
            found.add(new Unspecified(
                    place,
                    LocalText.shortened(
                            stage.name().in(Language.CHINESE) + "：" + chinese,
                            stage.name().in(Language.ENGLISH) + ": " + english)));
        }
    }

    private void add(boolean missing, Place place, String chinese, String english) {
        if (missing) {
            found.add(new Unspecified(place, LocalText.of(chinese, english)));
        }
    }
}
