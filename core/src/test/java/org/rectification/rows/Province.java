package org.rectification.rows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rectification.base.Citation;
import org.rectification.base.DateSpan;
import org.rectification.base.LocalText;
import org.rectification.base.Truth;
import org.rectification.issue.Inspection;
import org.rectification.issue.InspectionId;
import org.rectification.issue.InspectionKind;
import org.rectification.oversight.Act;
import org.rectification.oversight.OversightRecord;
import org.rectification.oversight.OversightRecordBuilder;
import org.rectification.oversight.RecordId;
import org.rectification.register.BodySelection;
import org.rectification.register.Origin;
import org.rectification.register.Register;
import org.rectification.register.RegisterBuilder;
import org.rectification.responsibility.Body;
import org.rectification.responsibility.BodyBuilder;
import org.rectification.responsibility.BodyId;
import org.rectification.responsibility.BodyKind;
import org.rectification.responsibility.BodyLevel;
import org.rectification.responsibility.Post;
import org.rectification.responsibility.PostId;

/**
 * The bodies of Jiangxi as the report of 2018 speaks of them: the province, its 11 cities and their principal posts.
 */
final class Province {

    static final Citation JIANGXI =
            Citation.of(LocalText.of("江西省公开中央环保督察整改情况", "Jiangxi's public report on rectification, end of 2017"));
    static final Citation GUANGXI =
            Citation.of(LocalText.of("广西壮族自治区公开中央环保督察整改情况", "Guangxi's public report on rectification, end of 2017"));

    /** The day both reports speak of. */
    static final LocalDate YEAR_END = LocalDate.of(2017, 12, 31);

    static final BodyId GOVERNMENT = BodyId.of("jx-government");
    static final BodyId COMMITTEE = BodyId.of("jx-committee");
    static final BodyId CONGRESS = BodyId.of("jx-congress");
    static final BodyId GROUP = BodyId.of("jx-group");
    static final BodyId OFFICE = BodyId.of("jx-office");

    static final String[] CITIES = {"南昌", "九江", "景德镇", "萍乡", "新余", "鹰潭", "赣州", "宜春", "上饶", "吉安", "抚州"};

    static final BodySelection CITY_GOVERNMENTS =
            BodySelection.all().atLevels(List.of(BodyLevel.CITY)).ofKinds(List.of(BodyKind.GOVERNMENT));

    private Province() {}

    static LocalText zh(String text) {
        return LocalText.chinese(text);
    }

    static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    static BodyBuilder body(BodyId id, String name, BodyKind kind, BodyLevel level) {
        return Body.builder(id).name(zh(name)).kind(kind).level(level);
    }

    static BodyId city(String name) {
        return BodyId.of("city-" + name);
    }

    static PostId mayor(String name) {
        return PostId.of("mayor-" + name);
    }

    static OversightRecordBuilder record(String id, Act act, String days) {
        return OversightRecord.builder(RecordId.of(id))
                .act(act)
                .happenedWithin(days.contains("/") ? DateSpan.parse(days) : DateSpan.ofDay(day(days)));
    }

    static RegisterBuilder jiangxi() {
        RegisterBuilder register = Register.builder(zh("江西省整改台账"))
                .origin(Origin.RECONSTRUCTED)
                .addSources(JIANGXI)
                .addBodies(
                        body(GOVERNMENT, "江西省人民政府", BodyKind.GOVERNMENT, BodyLevel.PROVINCE)
                                .build(),
                        body(COMMITTEE, "江西省委", BodyKind.PARTY_COMMITTEE, BodyLevel.PROVINCE)
                                .build(),
                        body(CONGRESS, "江西省人大常委会", BodyKind.PEOPLES_CONGRESS, BodyLevel.PROVINCE)
                                .build(),
                        body(OFFICE, "江西省环境保护督察问题整改工作领导小组办公室", BodyKind.OFFICE, BodyLevel.PROVINCE)
                                .parent(GOVERNMENT)
                                .build())
                .addPosts(
                        new Post(PostId.of("governor"), zh("省长"), GOVERNMENT, Truth.YES),
                        new Post(PostId.of("vice-governor"), zh("副省长"), GOVERNMENT, Truth.NO),
                        new Post(PostId.of("secretary"), zh("省委书记"), COMMITTEE, Truth.YES))
                .addInspections(Inspection.builder(InspectionId.of("i1"))
                        .name(zh("中央环境保护督察（江西）"))
                        .kind(InspectionKind.CENTRAL)
                        .area(zh("江西省"))
                        .stay(Optional.of(DateSpan.parse("2016-07-14/2016-08-14")))
                        .feedbackOn(day("2016-11-17"))
                        .build());
        for (String city : CITIES) {
            register.addBodies(body(city(city), city + "市人民政府", BodyKind.GOVERNMENT, BodyLevel.CITY)
                    .parent(GOVERNMENT)
                    .build());
            register.addPosts(new Post(mayor(city), zh("市长"), city(city), Truth.YES));
        }
        return register;
    }
}
