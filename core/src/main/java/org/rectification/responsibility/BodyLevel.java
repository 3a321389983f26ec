package org.rectification.responsibility;

/** The level a body stands at, from the top down (层级). */
public enum BodyLevel {
    /** The centre (中央). */
    NATIONAL,
    /** Province, autonomous region or municipality under the centre (省级). */
    PROVINCE,
    /** Prefecture-level city or prefecture (地市级). */
    CITY,
    /** County, district or county-level city (县级). */
    COUNTY,
    /** Township, town or street (乡级). */
    TOWNSHIP,
    /** Village or residents' committee (村、社区). */
    VILLAGE,
    /** An enterprise, whatever level owns it (企业). */
    ENTERPRISE
}
