package org.rectification.procedure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rectification.internal.Checks;

/**
 * The procedures shipped with the library, as published or practised, with sources and certainties. No underlying rule
 * was available in full: start from one of these procedures, set the rules of your own place, and use your own id.
 *
 * <pre>{@code
 * Procedures.hainan().closing().orElseThrow().stage();    // close
 * Procedures.jiangxi().unspecified().get(0);              // /validity: since when and until when it holds
 * Procedures.byId(ProcedureId.of("cn-jiangxi"));
 * }</pre>
 *
 * @since 0.1.0
 */
public final class Procedures {

    private static final Map<ProcedureId, Procedure> ALL = all(List.of(
            ProvincialProcedures.jiangxi(),
            ProvincialProcedures.guangxi(),
            ProvincialProcedures.anhui(),
            LocalProcedures.huangshan(),
            ProvincialProcedures.innerMongolia(),
            ProvincialProcedures.heilongjiang(),
            LocalProcedures.siping(),
            LocalProcedures.wenxi(),
            ProvincialProcedures.hainan(),
            ProvincialProcedures.jiangsu(),
            LocalProcedures.chongqingHighTechZone(),
            LocalProcedures.panjin(),
            LocalProcedures.liupanshui(),
            LocalProcedures.xixian(),
            LocalProcedures.songzi()));

    private Procedures() {}

    private static Map<ProcedureId, Procedure> all(List<Procedure> procedures) {
        Map<ProcedureId, Procedure> byId = new LinkedHashMap<>();
        procedures.forEach(procedure -> byId.put(procedure.id(), procedure));
        return byId;
    }

    /**
     * Returns every procedure of the library.
     *
     * @return an unmodifiable list
     */
    public static List<Procedure> all() {
        return List.copyOf(ALL.values());
    }

    /**
     * Returns a procedure of the library.
     *
     * @param id the procedure's id
     * @return the procedure; absent if the library has no procedure with this id
     * @throws NullPointerException if the id is null
     */
    public static Optional<Procedure> byId(ProcedureId id) {
        return Optional.ofNullable(ALL.get(Checks.notNull(id, "id")));
    }

    private static Procedure of(String id) {
        return byId(ProcedureId.of(id)).orElseThrow();
    }

    /**
     * Returns the procedure of Jiangxi (江西): acceptance when all measures are done and the goal is met, then a public
     * notice.
     *
     * @return the procedure
     */
    public static Procedure jiangxi() {
        return of("cn-jiangxi");
    }

    /**
     * Returns the procedure of Guangxi (广西): self-check, acceptance and public notice before the application.
     *
     * @return the procedure
     */
    public static Procedure guangxi() {
        return of("cn-guangxi");
    }

    /**
     * Returns the procedure of Anhui (安徽): five tests; filing closes the issue.
     *
     * @return the procedure
     */
    public static Procedure anhui() {
        return of("cn-anhui");
    }

    /**
     * Returns the procedure of Huangshan in Anhui (黄山): application first, then site check, review and notice.
     *
     * @return the procedure
     */
    public static Procedure huangshan() {
        return of("cn-anhui-huangshan");
    }

    /**
     * Returns the procedure of Inner Mongolia (内蒙古): objections under a real name and with proof.
     *
     * @return the procedure
     */
    public static Procedure innerMongolia() {
        return of("cn-inner-mongolia");
    }

    /**
     * Returns the procedure of Heilongjiang (黑龙江): a county notice before the application and a provincial one after
     * the audit.
     *
     * @return the procedure
     */
    public static Procedure heilongjiang() {
        return of("cn-heilongjiang");
    }

    /**
     * Returns the procedure of Siping in Jilin (四平): a notice of seven calendar days was observed.
     *
     * @return the procedure
     */
    public static Procedure siping() {
        return of("cn-jilin-siping");
    }

    /**
     * Returns the procedure of Wenxi in Shanxi (闻喜): the county accepts and closes, without a notice.
     *
     * @return the procedure
     */
    public static Procedure wenxi() {
        return of("cn-shanxi-wenxi");
    }

    /**
     * Returns the procedure of Hainan (海南): the lead unit accepts and closes, then files.
     *
     * @return the procedure
     */
    public static Procedure hainan() {
        return of("cn-hainan");
    }

    /**
     * Returns the procedure of Jiangsu (江苏): one file for each case; the stages after the application were not
     * observed.
     *
     * @return the procedure
     */
    public static Procedure jiangsu() {
        return of("cn-jiangsu");
    }

    /**
     * Returns the procedure of Chongqing's High-tech Zone (重庆高新区): three checks at three levels, and five tests of its
     * own.
     *
     * @return the procedure
     */
    public static Procedure chongqingHighTechZone() {
        return of("cn-chongqing-high-tech-zone");
    }

    /**
     * Returns the procedure of Panjin in Liaoning (盘锦): joint acceptance on site, point by point, then documents to the
     * province.
     *
     * @return the procedure
     */
    public static Procedure panjin() {
        return of("cn-liaoning-panjin");
    }

    /**
     * Returns the procedure of Liupanshui in Guizhou (六盘水): closed with the consent of the province.
     *
     * @return the procedure
     */
    public static Procedure liupanshui() {
        return of("cn-guizhou-liupanshui");
    }

    /**
     * Returns the procedure of Xixian New Area in Shaanxi (西咸新区): reported case by case, spot-checked, closed.
     *
     * @return the procedure
     */
    public static Procedure xixian() {
        return of("cn-shaanxi-xixian");
    }

    /**
     * Returns the procedure of Songzi in Hubei (松滋): both acceptances in one session, documents completed afterwards.
     *
     * @return the procedure
     */
    public static Procedure songzi() {
        return of("cn-hubei-songzi");
    }
}
