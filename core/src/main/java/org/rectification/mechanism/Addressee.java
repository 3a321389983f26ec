package org.rectification.mechanism;

import org.rectification.base.Labelled;
import org.rectification.base.LocalText;

/**
 * Those bound by a mechanism (约束对象).
 *
 * @since 0.1.0
 */
public enum Addressee implements Labelled {
    /** Party committees (党委). */
    PARTY_COMMITTEES(LocalText.of("党委", "Party committees")),
    /** Governments (政府). */
    GOVERNMENTS(LocalText.of("政府", "governments")),
    /** Departments (部门). */
    DEPARTMENTS(LocalText.of("部门", "departments")),
    /** Leading teams of Party and government (党政领导班子). */
    LEADING_TEAMS(LocalText.of("党政领导班子", "leading teams")),
    /** The principal leaders of Party and government (党政正职). */
    PRINCIPAL_LEADERS(LocalText.of("党政正职", "principal leaders")),
    /** Enterprises (企业). */
    ENTERPRISES(LocalText.of("企业", "enterprises")),
    /** The public (公众). */
    PUBLIC(LocalText.of("公众", "the public"));

    private final LocalText label;

    Addressee(LocalText label) {
        this.label = label;
    }

    @Override
    public LocalText label() {
        return label;
    }
}
