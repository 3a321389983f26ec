package org.rectification.responsibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rectification.issue.Given.faultsOf;
import static org.rectification.issue.Given.said;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rectification.base.DateSpan;
import org.rectification.base.LocalText;
import org.rectification.base.Truth;

class PostTest {

    private static final Post MAYOR =
            new Post(PostId.of("mayor"), LocalText.of("市长", "mayor"), BodyId.of("city"), Truth.YES);

    @Test
    void aTenureSaysWhenItIsHeld() {
        Post held =
                MAYOR.heldDuring(DateSpan.parse("2016-01-01/2016-12-31")).heldDuring(DateSpan.parse("2017-02-01/.."));

        assertThat(held.heldOn(LocalDate.of(2016, 12, 31))).isEqualTo(Truth.YES);
        assertThat(held.heldOn(LocalDate.of(2017, 1, 31))).isEqualTo(Truth.NO);
        assertThat(held.heldOn(LocalDate.of(2017, 2, 1))).isEqualTo(Truth.YES);
        assertThat(MAYOR.heldOn(LocalDate.of(2017, 2, 1)))
                .as("nothing is stated")
                .isEqualTo(Truth.UNDECIDABLE);
    }

    @Test
    void aPostExistsWhileItIsValid() {
        Post valid = MAYOR.withValidity(DateSpan.parse("2016-01-01/.."));

        assertThat(valid.existsOn(LocalDate.of(2016, 1, 1))).isTrue();
        assertThat(valid.existsOn(LocalDate.of(2015, 12, 31))).isFalse();
        assertThat(MAYOR.existsOn(LocalDate.of(1999, 1, 1))).isTrue();
    }

    @Test
    void onlyItsSideChanges() {
        Post whole = MAYOR.withValidity(DateSpan.parse("2016-01-01/..")).heldDuring(DateSpan.parse("2016-02-01/.."));
        Post sided = whole.withSide(Post.Side.PARTY);

        assertThat(MAYOR.side()).isEqualTo(Post.Side.NOT_STATED);
        assertThat(sided.side()).isEqualTo(Post.Side.PARTY);
        assertThat(sided.withSide(Post.Side.NOT_STATED)).isEqualTo(whole);
        assertThat(sided.heldDuring(DateSpan.parse("2016-01-01/2016-01-31")).side())
                .isEqualTo(Post.Side.PARTY);
        assertThat(sided.withValidity(DateSpan.parse("2015-01-01/..")).side()).isEqualTo(Post.Side.PARTY);
    }

    @Test
    void onlyAPrincipalPostIsCalledOne() {
        assertThat(MAYOR).hasToString("Post[mayor, 市长, of city, principal]");
        assertThat(new Post(MAYOR.id(), MAYOR.title(), MAYOR.body(), Truth.NO)).hasToString("Post[mayor, 市长, of city]");
        assertThat(new Post(MAYOR.id(), MAYOR.title(), MAYOR.body(), Truth.UNDECIDABLE))
                .hasToString("Post[mayor, 市长, of city]");
    }

    @Test
    void everyFaultOfATenureIsToldAtOnce() {
        assertThat(said(faultsOf(() -> new Post(
                        PostId.of("mayor"),
                        LocalText.of("市长", "mayor"),
                        BodyId.of("city"),
                        Truth.YES,
                        Post.Side.GOVERNMENT,
                        Optional.of(DateSpan.parse("2016-01-01/..")),
                        List.of(DateSpan.parse("2015-01-01/2016-06-30"), DateSpan.parse("2016-06-30/2017-12-31"))))))
                .containsExactly(
                        List.of(
                                "/tenures/0",
                                "tenure must be within the existence of the post (from 2016-01-01), but that of post mayor is"
                                        + " 2015-01-01/2016-06-30",
                                "岗位存续期为2016年1月1日起，任期不得超出，岗位mayor的任期为2015年1月1日至2016年6月30日"),
                        List.of(
                                "/tenures/1",
                                "post must be held by one person at a time, but the tenures 2015-01-01/2016-06-30 and"
                                        + " 2016-06-30/2017-12-31 of post mayor overlap",
                                "同一岗位不得同时由两人担任，岗位mayor的任期2015年1月1日至2016年6月30日与2016年6月30日至2017年12月31日重叠"));
    }
}
