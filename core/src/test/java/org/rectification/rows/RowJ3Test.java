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

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rectification.base.Ratio;
import org.rectification.register.BodySelection;
import org.rectification.register.Register;
import org.rectification.register.RegisterBuilder;
import org.rectification.responsibility.Body;
import org.rectification.responsibility.BodyId;
import org.rectification.responsibility.BodyKind;
import org.rectification.responsibility.BodyLevel;
import org.rectification.responsibility.GroupPurpose;
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
