package org.rectification.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProceduresTest {

    @Test
    void eachProcedureIsReachedByItsNameInTheOrderOfAll() {
        List<Procedure> named = List.of(
                Procedures.jiangxi(),
                Procedures.guangxi(),
                Procedures.anhui(),
                Procedures.huangshan(),
                Procedures.innerMongolia(),
                Procedures.heilongjiang(),
                Procedures.siping(),
                Procedures.wenxi(),
                Procedures.hainan(),
                Procedures.jiangsu(),
                Procedures.chongqingHighTechZone(),
                Procedures.panjin(),
                Procedures.liupanshui(),
                Procedures.xixian(),
                Procedures.songzi());

        assertThat(named)
                .extracting(procedure -> procedure.id().value())
                .containsExactly(
                        "cn-jiangxi",
                        "cn-guangxi",
                        "cn-anhui",
                        "cn-anhui-huangshan",
                        "cn-inner-mongolia",
                        "cn-heilongjiang",
                        "cn-jilin-siping",
                        "cn-shanxi-wenxi",
                        "cn-hainan",
                        "cn-jiangsu",
                        "cn-chongqing-high-tech-zone",
                        "cn-liaoning-panjin",
                        "cn-guizhou-liupanshui",
                        "cn-shaanxi-xixian",
                        "cn-hubei-songzi");
        assertThat(Procedures.all()).isEqualTo(named);
    }
}
