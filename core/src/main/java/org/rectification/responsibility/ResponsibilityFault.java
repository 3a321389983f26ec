package org.rectification.responsibility;

import org.rectification.base.MessageCode;
import org.rectification.base.MessageTemplate;

/** The faults of the values of this package. */
enum ResponsibilityFault implements MessageCode {
    BODY_ABOVE_ITSELF(
            "body.above-itself", "body must not be above itself, but body {id:BodyId} is", "主体不得为自身的上级，涉及主体{id}"),
    HELD_TWICE(
            "post.held-twice",
            "post must be held by one person at a time, but the tenures {first:DateSpan} and"
                    + " {second:DateSpan} of post {id:PostId} overlap",
            "同一岗位不得同时由两人担任，岗位{id}的任期{first}与{second}重叠"),
    HELD_OUTSIDE_VALIDITY(
            "post.held-outside-validity",
            "tenure must be within the existence of the post ({validity:DateSpan}), but that of post"
                    + " {id:PostId} is {tenure:DateSpan}",
            "岗位存续期为{validity}，任期不得超出，岗位{id}的任期为{tenure}"),
    ASSIGNED_TWICE(
            "chain.assigned-twice",
            "responsibility chain must name body {body:BodyId} as {role:Role} once, but names it twice",
            "责任链不得将主体{body}重复列为{role}");

    private final MessageTemplate template;

    ResponsibilityFault(String code, String english, String chinese) {
        template = MessageTemplate.of(code, english, chinese);
    }

    @Override
    public MessageTemplate template() {
        return template;
    }
}
