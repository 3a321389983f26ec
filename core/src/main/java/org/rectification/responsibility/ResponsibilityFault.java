package org.rectification.responsibility;

import org.rectification.base.MessageCode;
import org.rectification.base.MessageTemplate;

/** What can be wrong with the values of this package. */
enum ResponsibilityFault implements MessageCode {
    BODY_ABOVE_ITSELF(
            "body.above-itself", "body must not stand above itself, but {id:BodyId} does", "主体不得为自身的上级,涉及{id}"),
    HELD_TWICE(
            "post.held-twice",
            "post must not be held twice at the same time, but {id:PostId} is during {first:DateSpan} and {second:DateSpan}",
            "同一岗位不得同时由两人担任,{id}于{first}与{second}重叠"),
    HELD_OUTSIDE_VALIDITY(
            "post.held-outside-validity",
            "post must be held only while it exists ({validity:DateSpan}), but {id:PostId} is held during {tenure:DateSpan}",
            "岗位存续期为{validity},任期不得超出,{id}的任期为{tenure}"),
    ASSIGNED_TWICE(
            "chain.assigned-twice",
            "responsibility chain must not name {body:BodyId} as {role:Role} twice",
            "责任链不得将{body}重复列为{role}");

    private final MessageTemplate template;

    ResponsibilityFault(String code, String english, String chinese) {
        template = MessageTemplate.of(code, english, chinese);
    }

    @Override
    public MessageTemplate template() {
        return template;
    }
}
