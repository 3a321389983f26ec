package org.rectification.examples.benchmarks;

import java.util.ArrayList;
import java.util.List;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.runtime.StatelessKieSession;

/** The eight plain conditions as eight rules of Drools: executable model, stateless session. */
final class DroolsCloseOut {

    private static final String HEAD = """
            package closeout;
            import org.rectification.examples.benchmarks.PlainCase;
            global java.util.List unmet;
            """;
    private static final List<String> PARTS =
            List.of("complete", "selfChecked", "inspected", "accepted", "noticed", "appliedFor", "verified", "audited");

    private final StatelessKieSession session;

    DroolsCloseOut() {
        StringBuilder rules = new StringBuilder(HEAD);
        for (int i = 0; i < PlainConditions.COUNT; i++) {
            String code = PlainConditions.CODES.get(i);
            rules.append("rule \"").append(code).append("\" when PlainCase(").append(PARTS.get(i));
            rules.append(" == false) then unmet.add(\"").append(code).append("\"); end\n");
        }
        KieServices services = KieServices.Factory.get();
        ReleaseId id = services.newReleaseId("org.rectification", "closeout", "1");
        KieFileSystem files = services.newKieFileSystem();
        files.generateAndWritePomXML(id);
        files.write("src/main/resources/closeout/closeout.drl", rules.toString());
        KieBuilder built = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (built.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(built.getResults().toString());
        }
        session = services.newKieContainer(id).newStatelessKieSession();
    }

    /** The codes in the order in which the rules fired. */
    List<String> unmet(PlainCase plain) {
        List<String> unmet = new ArrayList<>();
        session.setGlobal("unmet", unmet);
        session.execute(plain);
        return unmet;
    }
}
