package org.rectification.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.rectification.rows.Province.CITIES;
import static org.rectification.rows.Province.CITY_GOVERNMENTS;
import static org.rectification.rows.Province.GOVERNMENT;
import static org.rectification.rows.Province.GROUP;
import static org.rectification.rows.Province.YEAR_END;
import static org.rectification.rows.Province.body;
import static org.rectification.rows.Province.city;
import static org.rectification.rows.Province.jiangxi;
import static org.rectification.rows.Province.mayor;
import static org.rectification.rows.Province.zh;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rectification.base.DateSpan;
import org.rectification.base.Language;
import org.rectification.base.Ratio;
import org.rectification.base.Truth;
import org.rectification.register.BodySelection;
import org.rectification.register.Register;
import org.rectification.register.RegisterBuilder;
import org.rectification.responsibility.Body;
import org.rectification.responsibility.BodyId;
import org.rectification.responsibility.BodyKind;
import org.rectification.responsibility.BodyLevel;
import org.rectification.responsibility.GroupPurpose;
import org.rectification.responsibility.Post;
import org.rectification.responsibility.PostId;
import org.rectification.responsibility.coverage.AreaCoverage;

/** Row J3: leading groups under the head of the government and under a deputy, an office, bodies in every place. */
class RowJ3Test {

    private static RegisterBuilder withGroups(List<String> cities) {
        RegisterBuilder register = jiangxi()
                .addBodies(
                        body(GROUP, "整改工作领导小组", BodyKind.LEADING_GROUP, BodyLevel.PROVINCE)
                                .parent(GOVERNMENT)
                                .head(PostId.of("governor"))
                                .purpose(GroupPurpose.RECTIFICATION)
                                .build(),
                        body(BodyId.of("jx-accountability"), "问责工作领导小组", BodyKind.LEADING_GROUP, BodyLevel.PROVINCE)
                                .parent(GOVERNMENT)
                                .head(PostId.of("vice-governor"))
                                .purpose(GroupPurpose.ACCOUNTABILITY)
                                .build());
        for (String city : cities) {
            register.addBodies(body(BodyId.of("group-" + city), "整改工作机构", BodyKind.LEADING_GROUP, BodyLevel.CITY)
                    .parent(city(city))
                    .head(mayor(city))
                    .purpose(GroupPurpose.RECTIFICATION)
                    .build());
        }
        return register;
    }

    @Test
    void theGroupsSayWhoHeadsThemAndWhatFor() {
        Register register = withGroups(List.of(CITIES)).build();

        assertThat(register.bodies())
                .filteredOn(body -> body.kind() == BodyKind.LEADING_GROUP && body.level() == BodyLevel.PROVINCE)
                .extracting(Body::purpose, Body::head)
                .containsExactly(
                        tuple(Optional.of(GroupPurpose.RECTIFICATION), Optional.of(PostId.of("governor"))),
                        tuple(Optional.of(GroupPurpose.ACCOUNTABILITY), Optional.of(PostId.of("vice-governor"))));
        assertThat(BodySelection.all().ofKinds(List.of(BodyKind.OFFICE)).select(register, YEAR_END))
                .containsExactly(BodyId.of("jx-office"));
    }

    @Test
    void everyOneOfElevenCitiesHasItsGroup() {
        AreaCoverage cities = AreaCoverage.ofLeadingGroups(
                withGroups(List.of(CITIES)).build(), GroupPurpose.RECTIFICATION, CITY_GOVERNMENTS, YEAR_END);

        assertThat(cities.ratio()).isEqualTo(new Ratio(11, 11));
        assertThat(cities.missing()).isEmpty();
    }

    @Test
    void aGroupWithoutAHeadOnTheDayDoesNotCount() {
        BodyId vacant = city("九江");
        BodyId abolished = city("赣州");
        BodyId own = city("吉安");
        Register all = withGroups(List.of("南昌", "九江", "赣州", "吉安")).build();
        Register register = Register.builder(all.title())
                .origin(all.origin())
                .bodies(all.bodies().stream()
                        .map(body -> List.of(BodyId.of("group-南昌"), BodyId.of("group-吉安"))
                                        .contains(body.id())
                                ? body(body.id(), "整改工作机构", body.kind(), body.level())
                                        .parent(body.parent())
                                        .purpose(body.purpose())
                                        .build()
                                : body)
                        .toList())
                .posts(all.posts().stream()
                        .map(post -> post.body().equals(vacant)
                                ? post.heldDuring(DateSpan.parse("../2017-12-30"))
                                : post.body().equals(abolished)
                                        ? post.withValidity(DateSpan.parse("../2017-12-30"))
                                        : post)
                        .toList())
                .addBodies(body(BodyId.of("group-of-no-area"), "整改工作机构", BodyKind.LEADING_GROUP, BodyLevel.CITY)
                        .purpose(GroupPurpose.RECTIFICATION)
                        .build())
                .addPosts(new Post(PostId.of("leader"), zh("组长"), BodyId.of("group-吉安"), Truth.YES))
                .build();

        AreaCoverage before = AreaCoverage.ofLeadingGroups(
                register, GroupPurpose.RECTIFICATION, CITY_GOVERNMENTS, YEAR_END.minusDays(1));
        AreaCoverage cities =
                AreaCoverage.ofLeadingGroups(register, GroupPurpose.RECTIFICATION, CITY_GOVERNMENTS, YEAR_END);

        assertThat(before.reached()).containsExactly(vacant, abolished, own);
        assertThat(cities.reached()).as("headed by its own principal post").containsExactly(own);
        assertThat(cities.reasons())
                .extracting(reason -> reason.text(Language.ENGLISH))
                .last()
                .isEqualTo(
                        "leading groups without a head on 2017-12-31, which do not count: 整改工作机构, 整改工作机构," + " 整改工作机构");
        assertThat(before.reasons())
                .extracting(reason -> reason.text(Language.CHINESE))
                .last()
                .isEqualTo("于2017年12月30日无组长、不计入的领导小组：整改工作机构");
        assertThat(AreaCoverage.ofLeadingGroups(register, GroupPurpose.PUBLICITY, CITY_GOVERNMENTS, YEAR_END)
                        .reasons())
                .as("groups for another purpose")
                .hasSize(1);
        assertThat(AreaCoverage.ofLeadingGroups(
                                register,
                                GroupPurpose.RECTIFICATION,
                                BodySelection.all().atLevels(List.of(BodyLevel.PROVINCE)),
                                YEAR_END)
                        .reasons())
                .as("groups of other areas")
                .extracting(reason -> reason.code())
                .containsExactly("coverage.reached", "coverage.not-reached");
    }

    @Test
    void aCityWithoutAGroupIsNamed() {
        AreaCoverage cities = AreaCoverage.ofLeadingGroups(
                withGroups(List.of(CITIES).subList(1, 11)).build(),
                GroupPurpose.RECTIFICATION,
                CITY_GOVERNMENTS,
                YEAR_END);

        assertThat(cities.ratio()).isEqualTo(new Ratio(10, 11));
        assertThat(cities.missing()).containsExactly(city("南昌"));
        assertThat(AreaCoverage.ofLeadingGroups(
                                withGroups(List.of(CITIES)).build(),
                                GroupPurpose.ACCOUNTABILITY,
                                CITY_GOVERNMENTS,
                                YEAR_END)
                        .reached())
                .as("groups for accountability were set up by the province alone")
                .isEmpty();
    }
}
